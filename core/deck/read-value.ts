/**
 * Turns unknown data into a value of its own, or throws `at`, the JSON pointer of the data. `room` counts
 * down, since hostile data can hold one list a million times.
 */
export type Read<T> = (data: unknown, at: string, room: Room) => T;

export interface Room {
  left: number;
}

/** How each field of an object is read. */
export type Shape<T> = { readonly [Key in keyof Required<T>]: Read<T[Key]> };

/** Something in a compiled document that is not as `deck.schema.json` says. */
export interface ReadProblem {
  /** JSON pointer into the document, for instance `/cards/3/question`. */
  readonly path: string;
  /** The same for every problem: what should stand there is for the schema to say. */
  readonly message: string;
}

/** Gives up on the value at this place. */
export const misfit = (at: string): never => {
  // A path and not an Error: it goes no further than `attempt`, and this code ships in every widget.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw at;
};

/** Records the problem and gives undefined where reading fails, whatever it fails of. */
export function attempt<T>(problems: ReadProblem[], data: unknown, at: string, read: Read<T>): T | undefined {
  try {
    return read(data, at, { left: 40_000 });
  } catch (error) {
    problems.push({ path: typeof error === 'string' ? error : at, message: 'does not fit the schema' });
    return undefined;
  }
}

export const readText: Read<string> = (data, at) => (typeof data === 'string' ? data : misfit(at));

export const readMatch =
  (pattern: RegExp): Read<string> =>
  (data, at) =>
    typeof data === 'string' && pattern.test(data) ? data : misfit(at);

export const readSlug = readMatch(/^[a-z0-9-]{1,64}$/);

/** Relative and downward only, so that an index cannot point a reader to another place. */
export const readFile = readMatch(/^\w[\w-]*(\/\w[\w-]*)*\.json$/);

export const readOneOf =
  <T>(choices: readonly T[]): Read<T> =>
  (data, at) =>
    choices.find((choice) => choice === data) ?? misfit(at);

export const readCount: Read<number> = (data, at) =>
  typeof data === 'number' && data % 1 === 0 && data >= 0 && data < 1e9 ? data : misfit(at);

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
      : misfit(at);

/** An absent list is an empty one. */
export const readMany =
  <T>(read: Read<T>): Read<T[]> =>
  (data = [], at, room) =>
    readList(read)(data, at, room);

/** Gives the function that reads the fields of this data one by one. What is no object has no fields. */
export const fieldsOf =
  (...[data, at, room]: Parameters<Read<unknown>>) =>
  <T>(key: string, read: Read<T>): T =>
    read((Object(data) as Partial<Record<string, unknown>>)[key], `${at}/${key}`, room);

/** A fresh object with the fields of the shape and no others; an absent field stays absent. */
export const readObject =
  <T extends object>(shape: Shape<T>): Read<T> =>
  (...place) => {
    const fields = Object.entries<Read<unknown>>(shape)
      .map(([key, read]) => [key, fieldsOf(...place)(key, read)] as const)
      .filter(([, value]) => value !== undefined);
    // Each field was read by the shape's own reader, which the mapped type cannot follow.
    return Object.fromEntries(fields) as T;
  };
