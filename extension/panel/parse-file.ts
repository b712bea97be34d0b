import * as v from 'valibot';
import { readDeck } from '#core/deck';
import type { Locale } from '#core/locale';
import workerUrl from '../workers/parse-deck-file?worker&url';
import { startOwnWorker } from '../platform/own-worker';
import type { ParsedFile } from './deck-adding';

/** A file that takes longer is given up: it was made to be slow, or is far beyond what a set can hold. */
const patience = 20_000;
/** The limit of the deck format: 16 MB. */
const mostBytes = 16 * 1024 * 1024;

const Answer = v.object({
  deck: v.unknown(),
  problems: v.array(
    v.object({
      source: v.string(),
      line: v.number(),
      column: v.number(),
      severity: v.picklist(['error', 'warning', 'hint']),
      code: v.string(),
      message: v.string(),
      hint: v.string(),
    }),
  ),
  sourceHash: v.string(),
});

/** Reads a deck file in a worker of its own, which is ended when it takes too long. Never rejects. */
export async function parseFile(file: File, locale: Locale): Promise<ParsedFile> {
  if (file.size > mostBytes) return { kind: 'too-large' };
  let worker: Worker | undefined;
  try {
    worker = startOwnWorker(workerUrl);
    const bytes = await file.arrayBuffer();
    const answer = await ask(worker, { name: file.name, bytes, locale });
    if (answer === 'too-slow') return { kind: 'too-slow' };
    const parsed = v.safeParse(Answer, answer);
    if (!parsed.success) return { kind: 'unreadable' };
    const { deck } = readDeck(parsed.output.deck);
    if (!deck) return { kind: 'unreadable', problems: parsed.output.problems };
    return { kind: 'deck', deck, problems: parsed.output.problems, sourceHash: parsed.output.sourceHash };
  } catch {
    return { kind: 'unreadable' };
  } finally {
    worker?.terminate();
  }
}

/** The question that goes to the worker. */
export interface ParseQuestion {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly locale: Locale;
}

function ask(worker: Worker, question: ParseQuestion): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve('too-slow');
    }, patience);
    const settle = (act: () => void) => () => {
      clearTimeout(timer);
      act();
    };
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      settle(() => {
        resolve(data);
      })();
    };
    worker.onerror = settle(() => {
      reject(new Error('panel: the worker broke'));
    });
    worker.postMessage(question, [question.bytes]);
  });
}
