/**
 * Properties that somebody set before the element was upgraded stand in the way of the accessors of its class: takes
 * them off and sets them again.
 */
export function rescueProperties(element: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}

/** Writes a property through to its attribute; null and undefined take the attribute away, as in the DOM's own. */
export function reflect(element: HTMLElement, name: string, value: string | null | undefined): void {
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
