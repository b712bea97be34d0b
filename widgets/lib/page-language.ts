/** The language that holds at an element: its own `lang` or the closest one around it, also outside its shadow root. */
export function pageLanguage(element: Element): string {
  const closest = element.closest<HTMLElement>('[lang]');
  if (closest) return closest.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? pageLanguage(root.host) : '';
}
