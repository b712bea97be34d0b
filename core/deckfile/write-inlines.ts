import type { Inline } from '#core/deck';
import { escapeText, referenceTo } from './escape-text';
import { piecesOf, type Piece } from './inline-pieces';

/** A piece as it is written: one string a character where it is text, so that the edges can change. */
type Written = string[];

/** Inline content in normal form as Markdown. Reading it gives the same content. */
export function writeInlines(inlines: readonly Inline[]): string {
  const pieces = piecesOf(inlines);
  const written = pieces.map((piece, index) => writePiece(piece, index, pieces));
  while (settleMarks(pieces, written));
  return written.flat().join('');
}

/** A text on one line, for a heading: a `#` at its end would close the heading. */
export function writeLine(text: string): string {
  const place = { startsLine: false, endsBlock: true, beforeLink: false, inLink: false };
  return escapeText(text, place)
    .join('')
    .replace(/(?<=^|[ \t])(#+)$/, '\\$1');
}

function writePiece(piece: Piece, index: number, pieces: readonly Piece[]): Written {
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  switch (piece.type) {
    case 'text':
      return escapeText(piece.value, {
        startsLine: before === undefined || before.type === 'break',
        endsBlock: after === undefined,
        beforeLink: after?.type === 'link-start',
        inLink: piece.inLink,
      });
    case 'break':
      return ['\\\n'];
    case 'link-start':
      return ['['];
    case 'link-end':
      return [`](${writeAddress(piece.url)})`];
    case 'autolink':
      return [`<${piece.address}>`];
    default:
      return [piece.mark === 'strong' ? '**' : emphasisSign(index, pieces)];
  }
}

function writeAddress(url: string): string {
  return url.replace(/[\\()]|&(?=#|[A-Za-z][A-Za-z0-9]*;)/g, '\\$&');
}

/** `*`, or `_` where emphasis touches strong: a row of asterisks would be cut at another place. */
function emphasisSign(index: number, pieces: readonly Piece[]): string {
  const isMark = (piece: Piece | undefined) => piece?.type === 'open' || piece?.type === 'close';
  const partner = partnerOf(index, pieces);
  const neighbours = [index - 1, index + 1, partner - 1, partner + 1];
  return neighbours.some((neighbour) => isMark(pieces[neighbour])) ? '_' : '*';
}

/** Where the mark that opens or closes here closes or opens. */
function partnerOf(index: number, pieces: readonly Piece[]): number {
  const step = pieces[index]?.type === 'open' ? 1 : -1;
  let depth = 0;
  for (let at = index; at >= 0 && at < pieces.length; at += step) {
    if (pieces[at]?.type === 'open') depth += step;
    if (pieces[at]?.type === 'close') depth -= step;
    if (depth === 0) return at;
  }
  return index;
}

/**
 * CommonMark reads `*` as an opening or closing sign only beside certain characters (its flanking rules). A
 * character that is in the way is written as a reference, which begins and ends with punctuation. Gives
 * whether anything changed, since that can matter to another sign.
 */
function settleMarks(pieces: readonly Piece[], written: readonly Written[]): boolean {
  let changed = false;
  const encode = (index: number, at: 0 | -1) => {
    const piece = written[index];
    const character = piece?.at(at);
    if (pieces[index]?.type !== 'text' || !piece || character === undefined) return;
    if (character.startsWith('&#x') || (at === 0 && character.startsWith('\\'))) return;
    piece.splice(at, 1, referenceTo(character.replace(/^\\(?=.)/su, '')));
    changed = true;
  };
  pieces.forEach((piece, index) => {
    if (piece.type !== 'open' && piece.type !== 'close') return;
    const [inside, outside] = piece.type === 'open' ? [1, -1] : [-1, 1];
    const edge = (side: number) =>
      kindOf(side > 0 ? written[index + 1]?.[0]?.[0] : written[index - 1]?.at(-1)?.at(-1));
    if (edge(inside) === 'space') encode(index + inside, inside > 0 ? 0 : -1);
    const needsRoom = edge(inside) === 'sign' || written[index]?.[0] === '_';
    if (needsRoom && edge(outside) === 'letter') encode(index + outside, outside > 0 ? 0 : -1);
  });
  return changed;
}

/** By CommonMark's classes, of one UTF-16 unit, as micromark reads them. A line's edge is white space. */
function kindOf(unit: string | undefined): 'space' | 'sign' | 'letter' {
  if (unit === undefined || /\s/.test(unit)) return 'space';
  return /[\p{P}\p{S}]/u.test(unit) ? 'sign' : 'letter';
}
