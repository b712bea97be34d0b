import * as v from 'valibot';

/**
 * Whatever a person makes is kept as a row. Prose stands only in `body`, in the clear or sealed, so that a lock
 * changes no shape. Everything outside `body` is in the clear, for the indexes: it names no person.
 */
const rowSchema = v.object({
  id: v.string(),
  /** What it is, for instance `note`. */
  type: v.string(),
  /** The version of the body's shape, from 1. */
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Counts the saves, from 1. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Milliseconds since the epoch. */
  createdAt: v.number(),
  updatedAt: v.number(),
  deckId: v.exactOptional(v.string()),
  cardId: v.exactOptional(v.string()),
  /** A local day, `YYYY-MM-DD`. */
  dueOn: v.exactOptional(v.string()),
  body: v.union([
    v.object({ plain: v.unknown() }),
    /** AES-GCM; the additional data are type, id and revision. */
    v.object({ keyId: v.string(), iv: v.instance(Uint8Array), cipher: v.instance(ArrayBuffer) }),
  ]),
});

export type Row = Readonly<v.InferOutput<typeof rowSchema>>;

/** A fresh row out of what came off the disk, or undefined where that is not one we can read. */
export function parseRow(value: unknown): Row | undefined {
  const result = v.safeParse(rowSchema, value);
  return result.success ? result.output : undefined;
}
