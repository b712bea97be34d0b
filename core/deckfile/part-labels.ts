import { partNames, type PartName } from '#core/deck';
import { fold } from './fold';

/** The headings of the known parts, by the deck format. */
export const partLabels: Readonly<Record<PartName, { readonly nl: string; readonly en: string }>> = {
  why: { nl: 'Waarom', en: 'Why' },
  try: { nl: 'Probeer', en: 'Try' },
  thinkOn: { nl: 'Denk verder', en: 'Think on' },
  ifThen: { nl: 'Als-dan', en: 'If-then' },
  caution: { nl: 'Let op', en: 'Caution' },
  facilitator: { nl: 'Voor de begeleider', en: 'For the facilitator' },
  source: { nl: 'Bron', en: 'Source' },
};

const names = new Map(
  partNames.flatMap((name) => [
    [fold(partLabels[name].nl), name],
    [fold(partLabels[name].en), name],
  ]),
);

/** The part that a heading names, in either language, case and spacing forgiven. */
export const partNamed = (heading: string): PartName | undefined => names.get(fold(heading));
