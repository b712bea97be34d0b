import { normalizeRichText } from '#core/deckfile';
import fc from 'fast-check';

/** Fragments at which a Markdown writer trips, alone or side by side. */
const nasty = [
  ...[
    '*',
    '_',
    '**',
    '__',
    '`',
    '~~~',
    '[',
    ']',
    '](',
    '](https://x.nl)',
    '[a]: b',
    '![',
    '!',
    '<',
    '>',
    '&',
  ],
  ...[
    '#',
    '## ',
    '### Waarom',
    '- ',
    '-',
    '+ ',
    '1. ',
    '1)',
    '12.',
    '---',
    '===',
    '***',
    '\\',
    '\\*',
    '\\\n',
  ],
  ...[
    '- Moment: x',
    'Moment: x',
    ':',
    '&amp;',
    '&#65;',
    '&nbsp;',
    '<b>',
    '<!-- -->',
    '</p>',
    '<a@b.nl>',
    '{#x}',
  ],
  ...[' ', '  ', '\t', '\n', '\n\n', ' \n ', '\u00A0', '\u2028', '\uFEFF', '\r\n', '\0', '\uD83D', '\u0007'],
  ...[
    'a',
    'é',
    'woord',
    '😀',
    '𝒳',
    'שלום',
    'مرحبا',
    '1',
    '"',
    "'",
    '…',
    '(',
    ')',
    '.',
    'https://x.nl',
    '|',
    '\v',
  ],
];

export const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...nasty) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(''));

/** A text on one line, as titles and metadata are. */
export const line = anyText.map((text) => normalLine(text));
/** The same, not empty. */
export const word = line.filter((text) => text !== '');

/** As the deck file's one-line texts are: without line ends, control characters, or space at the ends. */
function normalLine(text: string): string {
  const [paragraph] = normalizeRichText([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
  const [only] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return only?.type === 'text' ? only.value.replace(/\n/g, ' ').trim() : '';
}
