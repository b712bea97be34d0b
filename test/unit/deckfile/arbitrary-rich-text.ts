import type { Block, Inline, RichText } from '#core/deck';
import { normalizeRichText } from '#core/deckfile';
import fc from 'fast-check';
import { anyText } from './arbitrary-text';

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
