import type { Locale } from './locale';

/** What both surfaces say around a card. Part labels are those of the deck format. */
export interface CardTexts {
  readonly card: string;
  readonly number: (number: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly another: string;
  readonly parts: Readonly<
    Record<'why' | 'try' | 'thinkOn' | 'ifThen' | 'caution' | 'facilitator' | 'source', string>
  >;
}

export const cardTexts: Readonly<Record<Locale, CardTexts>> = {
  nl: {
    card: 'Kaart',
    number: (number) => `kaart ${number}`,
    minutes: (minutes) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
    another: 'Andere kaart',
    parts: {
      why: 'Waarom',
      try: 'Probeer',
      thinkOn: 'Denk verder',
      ifThen: 'Als-dan',
      caution: 'Let op',
      facilitator: 'Voor de begeleider',
      source: 'Bron',
    },
  },
  en: {
    card: 'Card',
    number: (number) => `card ${number}`,
    minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    another: 'Another card',
    parts: {
      why: 'Why',
      try: 'Try',
      thinkOn: 'Think on',
      ifThen: 'If-then',
      caution: 'Caution',
      facilitator: 'For the facilitator',
      source: 'Source',
    },
  },
};
