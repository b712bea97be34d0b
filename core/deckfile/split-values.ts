import type { Term } from '#core/deck';
import { fold } from './fold';

/** One value of a metadata line: its text as written, and the id where the vocabulary knows it. */
export interface Value {
  readonly text: string;
  readonly id?: string;
}

/** Splits at `;` and commas, for a key without a vocabulary. */
export function splitList(text: string): readonly string[] {
  return text
    .split(/[;,]/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/**
 * The values of a metadata line by its vocabulary. Ids and labels match whole, in either language, even
 * where a label holds the sign that separates values; what is between is split at `;`, and at commas where no
 * label of the vocabulary holds one.
 */
export function splitValues(text: string, terms: readonly Term[]): readonly Value[] {
  const ids = new Map(terms.flatMap(({ id, nl, en }) => [id, nl, en].map((name) => [fold(name), id])));
  const separator = [...ids.keys()].some((name) => name.includes(',')) ? ';' : /[;,]/;
  const pieces = splitKeeping(text, separator);
  const values: Value[] = [];
  for (let from = 0; from < pieces.length;) {
    const { value, to } = longestFrom(pieces, from, ids);
    if (value.text !== '') values.push(value);
    from = to;
  }
  return values;
}

/** Each piece with the separator behind it, so that joined pieces are the text again. */
function splitKeeping(text: string, separator: string | RegExp): readonly string[] {
  const pieces = text.split(separator);
  let end = 0;
  return pieces.map((piece) => text.slice(end, (end += piece.length + 1)));
}

/** The longest run of pieces that is a known name, or else the one piece. No name has more than two signs. */
function longestFrom(pieces: readonly string[], from: number, ids: ReadonlyMap<string, string>) {
  for (let to = Math.min(from + 3, pieces.length); to > from; to--) {
    const text = withoutSeparator(pieces.slice(from, to).join(''), to === pieces.length);
    const id = ids.get(fold(text));
    if (id !== undefined) return { value: { text, id }, to };
  }
  const text = withoutSeparator(pieces[from] ?? '', from + 1 === pieces.length);
  return { value: { text }, to: from + 1 };
}

const withoutSeparator = (text: string, isLast: boolean) => (isLast ? text : text.slice(0, -1)).trim();
