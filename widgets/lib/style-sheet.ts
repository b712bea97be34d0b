import card from '../../core/view/card.css?inline';
import tokens from '../../core/view/tokens.css?inline';
import widget from './widget.css?inline';

const shared = new WeakMap<Document, CSSStyleSheet>();

/**
 * One sheet for all widgets in a document; made through the object model, which no CSP forbids. A document takes only
 * sheets that its own window constructed; one without a window shows nothing and gets none.
 */
export function styleSheets(document: Document): CSSStyleSheet[] {
  const known = shared.get(document);
  if (known) return [known];
  if (!document.defaultView) return [];
  const sheet = new document.defaultView.CSSStyleSheet();
  sheet.replaceSync(tokens + card + widget);
  shared.set(document, sheet);
  return [sheet];
}
