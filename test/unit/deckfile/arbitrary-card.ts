import {
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
  type Card,
  type Part,
  type Term,
} from '#core/deck';
import fc from 'fast-check';
import { normalRichText } from './arbitrary-rich-text';
import { line, word } from './arbitrary-text';

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

/** A card in normal form. */
export const card: fc.Arbitrary<Card> = fc
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
