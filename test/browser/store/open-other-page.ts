/** Opens `other-page` in a frame on the database of that name. Gives the function that kills it at once. */
export function openOtherPage(database: string): () => void {
  const frame = document.createElement('iframe');
  frame.name = database;
  frame.addEventListener('load', () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = new URL('./other-page.ts', import.meta.url).href;
    frame.contentDocument?.head.append(script);
  });
  document.body.append(frame);
  return () => {
    frame.remove();
  };
}
