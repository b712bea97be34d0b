/** What TypeScript does not know yet of Trusted Types, as far as it is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

let toScriptUrl: ((url: string) => string) | undefined;

/**
 * Starts a worker of our own build. Under Trusted Types a worker's address has to pass a policy: this one lets
 * through what stands on our own origin, and throws on anything else.
 */
export function startOwnWorker(url: string): Worker {
  toScriptUrl ??=
    window.trustedTypes?.createPolicy('stilstaan-worker', { createScriptURL: checked }).createScriptURL ??
    checked;
  return new Worker(toScriptUrl(url), { type: 'module' });
}

function checked(url: string): string {
  const address = new URL(url, location.href);
  if (address.origin !== location.origin)
    throw new TypeError(`platform: not a worker of ours: ${address.origin}`);
  return address.href;
}
