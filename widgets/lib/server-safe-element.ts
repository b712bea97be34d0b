/** On a server there is no HTMLElement to extend, but a bundle that is imported there must load. */
export const ServerSafeElement: typeof HTMLElement =
  typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;
