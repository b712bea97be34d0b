/**
 * The headers that a host of Stilstaan's files has to send: widgets and decks may be loaded by every site, also by
 * a page without an origin of its own (`sandbox="allow-scripts"`).
 */
export function hostingHeaders(path: string): Record<string, string> {
  return /^\/(widgets|decks)\//.test(path) ? { 'access-control-allow-origin': '*' } : {};
}
