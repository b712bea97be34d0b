/** The compiled deck that the page carries itself, between the tags of the widget; for a page without a network. */
export function inlineDeck(element: Element): string | undefined {
  const script = element.querySelector(':scope > script[type="application/json"]');
  return script?.textContent ?? undefined;
}

/** Resolves when the parser has been through the content of an element that it may be in the middle of. */
export async function whenParsed(element: Element): Promise<void> {
  if (document.readyState !== 'loading' || hasNext(element)) return;
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

/** What has something after it is closed. */
function hasNext(element: Element): boolean {
  if (element.nextSibling) return true;
  return element.parentElement ? hasNext(element.parentElement) : false;
}
