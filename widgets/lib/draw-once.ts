import type { ComponentChildren, FunctionComponent, VNode } from 'preact';

/**
 * Draws view components as elements, once, in place of what `parent` holds. A card does not change after it is drawn:
 * another card is another drawing. So the widgets leave Preact's renderer out, which is half of its weight on the
 * wire and keeps some 10 kB of memory for every card on a page.
 *
 * It knows what a pure view needs: function components, attributes, `on…` listeners, `ref`. No state, no hooks.
 */
export function drawOnce(content: ComponentChildren, parent: ParentNode): void {
  const drawing = document.createDocumentFragment();
  draw(content, drawing, html);
  parent.replaceChildren(drawing);
}

const html = 'http://www.w3.org/1999/xhtml';
const svg = 'http://www.w3.org/2000/svg';

function draw(content: ComponentChildren, parent: ParentNode, namespace: string): void {
  if (Array.isArray(content)) {
    for (const child of content as ComponentChildren[]) draw(child, parent, namespace);
  } else if (isVNode(content)) {
    if (typeof content.type === 'string') {
      parent.append(drawElement(content.type, content, content.type === 'svg' ? svg : namespace));
    } else {
      draw((content.type as FunctionComponent)(content.props), parent, namespace);
    }
  } else if (typeof content === 'string' || typeof content === 'number') {
    parent.append(String(content));
  }
}

function drawElement(name: string, { props, ref }: VNode, namespace: string): Element {
  const element = document.createElementNS(namespace, name);
  const { children, ...attributes } = props;
  for (const [key, value] of Object.entries<unknown>(attributes)) setAttribute(element, key, value);
  draw(children, element, namespace);
  if (typeof ref === 'function') ref(element);
  else if (ref) ref.current = element;
  return element;
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (typeof value === 'function') {
    element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
  } else if (typeof value === 'string' || typeof value === 'number') {
    element.setAttribute(name, String(value));
  } else if (value === true) {
    element.setAttribute(name, '');
  }
}

function isVNode(content: ComponentChildren): content is VNode {
  return typeof content === 'object' && content !== null && 'type' in content;
}
