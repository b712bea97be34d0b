import type { OtherMetadata } from '#core/deck';
import type { Place } from './place';
import type { ProblemLocale } from './problem-log';

/** The metadata of a step while it is read. */
export interface StepDraft {
  minutes?: readonly (number | null)[];
  lead?: string;
  readonly cards: string[];
  readonly record: string[];
  /** Where the step refers to each of its cards. */
  readonly references: CardReference[];
  readonly other: OtherMetadata[];
}

/** A reference `deck/card` in a guide. */
export interface CardReference {
  readonly deck: string;
  readonly card: string;
  readonly place: Place;
}

/** What reading a step takes to know of its guide. */
export interface GuideContext {
  /** In which suggestions are made. */
  readonly language: ProblemLocale;
  /** How many variants it has; undefined where they could not be read. */
  readonly variants: number | undefined;
  /** All its roles. */
  readonly roles: readonly string[];
}

export const emptyStepDraft = (): StepDraft => ({ cards: [], record: [], references: [], other: [] });
