import * as v from 'valibot';
import type { Deck } from '#core/deck';
import type { Locale } from '#core/locale';
import { askWorker, type AskedWorker, type Later } from './ask-worker';
import type { ParsedFile } from './parsed-file';

/** The limit of the deck format: 16 MB. */
const mostBytes = 16 * 1024 * 1024;

const place = v.union([v.object({ line: v.number(), column: v.number() }), v.object({ path: v.string() })]);
const problem = v.intersect([
  v.object({
    source: v.string(),
    severity: v.picklist(['error', 'warning', 'hint']),
    code: v.string(),
    message: v.string(),
    hint: v.string(),
  }),
  place,
]);

/** The worker is ours and has read every card with the reader of decks: here its answer is only told from others. */
const isDeck = (data: unknown): data is Deck =>
  typeof data === 'object' && data !== null && 'id' in data && 'cards' in data && Array.isArray(data.cards);

const Answer = v.variant('kind', [
  v.object({
    kind: v.literal('deck'),
    deck: v.custom<Deck>(isDeck),
    problems: v.array(problem),
    sourceHash: v.string(),
  }),
  v.object({ kind: v.picklist(['unreadable', 'not-utf8']), problems: v.optional(v.array(problem), []) }),
]);

export interface ParsePowers {
  readonly startWorker: () => AskedWorker;
  readonly later: Later;
}

/** Reads a deck file in a worker of its own, which is ended when it takes too long. Never rejects. */
export async function parseWith(
  { startWorker, later }: ParsePowers,
  file: File,
  locale: Locale,
): Promise<ParsedFile> {
  if (file.size > mostBytes) return { kind: 'too-large' };
  let worker: AskedWorker | undefined;
  try {
    worker = startWorker();
    const bytes = await file.arrayBuffer();
    const answer = await askWorker(worker, { name: file.name, bytes, locale }, later);
    return answer === 'too-slow' ? { kind: 'too-slow' } : v.parse(Answer, answer);
  } catch {
    return { kind: 'unreadable' };
  } finally {
    worker?.terminate();
  }
}
