/**
 * Turns unknown data into a value of its own, or throws a `Misfit`. `at` is the JSON pointer of the data;
 * `room` counts down, since hostile data can hold one list a million times.
 */
export type Read<T> = (data: unknown, at: string, room: Room) => T;

export interface Room {
  left: number;
}

/** How each field of an object is read. */
export type Shape<T> = { readonly [Key in keyof Required<T>]: Read<T[Key]> };

/** Something in a compiled document that could not be read, and where. */
export interface ReadProblem {
  /** JSON pointer into the document, for instance `/cards/3/question`. */
  readonly path: string;
  readonly message: string;
}

/** Thrown inside the reader only; a public function turns it into a `ReadProblem`. */
class Misfit {
  constructor(
    readonly path: string,
    readonly message: string,
  ) {}
}

export const misfit = (at: string, expected: string): never => {
  // Not an Error: a stack trace for every bad card would be waste, and nobody outside catches it.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new Misfit(at, `not ${expected}`);
};

/** Records the problem and gives undefined where reading fails, whatever it fails of. */
export function attempt<T>(problems: ReadProblem[], data: unknown, at: string, read: Read<T>): T | undefined {
  try {
    return read(data, at, { left: 40_000 });
  } catch (error) {
    problems.push(
      error instanceof Misfit
        ? { path: error.path, message: error.message }
        : { path: at, message: 'not readable' },
    );
    return undefined;
  }
}

export const readText: Read<string> = (data, at) => (typeof data === 'string' ? data : misfit(at, 'text'));

export const readMatch =
  (pattern: RegExp): Read<string> =>
  (data, at, room) =>
    pattern.test(readText(data, at, room)) ? readText(data, at, room) : misfit(at, pattern.source);

export const readSlug = readMatch(/^[a-z0-9-]{1,64}$/);

export const readCount: Read<number> = (data, at) =>
  typeof data === 'number' && data % 1 === 0 && data >= 0 && data < 1e9 ? data : misfit(at, 'a count');

export const readOptional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (data, at, room) =>
    data === undefined ? data : read(data, at, room);

/** A path of this length is some forty levels deep: deeper than an author nests, and a cycle ends there. */
const longestPath = 500;

export const readList =
  <T>(read: Read<T>): Read<T[]> =>
  (data, at, room) =>
    Array.isArray(data) && (room.left -= data.length + 1) > 0 && at.length < longestPath
      ? Array.from(data, (item: unknown, index) => read(item, `${at}/${index}`, room))
      : misfit(at, 'a list of bearable size');

/** An absent list is an empty one. */
export const readMany =
  <T>(read: Read<T>): Read<T[]> =>
  (data = [], at, room) =>
    readList(read)(data, at, room);

/** A fresh object with the fields of the shape and no others; an absent field stays absent. */
export const readObject =
  <T extends object>(shape: Shape<T>): Read<T> =>
  (data, at, room) => {
    if (typeof data !== 'object' || !data) return misfit(at, 'an object');
    const record: Partial<Record<string, unknown>> = { ...data };
    const fields = Object.entries<Read<unknown>>(shape)
      .map(([key, read]) => [key, read(record[key], `${at}/${key}`, room)] as const)
      .filter(([, value]) => value !== undefined);
    // Each field was read by the shape's own reader, which the mapped type cannot follow.
    return Object.fromEntries(fields) as T;
  };
