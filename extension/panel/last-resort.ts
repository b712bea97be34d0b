/**
 * What stands there when the panel itself broke: two sentences and a button, which depend on nothing of ours. Notes
 * are in the browser's database and are not touched.
 */
export function showLastResort(reason: unknown): void {
  // eslint-disable-next-line no-console -- the last thing that can still be told to whoever looks
  console.error('stilstaan panel', reason);
  const screen = document.createElement('main');
  screen.className = 'last-resort';
  const heading = document.createElement('h1');
  heading.textContent = 'Stilstaan';
  const told = document.createElement('div');
  told.setAttribute('role', 'alert');
  for (const [lang, text] of [
    [
      'nl',
      'Er ging iets mis bij Stilstaan. Wat bewaard was, staat nog op dit apparaat. Laad de pagina opnieuw.',
    ],
    ['en', 'Something went wrong in Stilstaan. What was saved is still on this device. Load the page again.'],
  ] as const) {
    const paragraph = document.createElement('p');
    paragraph.lang = lang;
    paragraph.textContent = text;
    told.append(paragraph);
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Opnieuw laden · Load again';
  button.onclick = () => {
    location.reload();
  };
  screen.append(heading, told, button);
  document.body.replaceChildren(screen);
}
