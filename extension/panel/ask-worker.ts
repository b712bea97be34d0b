import type { Locale } from '#core/locale';

/** The question that goes to the worker. */
export interface ParseQuestion {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly locale: Locale;
}

/** A worker of our own, as far as it is spoken with. */
export type AskedWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

/** Calls `work` after so many milliseconds; gives the function that cancels it. */
export type Later = (work: () => void, milliseconds: number) => () => void;

/** A file that takes longer is given up: it was made to be slow, or is far beyond what a set can hold. */
const patience = 20_000;

/** What the worker answers, or `too-slow`. Rejects where the worker broke. The worker is the caller's to end. */
export function askWorker(worker: AskedWorker, question: ParseQuestion, later: Later): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const cancel = later(() => {
      resolve('too-slow');
    }, patience);
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      cancel();
      resolve(data);
    };
    worker.onerror = worker.onmessageerror = () => {
      cancel();
      reject(new Error('panel: the worker broke'));
    };
    worker.postMessage(question, [question.bytes]);
  });
}
