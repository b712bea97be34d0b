import { readDeck, readGuide } from '#core/deck';
import { compileDeck, parseDeck } from '#core/deckfile';
import type { ParseQuestion } from '../panel/ask-worker';
import type { ParsedFile } from '../panel/parsed-file';
import { decodeText } from './decode-text';
import { jsonProblemOf } from './json-problem';

/**
 * Reads one deck file, whole and for good: Markdown, or JSON that was compiled before. Nothing of the file is run.
 * All of it happens here, since on the panel's own thread ten thousand cards would hold up the person who types.
 */
export async function readDeckFile({ name, bytes, locale }: ParseQuestion): Promise<ParsedFile> {
  const text = decodeText(bytes);
  if (typeof text !== 'string') return text;
  const ownHash = await sha256(bytes);
  if (name.toLowerCase().endsWith('.json')) return readJson(text, ownHash, { name, locale });
  const { deck: parsed, problems } = parseDeck(text, name, locale);
  const { deck } = readDeck(compileDeck(parsed, ownHash));
  return deck ? { kind: 'deck', deck, problems, sourceHash: ownHash } : { kind: 'unreadable', problems };
}

function readJson(text: string, ownHash: string, file: Pick<ParseQuestion, 'name' | 'locale'>): ParsedFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'unreadable', problems: [jsonProblemOf('json', file)] };
  }
  const { deck, sourceHash = ownHash, problems: found } = readDeck(data);
  if (!deck && readGuide(data).guide) return { kind: 'unreadable', problems: [jsonProblemOf('guide', file)] };
  const problems = found.map(({ path }) => jsonProblemOf(path, file));
  if (!deck) return { kind: 'unreadable', problems };
  // With its source's hash it counts as the same deck as the Markdown it was made of, unless cards of it are lost.
  return { kind: 'deck', deck, problems, sourceHash: problems.length > 0 ? ownHash : sourceHash };
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
