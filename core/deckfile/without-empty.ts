/** The object without fields that are undefined, or a list or object with nothing in it. */
export function withoutEmpty<T extends object>(whole: T): Partial<T> {
  const isFull = ([, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined;
  // Leaving fields out of T gives a Partial<T>; entries lose which.
  return Object.fromEntries(Object.entries(whole).filter(isFull)) as Partial<T>;
}
