/**
 * Registers an element, unless this is a server or the name is taken: two versions on one page, or the module
 * beside the classic script, must not throw. Who came first stays.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  customElements.define(tag, element);
}
