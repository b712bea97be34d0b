import { reflect, rescueProperties } from './attributes';
import { ServerSafeElement } from './server-safe-element';
import { styleSheets } from './style-sheet';
import { warnOnce } from './warn-once';

/**
 * What every widget does: an open shadow root with the shared styles that shows the page's own content first, properties
 * that reflect attributes, and one update for all changes of one turn.
 */
export abstract class WidgetElement extends ServerSafeElement {
  protected readonly root = this.attachShadow({ mode: 'open' });
  #updating = false;

  constructor() {
    super();
    this.root.append(document.createElement('slot'));
  }

  /** Names of the properties that may have been set before the upgrade. */
  protected abstract get properties(): readonly string[];

  /** Brings what is shown in line with the attributes. Must not throw: it runs on somebody else's page. */
  protected abstract update(): void;

  connectedCallback(): void {
    // Here and not in the constructor: an element that moves to another document, such as an iframe's, comes there
    // without the sheet of the one before, and needs one of that document's own.
    this.#attempt(() => {
      this.root.adoptedStyleSheets = styleSheets(this.ownerDocument);
    });
    this.#attempt(() => {
      rescueProperties(this, this.properties);
    });
    this.requestUpdate();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.requestUpdate();
  }

  /** Forces light or dark; null leaves it to the page's own `color-scheme`. */
  get theme(): 'light' | 'dark' | null {
    const wanted = this.getAttribute('theme');
    return wanted === 'light' || wanted === 'dark' ? wanted : null;
  }
  set theme(value: 'light' | 'dark' | null) {
    reflect(this, 'theme', value);
  }

  /** What throws here would throw on somebody else's page; a card without its styles is still a card. */
  #attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      warnOnce(`<${this.localName}>: ${String(error)}`);
    }
  }

  protected requestUpdate(): void {
    if (this.#updating) return;
    this.#updating = true;
    queueMicrotask(() => {
      this.#updating = false;
      if (this.isConnected) this.update();
    });
  }
}
