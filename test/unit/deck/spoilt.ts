import fc from 'fast-check';

/** What a surface gets: text that was parsed as JSON. */
export const viaJson = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

/** A document with one value somewhere in it put in the place of another, or taken out, or added. */
export const spoilt = (documents: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(documents, fc.nat(), fc.constantFrom('replace', 'remove', 'add', 'swap'), fc.nat(), fc.jsonValue())
    .map(([document, at, kind, other, value]) => mutate(document, at, kind, other, value));

type Slot = { readonly holder: Record<string, unknown>; readonly key: string };

/** Every place in a document where a value stands. */
function slotsOf(data: unknown): readonly Slot[] {
  if (typeof data !== 'object' || data === null) return [];
  const holder = data as Record<string, unknown>;
  return Object.keys(data).flatMap((key) => [{ holder, key }, ...slotsOf(holder[key])]);
}

function mutate(document: unknown, at: number, kind: string, other: number, value: unknown): unknown {
  const slots = slotsOf(document);
  const slot = slots[at % slots.length];
  const source = slots[other % slots.length];
  if (!slot || !source) return value;
  const { holder, key } = slot;
  const put = (name: string, put: unknown) =>
    Object.defineProperty(holder, name, { value: put, configurable: true, enumerable: true, writable: true });
  if (kind === 'replace') put(key, value);
  else if (kind === 'swap') put(key, viaJson(source.holder[source.key] ?? null));
  else if (kind === 'add') put(source.key, viaJson(source.holder[source.key] ?? null));
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
  return document;
}
