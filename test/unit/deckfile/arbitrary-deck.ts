import {
  accents,
  baseThemes,
  depths,
  dimensions,
  elements,
  kinds,
  minutes,
  moments,
  partNames,
  principles,
  roles,
  statuses,
  steps,
  techniques,
  themes,
  withWhom,
  type Block,
  type Card,
  type Deck,
  type Inline,
  type Part,
  type PlainData,
  type RichText,
  type Term,
} from '#core/deck';
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

const anyUrl = fc.oneof(
  fc.constantFrom(
    'https://x.nl',
    'https://x.nl/a_b_(c)?d=e&amp;f#g',
    'mailto:a@b.nl',
    'https://x.nl/)',
    'https://\\*',
  ),
  anyText.map((text) => `https://${text.replace(/[\s<>\p{Cc}\p{Cs}]/gu, '')}x`),
);

const { inlines } = fc.letrec<{ inlines: Inline[]; inline: Inline }>((tie) => ({
  inlines: fc.array(tie('inline'), { maxLength: 4, depthIdentifier: 'inline' }),
  inline: fc.oneof(
    { depthIdentifier: 'inline', maxDepth: 4, withCrossShrink: true },
    { weight: 5, arbitrary: fc.record({ type: fc.constant('text' as const), value: anyText }) },
    fc.constant<Inline>({ type: 'break' }),
    { weight: 2, arbitrary: fc.record({ type: fc.constant('emphasis' as const), children: tie('inlines') }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('strong' as const), children: tie('inlines') }) },
    fc.record({ type: fc.constant('link' as const), url: anyUrl, children: tie('inlines') }),
    anyUrl.map((url): Inline => ({ type: 'link', url, children: [{ type: 'text', value: url }] })),
  ),
}));

const { blocks } = fc.letrec<{ blocks: Block[]; block: Block; list: Block }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4, depthIdentifier: 'block' }),
  block: fc.oneof(
    { depthIdentifier: 'block', maxDepth: 3, withCrossShrink: true },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('paragraph' as const), children: inlines }) },
    tie('list'),
    fc.record({ type: fc.constant('quote' as const), children: tie('blocks') }),
  ),
  list: fc.record(
    {
      type: fc.constant('list' as const),
      start: fc.constantFrom(0, 1, 1, 2, 98, 999_999_999),
      items: fc.array(tie('blocks'), { maxLength: 3 }),
    },
    { requiredKeys: ['type', 'items'] },
  ),
}));

/** Rich text of every shape, not in normal form. */
export const anyRichText: fc.Arbitrary<RichText> = blocks;

/** Rich text as the deck file can hold it. */
export const normalRichText: fc.Arbitrary<RichText> = blocks.map((made) =>
  structuredClone(normalizeRichText(made)),
);

const line = anyText.map((text) => normalLine(text));
const word = line.filter((text) => text !== '');

/** As the deck file's one-line texts are: without line ends, control characters, or space at the ends. */
function normalLine(text: string): string {
  const [paragraph] = normalizeRichText([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
  const [only] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return only?.type === 'text' ? only.value.replace(/\n/g, ' ').trim() : '';
}

export const anyId = fc.stringMatching(/^[a-z0-9-]{1,64}$/);
const idsOf = (terms: readonly Term[]) =>
  fc.uniqueArray(fc.constantFrom(...terms.map(({ id }) => id)), { maxLength: 3 });
const idOf = (terms: readonly Term[]) => fc.constantFrom(...terms.map(({ id }) => id));
const value = fc.oneof(
  word,
  fc.constantFrom('- a', '# a', '> a', '```', '<div>', '[a]: b', '*a', 'a: b', '---'),
);

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ name: fc.constantFrom(...partNames), content: normalRichText }),
  fc.record({
    name: fc.constant('other' as const),
    heading: fc.oneof(line, fc.constantFrom('Kop', 'C #', 'Kop ##', '{#x}', '#')),
    content: normalRichText,
  }),
);

