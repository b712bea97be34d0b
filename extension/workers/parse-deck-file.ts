import { readDeck } from '#core/deck';
import { compileDeck, parseDeck } from '#core/deckfile';
import type { ParseQuestion } from '../panel/parse-file';

/** A worker that reads one deck file: Markdown, or JSON that was compiled before. Nothing of the file is run. */
self.onmessage = ({ data }: MessageEvent<ParseQuestion>) => {
  void answer(data).then((found) => {
    self.postMessage(found);
  });
};

async function answer({ name, bytes, locale }: ParseQuestion) {
  const sourceHash = await sha256(bytes);
  const text = new TextDecoder().decode(bytes);
  if (name.toLowerCase().endsWith('.json')) return { deck: parseJson(text), problems: [], sourceHash };
  const { deck, problems } = parseDeck(text, name, locale);
  return { deck: compileDeck(deck, sourceHash), problems, sourceHash };
}

function parseJson(text: string): unknown {
  try {
    const { deck } = readDeck(JSON.parse(text));
    return deck && compileDeck(deck, '');
  } catch {
    return undefined;
  }
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
