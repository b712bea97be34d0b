import type { Severity } from '#core/deck';
import type { PassageKind } from './passage';

/** The facts that each problem's text may use. The keys are the stable codes. */
export interface ProblemFacts {
  'not-dutch': { readonly language: string };

  'text-long': Length;
  'text-much-too-long': Length;
  'many-words': Count;
  'far-too-many-words': Count;
  'writing-in-one-minute': { readonly word: string };

  'metadata-missing': { readonly key: string; readonly values: string };
  'source-missing': None;
  'principle-altered': { readonly written: string; readonly labels: string };
  'if-then-form': None;
  'coverage-thin': { readonly key: string; readonly thin: string };
  'question-alike': { readonly deck: string; readonly number: number; readonly title: string };

  'word-jargon': Avoided;
  'word-official': Avoided;
  'word-label': Avoided;
  'word-abbreviation': Avoided;
  'word-softer': Avoided;
  'word-in-capitals': { readonly word: string };
  'polite-form': { readonly word: string };
  'gendered-word': { readonly word: string };
  'passive-form': { readonly words: string };

  'sentence-long': Count;
  'sentences-long': Count;
  'word-long': { readonly word: string; readonly syllables: number };
  'hard-to-read': { readonly score: number; readonly least: number };

  'claim-proven': Claimed;
  'claim-register': Claimed;
  'claim-official': Claimed;
  'claim-werf-letters': Claimed;
  'claim-wyber': Claimed;
  'claim-model': Claimed;
  'claim-principles': Claimed;
  'claim-result': Claimed;
  'claim-law': Claimed;
  'claim-privacy': Claimed;
}

interface Length {
  readonly what: PassageKind;
  readonly count: number;
  readonly most: number;
}

interface Count {
  readonly count: number;
  readonly most: number;
}

interface Avoided {
  /** As it was written. */
  readonly word: string;
  /** Dutch, whatever the language of the message: it goes on the card. */
  readonly instead: string;
}

interface Claimed {
  /** As it was written. */
  readonly words: string;
}

type None = Readonly<Record<string, never>>;

export type ProblemCode = keyof ProblemFacts;

/** What each problem says: the message, and the hint with what to do. */
export type ProblemTexts = {
  readonly [Code in ProblemCode]: (facts: ProblemFacts[Code]) => readonly [message: string, hint: string];
};

/**
 * An error is what may not be said, or cannot be shown. All else helps a trainer, and stops nobody.
 */
export const severities: Readonly<Record<ProblemCode, Severity>> = {
  'not-dutch': 'hint',
  'text-long': 'warning',
  'text-much-too-long': 'error',
  'many-words': 'warning',
  'far-too-many-words': 'error',
  'writing-in-one-minute': 'warning',
  'metadata-missing': 'warning',
  'source-missing': 'warning',
  'principle-altered': 'warning',
  'if-then-form': 'warning',
  'coverage-thin': 'hint',
  'question-alike': 'warning',
  'word-jargon': 'warning',
  'word-official': 'warning',
  'word-label': 'warning',
  'word-abbreviation': 'warning',
  'word-softer': 'hint',
  'word-in-capitals': 'hint',
  'polite-form': 'warning',
  'gendered-word': 'hint',
  'passive-form': 'hint',
  'sentence-long': 'warning',
  'sentences-long': 'hint',
  'word-long': 'hint',
  'hard-to-read': 'warning',
  'claim-proven': 'error',
  'claim-register': 'error',
  'claim-official': 'error',
  'claim-werf-letters': 'error',
  'claim-wyber': 'error',
  'claim-model': 'error',
  'claim-principles': 'error',
  'claim-result': 'error',
  'claim-law': 'error',
  'claim-privacy': 'error',
};
