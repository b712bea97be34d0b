import type { Locale } from './locale';

/** What both surfaces say around a card. A number and what it counts stay on one line. Part labels are those of the deck format. */
export interface CardTexts {
  readonly card: string;
  readonly number: (number: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly another: string;
  /** Of a card that waits for a trainer's yes. */
  readonly unconfirmed: string;
  readonly parts: Readonly<
    Record<'why' | 'try' | 'thinkOn' | 'ifThen' | 'caution' | 'facilitator' | 'source', string>
  >;
}

export const cardTexts: Readonly<Record<Locale, CardTexts>> = {
  nl: {
    card: 'Kaart',
    number: (number) => `kaart\u00a0${number}`,
    minutes: (minutes) => (minutes === 1 ? '1\u00a0minuut' : `${minutes}\u00a0minuten`),
    another: 'Andere kaart',
    unconfirmed: 'Een trainer moet deze kaart nog bevestigen.',
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
    number: (number) => `card\u00a0${number}`,
    minutes: (minutes) => (minutes === 1 ? '1\u00a0minute' : `${minutes}\u00a0minutes`),
    another: 'Another card',
    unconfirmed: 'A trainer still has to confirm this card.',
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
