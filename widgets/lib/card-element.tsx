import type { Deck } from '#core/deck';
import { chooseLocale, type Locale } from '#core/locale';
import { reflect } from './attributes';
import { choices, type Choice } from './choose-card';
import { begin, drawAnother, type Desk } from './desk';
import { drawOnce } from './draw-once';
import { DrawnCard } from './drawn-card';
import { tell } from './events';
import { WidgetError } from './failure';
import { Fallback, hasContent } from './fallback';
import { localDay } from './local-day';
import { obtainDeck } from './obtain-deck';
import { pageLanguage } from './page-language';
import { warnOnce } from './warn-once';
import { WidgetElement } from './widget-element';

// Once, and not in every element: fifty of them stand on a page.
const properties = ['deck', 'card', 'pick', 'lang', 'theme'];

/** The class behind `<stilstaan-card>`: see there for its attributes, events and parts. */
export class CardElement extends WidgetElement {
  static readonly observedAttributes: readonly string[] = ['deck', 'card', 'pick', 'lang'];

  protected override get properties(): readonly string[] {
    return properties;
  }
  #desk: Desk | undefined;
  /** Counts the loads, so that an older one never overwrites a newer. */
  #turn = 0;

  get deck(): string {
    return this.getAttribute('deck') ?? '';
  }
  set deck(value: string | null) {
    reflect(this, 'deck', value);
  }

  get card(): string {
    return this.getAttribute('card') ?? '';
  }
  set card(value: string | null) {
    reflect(this, 'card', value);
  }

  /** How the first card is chosen; `day` where the attribute is absent or says something else. */
  get pick(): Choice {
    const wanted = this.getAttribute('pick');
    return choices.find((choice) => choice === wanted) ?? 'day';
  }
  set pick(value: Choice | null) {
    reflect(this, 'pick', value);
  }

  disconnectedCallback(): void {
    this.#turn++;
  }

  protected override update(): void {
    void this.#load(++this.#turn);
  }

  async #load(turn: number): Promise<void> {
    try {
      const deck = await obtainDeck(this, this.deck, this.#locale);
      if (turn === this.#turn) this.#begin(deck);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  #begin(deck: Deck): void {
    const { card, pick } = this;
    this.#show(begin(deck, { deck: this.deck, card, pick }, this.#desk, localDay(new Date()), seed()));
    tell(this, 'stilstaan-ready');
  }

  #drawAnother(desk: Desk): void {
    try {
      this.#show(drawAnother(desk, localDay(new Date()), seed()));
      this.root.querySelector<HTMLElement>('[part=question]')?.focus();
      tell(this, 'stilstaan-drawn');
    } catch (error) {
      this.#fail(error);
    }
  }

  #show(desk: Desk): void {
    const onAnother = () => {
      this.#drawAnother(desk);
    };
    drawOnce(<DrawnCard desk={desk} locale={this.#locale} onAnother={onAnother} />, this.root);
    this.#desk = desk;
  }

  #fail(error: unknown): void {
    const { code, message } =
      error instanceof WidgetError ? error : new WidgetError('unreadable', String(error));
    this.#desk = undefined;
    drawOnce(<Fallback empty={!hasContent(this)} locale={this.#locale} />, this.root);
    warnOnce(`<${this.localName}>: ${message}. The page's own text stays.`);
    tell(this, 'stilstaan-failed', { code });
  }

  get #locale(): Locale {
    return chooseLocale([pageLanguage(this)]);
  }
}

function seed(): string {
  return String(Math.random());
}
