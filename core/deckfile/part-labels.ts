import { guidePartNames, partNames, type GuidePartName, type PartName } from '#core/deck';
import { createVocabulary, type Labelled, type Vocabulary } from './vocabulary';

const tipAlso = { nl: ['Tip', 'Tips'] } as const;

/** The headings of the known parts of a card, by the deck format. */
export const partLabels: Readonly<Record<PartName, Labelled>> = {
  why: { nl: 'Waarom', en: 'Why' },
  try: { nl: 'Probeer', en: 'Try', also: tipAlso },
  thinkOn: { nl: 'Denk verder', en: 'Think on' },
  ifThen: { nl: 'Als-dan', en: 'If-then' },
  caution: { nl: 'Let op', en: 'Caution' },
  facilitator: { nl: 'Voor de begeleider', en: 'For the facilitator' },
  source: { nl: 'Bron', en: 'Source' },
};

/** The headings of the known parts of a step. */
const guidePartLabels: Readonly<Record<GuidePartName, Labelled>> = {
  questions: { nl: 'Vragen', en: 'Questions', also: { nl: ['Vraag'] } },
  caution: partLabels.caution,
  facilitator: { ...partLabels.facilitator, also: tipAlso },
};

/** The known parts of a card or of a step, by their headings. */
export type PartVocabulary<Name extends string> = Vocabulary<Labelled & { readonly name: Name }>;

export const cardParts: PartVocabulary<PartName> = createVocabulary(
  partNames.map((name) => ({ name, ...partLabels[name] })),
);

export const stepParts: PartVocabulary<GuidePartName> = createVocabulary(
  guidePartNames.map((name) => ({ name, ...guidePartLabels[name] })),
);
