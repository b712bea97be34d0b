/** What TypeScript does not know yet of Trusted Types, as far as it is used here. */
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}
interface Policy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

let policy: Policy | undefined;

/**
 * Starts a worker of our own build. Under Trusted Types a worker's address has to pass a policy: this one lets
 * through what stands on our own origin, and throws on anything else.
 */
export function startOwnWorker(url: string): Worker {
  const rules = { createScriptURL: checked };
  policy ??= window.trustedTypes?.createPolicy('stilstaan-worker', rules) ?? rules;
  return new Worker(policy.createScriptURL(url), { type: 'module' });
}

function checked(url: string): string {
  const address = new URL(url, location.href);
  if (address.origin !== location.origin)
    throw new TypeError(`platform: not a worker of ours: ${address.origin}`);
  return address.href;
}
