/** Ours against a floor, measured in turn; what counts is the median of the ratios of the rounds. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly what: string;
  readonly unit: 'ms' | 'kB' | '';
  /** The most that ours may be, as a multiple of the floor; absent where there is only something to know. */
  readonly budget?: number;
  readonly rounds?: number;
  readonly ours: () => Promise<number>;
  readonly floor: () => Promise<number>;
}

/** One number that may not be more than it may be, on any machine. */
export interface Limit {
  readonly kind: 'limit';
  readonly what: string;
  readonly unit: 'ms' | 'kB' | '';
  readonly budget: number;
  readonly ours: () => Promise<number>;
}

export type Bench = Comparison | Limit;

/** A row of the table. */
export interface Result {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly floor?: number;
  readonly ratio?: number;
  readonly budget?: number;
  readonly ok: boolean;
}
