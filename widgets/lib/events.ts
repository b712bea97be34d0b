import type { Failure } from './failure';

/** What a widget tells the page. Never which card: that is between the reader and the card. */
export interface WidgetEvents {
  'stilstaan-ready': undefined;
  'stilstaan-drawn': undefined;
  'stilstaan-failed': Failure;
}

/** Tells the page, through every shadow root between the widget and the document. */
export function tell<Name extends keyof WidgetEvents>(
  from: HTMLElement,
  name: Name,
  detail?: WidgetEvents[Name],
): void {
  from.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}

declare global {
  interface HTMLElementEventMap {
    'stilstaan-ready': CustomEvent<undefined>;
    'stilstaan-drawn': CustomEvent<undefined>;
    'stilstaan-failed': CustomEvent<Failure>;
  }
}
