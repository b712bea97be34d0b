import { compileDeck, parseDeck } from '#core/deckfile';
import type { ParseQuestion } from '../panel/parse-file';

/** A worker that reads one deck file: Markdown, or JSON that was compiled before. Nothing of the file is run. */
self.onmessage = ({ data }: MessageEvent<ParseQuestion>) => {
  answer(data).then(
    (found) => {
      self.postMessage(found);
    },
    (reason: unknown) => {
      // Thrown outside the promise, so that the panel hears of it through `onerror`.
      setTimeout(() => {
        throw reason;
      });
    },
  );
};

async function answer({ name, bytes, locale }: ParseQuestion) {
  const sourceHash = await sha256(bytes);
  const text = new TextDecoder().decode(bytes);
  if (name.toLowerCase().endsWith('.json')) return { deck: parseJson(text), problems: [], sourceHash };
  const { deck, problems } = parseDeck(text, name, locale);
  return { deck: compileDeck(deck, sourceHash), problems, sourceHash };
}

/** The panel reads what comes of it with the reader of compiled decks. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
