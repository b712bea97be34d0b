import type { ParseQuestion } from '../panel/ask-worker';
import { readDeckFile } from './read-deck-file';

/** A worker that reads one deck file. */
self.onmessage = ({ data }: MessageEvent<ParseQuestion>) => {
  readDeckFile(data).then(
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
