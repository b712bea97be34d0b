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
  type NamedPart,
  type OtherMetadata,
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

/** The title of a card or a step, with what a writer trips over. */
export const anyTitle = fc.oneof(line, fc.constantFrom('Titel', 'C #', 'Titel {#x}', '{#x}', '#', '*a*', ''));

/** A part with one of these names, or a heading of its own. */
export const partNamed = <Name extends string>(names: readonly Name[]): fc.Arbitrary<NamedPart<Name>> =>
  fc.oneof(
    fc.record({ name: fc.constantFrom(...names), content: normalRichText }),
    fc.record({
      name: fc.constant('other' as const),
      heading: fc.oneof(line, fc.constantFrom('Kop', 'C #', 'Kop ##', '{#x}', '#')),
      content: normalRichText,
    }),
  );

/** Metadata that the format does not know, with keys that look like Markdown. */
export const otherMetadata: fc.Arbitrary<readonly OtherMetadata[]> = fc
  .array(
    fc.record({
      key: fc.oneof(
        fc.constantFrom(
          ...['Kleur', '# a', '> b', '1. c', '- d', '[e]', '```', '<f>', '    g', '*h*', '__proto__'],
        ),
        word,
      ),
      value: fc.oneof(value, fc.constant('')),
    }),
    { maxLength: 2 },
  )
  .map((entries) =>
    entries
      .map(({ key, value }) => ({ key: key.replace(/:/g, '').trim(), value }))
      .filter(({ key }) => key !== '' && !/^(moment|form|lead|record)$/i.test(key)),
  );

/** A card in normal form. */
export const card: fc.Arbitrary<Card> = fc
  .record(
    {
      id: anyId,
      title: anyTitle,
      question: normalRichText,
      parts: fc.array(partNamed(partNames), { maxLength: 3 }),
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
      other: otherMetadata,
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

/** Never without a known key: a list would not be metadata then. */
function withNormalOther(given: Card): Card {
  return given.other.length > 0 && given.moments.length === 0 ? { ...given, moments: ['before'] } : given;
}
