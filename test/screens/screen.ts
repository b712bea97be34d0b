import type { Page } from 'playwright';

/** A screen to take pictures of, in every width, in light and dark, in Dutch and English. */
export interface Screen {
  /** Becomes the file's name: `panel/card` gives `shots/panel/card-320-dark-nl.png`. */
  readonly name: string;
  /** The address below the built site, without a slash at the start. */
  readonly path: string;
  /** CSS pixels. */
  readonly widths: readonly number[];
  /** What to do before the picture is taken. Wait for what should be seen; the picture does not. */
  readonly act?: (page: Page, locale: ShotLocale) => Promise<void>;
}

export type ShotLocale = 'nl' | 'en';
