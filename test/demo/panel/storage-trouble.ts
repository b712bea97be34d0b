// These run in the page, before anything of the panel does. The functions inside are arguments and methods: the rest gets its
// name from a helper that `tsx` adds outside, which the page does not have.

/** As a private window of some browsers does. */
export function refuseDatabases(): void {
  indexedDB.open = () => {
    throw new DOMException('refused', 'SecurityError');
  };
}

/** Every write fails as on a full disk and is counted on the root element, until the page says that there is room. */
export function fillTheDisk(): void {
  const { put, add } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
  addEventListener('make-room', () => {
    Object.defineProperties(IDBObjectStore.prototype, { put, add });
  });
  for (const name of ['put', 'add']) {
    Object.defineProperty(IDBObjectStore.prototype, name, {
      value() {
        const { dataset } = document.documentElement;
        dataset['refused'] = String(Number(dataset['refused'] ?? 0) + 1);
        throw new DOMException('no room', 'QuotaExceededError');
      },
      configurable: true,
    });
  }
}
