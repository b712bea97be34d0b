const said = new Set<string>();

/** Tells the webmaster on the console; the same line once on a page, however many widgets have that trouble. */
export function warnOnce(line: string): void {
  if (said.has(line)) return;
  said.add(line);
  // eslint-disable-next-line no-console -- the only way to reach the webmaster without touching the page
  console.warn(line);
}