const card: fc.Arbitrary<Card> = fc
  .record(
    {
      id: anyId,
      title: fc.oneof(line, fc.constantFrom('Titel', 'C #', 'Titel {#x}', '{#x}', '#', '*a*', '')),
      question: normalRichText,
      parts: fc.array(part, { maxLength: 3 }),
      moments: idsOf(moments),
      withWhom: idsOf(withWhom),
      minutes: fc.constantFrom(...minutes),
      kinds: idsOf(kinds),
      depth: idOf(depths),
      principles: idsOf(principles),
      themes: idsOf(themes),
      baseThemes: idsOf(baseThemes),
      techniques: idsOf(techniques),
      dimensions: idsOf(dimensions),
      elements: idsOf(elements),
      steps: idsOf(steps),
      roles: idsOf(roles),
      form: value,
      groupSize: fc.constantFrom('4', '4-8', '4 – 8'),
      status: idOf(statuses),
      related: fc.uniqueArray(
        fc.tuple(anyId, anyId).map((ids) => ids.join('/')),
        { maxLength: 2 },
      ),
      keywords: fc.uniqueArray(
        word.map((text) => text.replace(/[;,]/g, '').trim()).filter((text) => text !== ''),
        { maxLength: 3 },
      ),
      adoptedFrom: fc.constant('leerprincipes/een-ding-anders@1.0.0'),
      author: value,
      licence: fc.constant('CC-BY-SA-4.0'),
      validUntil: fc.constant('2028-02-29'),
      other: fc.array(
        fc.record({
          key: fc.oneof(
            fc.constantFrom(
              'Kleur',
              '# a',
              '> b',
              '1. c',
              '- d',
              '[e]',
              '```',
              '<f>',
              '    g',
              '*h*',
              '__proto__',
            ),
            word,
          ),
          value: fc.oneof(value, fc.constant('')),
        }),
        { maxLength: 2 },
      ),
    },
    {
      requiredKeys: [
        ...([
          'id',
          'title',
          'question',
          'parts',
          'moments',
          'withWhom',
          'kinds',
          'principles',
          'themes',
        ] as const),
        ...(['baseThemes', 'techniques', 'dimensions', 'elements', 'steps', 'roles', 'related'] as const),
        ...(['keywords', 'other'] as const),
      ],
    },
  )
  .map(withNormalOther);

/** Only keys that are no label of ours, and never without a known one: a list would not be metadata then. */
function withNormalOther(given: Card): Card {
  const known = given.moments.length > 0 ? given.moments : ['before'];
  const other = given.other.flatMap((entry) => {
    const key = entry.key.replace(/:/g, '').trim();
    return key === '' || /^(moment|form)$/i.test(key) ? [] : [{ key, value: entry.value }];
  });
  return { ...given, moments: other.length > 0 ? known : given.moments, other };
}

const plain = fc.letrec<{ data: PlainData }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 2 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    word,
    fc.constantFrom('', 'yes', '1.0', '~', '#x', '2026-11-22'),
    fc.array(tie('data'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b c', '__proto__', 'constructor', '1'), tie('data'), { maxKeys: 2 }),
  ),
})).data;

/** Every deck in normal form: one that `parseDeck` can give. */
export const normalDeck: fc.Arbitrary<Deck> = fc
  .record(
    {
      id: anyId,
      title: word,
      version: fc.oneof(fc.constantFrom('1.0.0', '1.0', '2', '1.2.3-rc.1'), word),
      language: fc.constantFrom('nl', 'en', 'nl-BE', 'fy'),
      licence: fc.constantFrom('CC-BY-SA-4.0', 'CC0-1.0'),
      authors: fc.array(fc.oneof(word, fc.constantFrom('Jan, Piet', 'a: b', '[x]')), { maxLength: 2 }),
      accent: fc.constantFrom(...accents, '#00aaff'),
      summary: word,
      introduction: normalRichText,
      cards: fc.uniqueArray(card, { selector: ({ id }) => id, maxLength: 3 }),
      other: fc.dictionary(
        fc.constantFrom('url', 'naam', '__proto__', 'constructor', 'toString', '7'),
        plain,
        {
          maxKeys: 2,
        },
      ),
    },
    {
      requiredKeys: ['id', 'title', 'version', 'language', 'authors', 'introduction', 'cards', 'other'],
    },
  )
  // fast-check also makes objects without a prototype, which a strict comparison tells apart.
  .map((deck) => structuredClone(deck));
