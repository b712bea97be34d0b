import card from '../../core/view/card.css?inline';
import tokens from '../../core/view/tokens.css?inline';
import widget from './widget.css?inline';

let shared: CSSStyleSheet | undefined;

/** One sheet for all widgets on the page; made through the object model, which no CSP forbids. */
export function styleSheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(tokens + card + widget);
  }
  return shared;
}
