import { CardElement } from './lib/card-element';
import { define } from './lib/define';

/**
 * One card out of a deck, with a button for another. What the page wrote between the tags is shown until the deck is
 * read, and stays when it can't be.
 *
 * @element stilstaan-card
 *
 * @attr {string} deck - a built-in deck by its name (`leerprincipes`), or the address of a compiled deck: a value with
 *   a `/` or `.` in it, over http(s). A deck that stands in the page goes first: see the default slot.
 * @attr {string} card - the id of the card to show; without it, `pick` chooses.
 * @attr {'day'|'week'|'random'|'first'} [pick=day] - which card to begin with.
 * @attr {string} lang - the language of the labels and of a built-in deck; else that of the page around; else Dutch.
 * @attr {'light'|'dark'} theme - forces light or dark; else the page's own `color-scheme` decides.
 *
 * @fires {CustomEvent<undefined>} stilstaan-ready - the deck is read and its first card stands there.
 * @fires {CustomEvent<undefined>} stilstaan-drawn - somebody drew another card.
 * @fires {CustomEvent<Failure>} stilstaan-failed - no card can be shown; `detail.code` says why.
 *
 * @slot - the fallback, readable without this script; and, where the page carries the deck itself, a
 *   `<script type="application/json">` with the compiled deck.
 *
 * @csspart card - the paper
 * @csspart question - the heading
 * @csspart try - the first step
 * @csspart more - what unfolds under it
 * @csspart another - the button for another card
 *
 * @cssprop [--stilstaan-font-family=inherit]
 * @cssprop [--stilstaan-question-font-size]
 * @cssprop [--stilstaan-accent-color] - instead of the deck's own accent
 * @cssprop [--stilstaan-card-background-color] - set it together with the next
 * @cssprop [--stilstaan-card-color]
 * @cssprop [--stilstaan-card-subtle-color] - of what steps back, on the page's background
 * @cssprop [--stilstaan-card-border-color]
 * @cssprop [--stilstaan-card-border-radius]
 * @cssprop [--stilstaan-card-min-block-size] - keeps the place free, so that nothing on the page moves
 * @cssprop [--stilstaan-form-control-border-color] - of the button, 3:1 against the page's background
 */
export class StilstaanCard extends CardElement {}

define('stilstaan-card', StilstaanCard);

declare global {
  interface HTMLElementTagNameMap {
    'stilstaan-card': StilstaanCard;
  }
}
