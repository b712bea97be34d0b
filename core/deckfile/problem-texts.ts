import type { Severity } from '#core/deck';

/** The facts that each problem's text may use. The keys are the stable codes. */
export interface ProblemFacts {
  'file-too-large': { readonly megabytes: number };
  'too-many-cards': { readonly count: number };
  'card-too-long': { readonly count: number };
  'not-a-deck': { readonly key: string };
  'two-kinds': { readonly one: string; readonly other: string };

  'front-matter-missing': None;
  'front-matter-open': None;
  'front-matter-invalid': { readonly detail: string };
  'front-matter-feature': { readonly feature: 'tag' | 'anchor' | 'alias' };
  'front-matter-colon': { readonly key: string; readonly value: string };
  'front-matter-unknown-key': { readonly key: string; readonly suggestion: string | undefined };
  'front-matter-guide': { readonly key: string };
  'front-matter-not-text': { readonly key: string };
  'default-used': { readonly key: string; readonly value: string };
  'deck-id-invalid': { readonly id: string; readonly slug: string };
  'guide-id-invalid': { readonly id: string; readonly slug: string };
  'language-invalid': { readonly language: string };
  'version-not-semantic': { readonly version: string };
  'accent-unknown': { readonly accent: string; readonly choices: string };

  'variants-missing': None;
  'variants-invalid': { readonly value: string };
  'variant-sum': { readonly variant: number; readonly sum: number };
  'group-invalid': { readonly group: string };
  'role-repeated': { readonly role: string };
  'role-reserved': { readonly role: string };
  'guide-without-steps': None;
  'deck-without-cards': None;

  'step-title-empty': None;
  'step-without-id': { readonly id: string };
  'step-id-repeated': { readonly id: string; readonly used: string };
  'step-empty': None;
  'step-without-minutes': None;
  'step-minutes': Value;
  'step-minutes-count': { readonly count: number; readonly variants: number };
  'step-never': None;
  'step-lead': {
    readonly value: string;
    readonly suggestion: string | undefined;
    readonly choices: string;
  };
  'step-reference': Value;
  'questions-without-list': None;
  'deck-not-found': { readonly deck: string; readonly card: string };
  'card-not-found': {
    readonly deck: string;
    readonly card: string;
    readonly suggestion: string | undefined;
  };
  'cards-not-checked': { readonly count: number; readonly decks: string };

  'card-title-empty': None;
  'card-without-id': { readonly id: string };
  'card-id-invalid': { readonly slug: string };
  'card-id-repeated': { readonly id: string; readonly used: string };
  'card-question-empty': None;
  'part-unknown': { readonly heading: string; readonly suggestion: string | undefined };
  'part-repeated': { readonly heading: string };
  'part-before-card': None;

  'metadata-continuation': None;
  'metadata-without-key': None;
  'metadata-not-read': { readonly key: string; readonly suggestion: string | undefined };
  'metadata-unknown-key': { readonly key: string; readonly suggestion: string | undefined };
  'metadata-empty': { readonly key: string };
  'metadata-repeated': { readonly key: string };
  'metadata-unknown-value': Value & { readonly suggestion: string | undefined; readonly choices: string };
  'metadata-minutes': Value;
  'metadata-group-size': Value;
  'metadata-date': Value;
  'metadata-reference': Value;
  'metadata-adopted-from': Value;
  'related-not-found': { readonly id: string };

  'heading-level': { readonly level: number };
  'heading-nested': None;
  'heading-underlined': None;
  'title-markup': None;
  'text-html': None;
  'text-image': None;
  'text-code': None;
  'text-rule': None;
  'text-definition': None;
  'text-too-deep': None;
  'link-protocol': { readonly url: string };
  'link-title': None;
}

interface Value {
  readonly key: string;
  readonly value: string;
}

type None = Readonly<Record<string, never>>;

export type ProblemCode = keyof ProblemFacts;

/** What each problem says: the message, and the hint with what to do. */
export type ProblemTexts = {
  readonly [Code in ProblemCode]: (facts: ProblemFacts[Code]) => readonly [message: string, hint: string];
};

/**
 * An error stops `build`: the deck would not be what its author meant. A warning asks for a look. A hint is
 * for whoever wants it.
 */
export const severities: Readonly<Record<ProblemCode, Severity>> = {
  'file-too-large': 'error',
  'too-many-cards': 'error',
  'card-too-long': 'error',
  'not-a-deck': 'error',
  'two-kinds': 'error',
  'front-matter-missing': 'hint',
  'front-matter-open': 'error',
  'front-matter-invalid': 'error',
  'front-matter-feature': 'error',
  'front-matter-colon': 'error',
  'front-matter-unknown-key': 'hint',
  'front-matter-guide': 'hint',
  'front-matter-not-text': 'warning',
  'default-used': 'hint',
  'deck-id-invalid': 'error',
  'guide-id-invalid': 'error',
  'language-invalid': 'error',
  'version-not-semantic': 'hint',
  'accent-unknown': 'warning',
  'variants-missing': 'error',
  'variants-invalid': 'error',
  'variant-sum': 'warning',
  'group-invalid': 'warning',
  'role-repeated': 'warning',
  'role-reserved': 'warning',
  'guide-without-steps': 'error',
  'deck-without-cards': 'warning',
  'step-title-empty': 'warning',
  'step-without-id': 'hint',
  'step-id-repeated': 'error',
  'step-empty': 'warning',
  'step-without-minutes': 'error',
  'step-minutes': 'error',
  'step-minutes-count': 'error',
  'step-never': 'warning',
  'step-lead': 'warning',
  'step-reference': 'error',
  'questions-without-list': 'warning',
  'deck-not-found': 'error',
  'card-not-found': 'error',
  'cards-not-checked': 'hint',
  'card-title-empty': 'warning',
  'card-without-id': 'hint',
  'card-id-invalid': 'warning',
  'card-id-repeated': 'error',
  'card-question-empty': 'warning',
  'part-unknown': 'hint',
  'part-repeated': 'hint',
  'part-before-card': 'hint',
  'metadata-continuation': 'error',
  'metadata-without-key': 'error',
  'metadata-not-read': 'hint',
  'metadata-unknown-key': 'hint',
  'metadata-empty': 'hint',
  'metadata-repeated': 'warning',
  'metadata-unknown-value': 'warning',
  'metadata-minutes': 'warning',
  'metadata-group-size': 'warning',
  'metadata-date': 'warning',
  'metadata-reference': 'warning',
  'metadata-adopted-from': 'warning',
  'related-not-found': 'warning',
  'heading-level': 'hint',
  'heading-nested': 'hint',
  'heading-underlined': 'hint',
  'title-markup': 'hint',
  'text-html': 'hint',
  'text-image': 'hint',
  'text-code': 'hint',
  'text-rule': 'hint',
  'text-definition': 'hint',
  'text-too-deep': 'hint',
  'link-protocol': 'warning',
  'link-title': 'hint',
};
