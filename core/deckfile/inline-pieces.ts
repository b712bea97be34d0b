import type { Inline } from '#core/deck';

/** Inline content as a flat row, in which every sign sees what stands beside it. */
export type Piece =
  | { readonly type: 'text'; readonly value: string; readonly inLink: boolean }
  | { readonly type: 'open' | 'close'; readonly mark: 'emphasis' | 'strong' }
  | { readonly type: 'link-start' }
  | { readonly type: 'link-end'; readonly url: string }
  | { readonly type: 'autolink'; readonly address: string }
  | { readonly type: 'break' };

/** Lays the tree flat. */
export function piecesOf(inlines: readonly Inline[], inLink = false): readonly Piece[] {
  return inlines.flatMap((inline): readonly Piece[] => {
    switch (inline.type) {
      case 'text':
        return [{ type: 'text', value: inline.value, inLink }];
      case 'break':
        return [{ type: 'break' }];
      case 'link': {
        const address = autolinkAddress(inline.url, inline.children);
        if (address !== undefined) return [{ type: 'autolink', address }];
        const inside = piecesOf(inline.children, true);
        return [{ type: 'link-start' }, ...inside, { type: 'link-end', url: inline.url }];
      }
      default: {
        const inside = piecesOf(inline.children, inLink);
        return [{ type: 'open', mark: inline.type }, ...inside, { type: 'close', mark: inline.type }];
      }
    }
  });
}

/** What stands between `<` and `>` where a link shows its own address; undefined for any other link. */
function autolinkAddress(url: string, children: readonly Inline[]): string | undefined {
  const [only, ...more] = children;
  if (only?.type !== 'text' || more.length > 0) return undefined;
  const isAddress = only.value === url && /^[a-z]+:[\x21-\x7E]+$/.test(url) && !/[<>]/.test(url);
  const isMail = `mailto:${only.value}` === url && /^[\w.+-]+@[a-z0-9]+(\.[a-z0-9]+)+$/i.test(only.value);
  return isAddress || isMail ? only.value : undefined;
}
