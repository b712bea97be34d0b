import { chromium, type Browser } from 'playwright';
import { chromiumOptions } from './chromium-options';

/** A headless Chromium, with the extra command-line `args`. Its contexts are like private windows. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const options = chromiumOptions();
  return chromium.launch({ ...options, args: [...options.args, ...args] });
}
