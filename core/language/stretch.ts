/** A piece of a text, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether an offset is in one of the stretches. */
export const isWithin = (offset: number, stretches: readonly Stretch[]): boolean =>
  stretches.some(({ from, to }) => offset >= from && offset < to);
