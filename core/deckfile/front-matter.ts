import { accents, type Deck, type PlainData } from '#core/deck';
import { frontMatterKeys, isTextKey, type TextKey } from './front-matter-keys';
import type { FrontMatterEntry } from './front-matter-yaml';
import type { ProblemLog } from './problem-log';
import { isId, slugOf } from './slug';
import { suggest } from './suggest';

/** The facts of a deck, without its introduction and cards. */
export type DeckFacts = Omit<Deck, 'introduction' | 'cards'>;

/** Gives the facts of a deck by its front matter, with defaults where they lack. All of that is told. */
export function readFrontMatter(
  entries: readonly FrontMatterEntry[],
  source: string,
  at: number,
  log: ProblemLog,
): DeckFacts {
  const found = new Map<string, FrontMatterEntry>();
  const other: [string, PlainData][] = [];
  for (const entry of entries) {
    const { key, offset, data } = entry;
    const isKnown = frontMatterKeys.some((known) => known === key);
    if (isTextKey(key) && !entry.isText) log.tell('front-matter-not-text', offset, { key });
    if (!isKnown)
      log.tell('front-matter-unknown-key', offset, { key, suggestion: suggest(key, frontMatterKeys) });
    if (isKnown) found.set(key, entry);
    else other.push([key, data]);
  }
  const textOf = (key: TextKey) => found.get(key)?.text ?? '';
  const offsetOf = (key: TextKey) => found.get(key)?.offset ?? at;
  const orDefault = (key: TextKey, value: string) => {
    if (textOf(key) !== '') return textOf(key);
    log.tell('default-used', offsetOf(key), { key, value });
    return value;
  };

  const title = orDefault('title', textOf('deck') || fileName(source));
  const id = readId(orDefault('deck', slugOf(title) || 'deck'), title, offsetOf('deck'), log);
  const version = orDefault('version', '0.1.0');
  if (!/^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(version)) {
    log.tell('version-not-semantic', offsetOf('version'), { version });
  }
  const language = readLanguage(orDefault('language', 'nl'), offsetOf('language'), log);
  const accent = found.has('accent') ? readAccent(textOf('accent'), offsetOf('accent'), log) : undefined;
  if (textOf('accent') !== '' && accent === undefined) other.push(['accent', textOf('accent')]);

  return {
    id,
    title,
    version,
    language,
    ...(textOf('licence') && { licence: textOf('licence') }),
    authors: found.get('authors')?.texts ?? [],
    ...(accent !== undefined && { accent }),
    ...(textOf('summary') && { summary: textOf('summary') }),
    other: Object.fromEntries(other),
  };
}

function readId(written: string, title: string, at: number, log: ProblemLog): string {
  if (isId(written)) return written;
  const slug = slugOf(written) || slugOf(title) || 'deck';
  log.tell('deck-id-invalid', at, { id: written, slug });
  return slug;
}

function readLanguage(written: string, at: number, log: ProblemLog): string {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(written)) return written;
  log.tell('language-invalid', at, { language: written });
  return 'nl';
}

function readAccent(written: string, at: number, log: ProblemLog): string | undefined {
  const accent = written.toLowerCase();
  if (accents.some((known) => known === accent) || /^#[0-9a-f]{6}$/.test(accent)) return accent;
  log.tell('accent-unknown', at, { accent: written, choices: accents.join(', ') });
  return undefined;
}

/** The name of the file without folders and endings, as a title. */
const fileName = (source: string): string =>
  source
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .trim() || 'deck';
