import type { Locale } from '#core/locale';
import type { JsonProblem } from '../panel/file-problem';
import { jsonProblemTexts, type JsonProblemCode } from './json-problem-texts';

/**
 * What the reader of compiled decks could not read, told to a person. `json` is where the file is no JSON at all,
 * `guide` where it is a guide.
 */
export function jsonProblemOf(
  path: string,
  { name, locale }: { readonly name: string; readonly locale: Locale },
): JsonProblem {
  const [, card, field] = /^\/cards\/(\d+)(\/id$)?/.exec(path) ?? [];
  const code = codeOf(path, card, field);
  const [message, hint] = jsonProblemTexts[locale][code](
    card === undefined ? path.slice(1) : `${Number(card) + 1}`,
  );
  return { source: name, path: path.startsWith('/') ? path : '', severity: 'error', code, message, hint };
}

function codeOf(path: string, card: string | undefined, field: string | undefined): JsonProblemCode {
  if (path === 'json') return 'json-syntax';
  if (path === 'guide') return 'json-guide';
  if (card !== undefined) return field === undefined ? 'json-card' : 'json-card-id';
  return path === '' || path === '/formatVersion' ? 'json-format' : 'json-field';
}
