/**
 * What the panel asks of the place it runs in. Two sides: an extension (`browser-platform.ts`) and a plain page
 * (`plain-platform.ts`); the build chooses through the `stilstaan-plain` condition of `#platform`.
 */
export interface Platform {
  /** The languages the person reads, most wanted first (BCP 47). */
  readonly languages: readonly string[];

  /** The version of Stilstaan. */
  readonly version: string;

  /** What was remembered under a key, as it was found: whoever asks parses it. Undefined when there is nothing. */
  remembered(key: string): Promise<unknown>;

  /** Remembers plain data under a key; undefined forgets it. Rejects where the browser refuses. */
  remember(key: string, value: unknown): Promise<void>;
}
