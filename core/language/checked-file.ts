import type { Card, Deck, Guide, GuideStep } from '#core/deck';
import type { Place } from '#core/deckfile';
import { createPassages, type Passage, type PassageKind, type Spot } from './passage';
import type { ReadableFile } from './readable-file';

/** What a reader takes in at once: a card, a step, or the introduction of a deck or guide. */
export interface Piece {
  readonly spot: Spot;
  readonly passages: readonly Passage[];
}

export interface CheckedCard extends Piece {
  readonly card: Card;
  /** From 1. */
  readonly number: number;
  /** The title of its deck. */
  readonly deck: string;
}

/** One Dutch file, ready to be checked. */
export interface CheckedFile {
  readonly source: string;
  readonly lines: readonly string[];
  /** None in a guide. */
  readonly cards: readonly CheckedCard[];
  /** The cards and everything else, in the order of the file. */
  readonly pieces: readonly Piece[];
}

const top: Place = { line: 1, column: 1 };

/** A deck or guide as the pieces and passages that the checks look at. */
export function checkedFile(file: ReadableFile): CheckedFile {
  const { source, text } = file;
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const passage = createPassages(source, lines);
  const cards = file.kind === 'deck' ? file.deck.cards.map((card, index) => checkedCard(card, index)) : [];
  const steps = file.kind === 'guide' ? file.guide.steps.map((step, index) => stepPiece(step, index)) : [];
  const { summary = '', introduction }: Deck | Guide = file.kind === 'deck' ? file.deck : file.guide;
  const opening: Piece = {
    spot: { source, ...file.places.introduction },
    passages: [
      passage('summary', summary, top),
      passage('introduction', introduction, file.places.introduction),
    ],
  };
  return { source, lines, cards, pieces: [opening, ...cards, ...steps] };

  function checkedCard(card: Card, index: number): CheckedCard {
    const {
      title = top,
      question = top,
      parts = [],
    } = (file.kind === 'deck' ? file.places.cards[index] : undefined) ?? {};
    return {
      card,
      number: index + 1,
      deck: file.kind === 'deck' ? file.deck.title : '',
      spot: { source, ...title },
      passages: [
        passage('title', card.title, title),
        passage('question', card.question, question),
        ...card.parts.map(({ name, content }, part) => passage(name, content, parts[part] ?? title)),
      ],
    };
  }

  function stepPiece(step: GuideStep, index: number): Piece {
    const {
      title = top,
      content = top,
      parts = [],
    } = (file.kind === 'guide' ? file.places.steps[index] : undefined) ?? {};
    return {
      spot: { source, ...title },
      passages: [
        passage('title', step.title, title),
        passage('content', step.content, content),
        ...step.parts.map((part, number) => passage(part.name, part.content, parts[number] ?? title)),
      ],
    };
  }
}

/** The text of a passage of a card; empty where there is none. */
export const textOf = ({ passages }: Piece, kind: PassageKind): string =>
  passages.find((passage) => passage.kind === kind)?.text ?? '';
