import type { ComponentChildren, Ref } from 'preact';
import {
  labelOf,
  moments,
  type Moment,
  partOf,
  plainText,
  withWhom,
  type Card,
  type Deck,
  type Part,
  type RichText,
  type WithWhom,
} from '#core/deck';
import { cardTexts, type Locale } from '#core/locale';
import { Disclosure } from './disclosure';
import { Pictogram } from './pictogram';
import { InlineView, RichTextView } from './rich-text-view';

export interface CardViewProps {
  readonly card: Card;
  readonly deck: Pick<Deck, 'title' | 'language' | 'accent'>;
  /** The place of the card in its deck, from 1. */
  readonly number: number;
  /** The language of the labels; the card keeps its own. */
  readonly locale: Locale;
  /** Which of the card's moments to name, where it was chosen for one; else its first. */
  readonly moment?: Moment | undefined;
  /** The level of the question's heading in the page around it. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** Takes the focus after a draw. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** What stands between the first step and the deepening: the place to write. */
  readonly children?: ComponentChildren;
}

/**
 * One card: where it comes from, its question as the heading, the first step, what to mind, a place for the
 * surface's own content, and the rest to unfold. Parts `card`, `question`, `try`, `more` can be styled from outside.
 */
export function CardView({
  card,
  deck,
  number,
  locale,
  moment,
  headingLevel = 2,
  headingRef,
  children,
}: CardViewProps) {
  const texts = cardTexts[locale];
  const lang = deck.language === locale ? undefined : deck.language;
  const Heading = `h${headingLevel}` as const;
  const [heading, rest] = splitQuestion(card);
  const firstStep = partOf(card, 'try');
  const cautions = card.parts.filter((part) => part.name === 'caution');
  const deeper = card.parts.filter((part) => part.name !== 'caution' && part.content !== firstStep);
  return (
    <article
      class="card"
      part="card"
      data-accent={deck.accent}
      ref={(element) => {
        giveAccent(element, deck.accent);
      }}
    >
      <header class="eyebrow">
        {card.principles[0] && <Pictogram principle={card.principles[0]} />}
        <p>
          <span lang={lang}>{deck.title}</span>
          {eyebrow(card, number, locale, moment).map((text) => ` · ${text}`)}
        </p>
      </header>
      <Heading
        class="question"
        part="question"
        lang={lang}
        tabIndex={-1}
        {...(headingRef ? { ref: headingRef } : {})}
      >
        {heading}
      </Heading>
      {rest.length > 0 && (
        <div class="text" lang={lang}>
          <RichTextView content={rest} />
        </div>
      )}
      {firstStep && (
        <div class="try text" part="try">
          <p class="label">{texts.parts.try}</p>
          <div lang={lang}>
            <RichTextView content={firstStep} />
          </div>
        </div>
      )}
      {cautions.map((part) => (
        <div class="caution text">
          <p class="label">{texts.parts.caution}</p>
          <div lang={lang}>
            <RichTextView content={part.content} />
          </div>
        </div>
      ))}
      {children}
      {deeper.length > 0 && (
        <div class="more" part="more">
          {deeper.map((part, place) => (
            <Disclosure
              key={`${card.id} ${place}`}
              summary={headingOf(part, locale)}
              lang={part.name === 'other' ? lang : undefined}
            >
              <div class="text" lang={lang}>
                <RichTextView content={part.content} />
              </div>
            </Disclosure>
          ))}
        </div>
      )}
      {card.status === 'nog-te-bevestigen' && <p class="unconfirmed">{texts.unconfirmed}</p>}
    </article>
  );
}

/** Hands an own colour to the style sheet through the object model: the CSP allows no style attribute. */
function giveAccent(element: HTMLElement | null, accent: string | undefined): void {
  if (accent?.startsWith('#')) element?.style.setProperty('--_given', accent);
}

function eyebrow(card: Card, number: number, locale: Locale, moment = card.moments[0]): readonly string[] {
  return [
    cardTexts[locale].number(number),
    ...(moment ? [labelOf(moments, moment, locale)] : []),
    ...companyOf(card, moment).map((company) => labelOf(withWhom, company, locale)),
    ...(card.minutes ? [cardTexts[locale].minutes(card.minutes)] : []),
  ];
}

/** With whom, where nobody can do it alone and the moment does not say so already. */
function companyOf(card: Card, moment: Moment | undefined): readonly WithWhom[] {
  if (card.withWhom.includes('alone')) return [];
  const inTeam = moment === 'team' || moment === 'meeting';
  return card.withWhom.filter((company) => !(inTeam && company === 'team'));
}

/** A heading takes one line of text: the question's first paragraph, or the card's title where it has none. */
function splitQuestion(card: Card) {
  const [first, ...rest]: RichText = card.question;
  if (first?.type !== 'paragraph' || plainText([first]) === '') return [card.title, card.question] as const;
  return [<InlineView content={first.children} />, rest] as const;
}

function headingOf(part: Part, locale: Locale): string {
  return part.name === 'other' ? part.heading : cardTexts[locale].parts[part.name];
}
