import type { BrowserContext } from 'playwright';

/** What no test of the panel may see, unless it says so. */
export interface Trouble {
  /** Errors on the console, of the policy too, and exceptions; a line each. */
  readonly errors: readonly string[];
  /** Addresses that were asked for outside the panel's own origin. */
  readonly strangers: readonly string[];
}

/** Listens to every page of a context from its first line on. */
export async function watchForTrouble(context: BrowserContext, origin: string): Promise<Trouble> {
  const errors: string[] = [];
  const strangers: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  context.on('weberror', (trouble) => errors.push(String(trouble.error())));
  context.on('request', (request) => {
    const own = [`${origin}/`, 'data:', 'blob:'];
    if (!own.some((begin) => request.url().startsWith(begin))) strangers.push(request.url());
  });
  // Most violations reach the console by themselves; this one way hears all of them.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return { errors, strangers };
}
