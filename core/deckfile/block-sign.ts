/**
 * Where to put a backslash so that a line is text and not the start of a block: the index in the line, or
 * undefined where it is text already. `*`, `_`, `` ` `` and `<` are escaped wherever they stand.
 */
export function blockSignAt(line: string): number | undefined {
  if (/^(>|#{1,6}(\s|$)|[-+](\s|$)|-{2,}[ \t]*$|=+[ \t]*$|~~~)/.test(line)) return 0;
  const number = /^\d{1,9}(?=[.)](\s|$))/.exec(line);
  return number?.[0].length;
}
