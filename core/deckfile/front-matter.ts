import type { Deck, PlainData } from '#core/deck';
import { frontMatterKeys, isTextKey, type FrontMatterKey } from './front-matter-keys';
import type { FrontMatterEntry } from './front-matter-yaml';
import { isFileKind } from './open-file';
import type { ProblemLog } from './problem-log';
import { isId, slugOf } from './slug';
import { suggest } from './suggest';

/** The facts that a deck and a guide have both. */
export type SharedFacts = Pick<
  Deck,
  'id' | 'title' | 'version' | 'language' | 'licence' | 'authors' | 'summary'
>;

/** The front matter of a deck or a guide, its shared facts read. */
export interface FrontMatter<Kind extends 'deck' | 'guide'> {
  readonly facts: SharedFacts;
  has(key: FrontMatterKey<Kind>): boolean;
  /** The value on one line; empty where there is none. */
  textOf(key: FrontMatterKey<Kind>): string;
  textsOf(key: FrontMatterKey<Kind>): readonly string[];
  /** Where the key stands, or else where the front matter starts. */
  offsetOf(key: FrontMatterKey<Kind>): number;
  /** Keeps a value that cannot be what its key asks for as it was written. */
  keepAsOther(key: FrontMatterKey<Kind>): void;
  /** What is not known, and what was kept. */
  otherFacts(): Readonly<Record<string, PlainData>>;
}

/** Reads the facts that decks and guides share, with defaults where they lack. All of that is told. */
export function readFrontMatter<Kind extends 'deck' | 'guide'>(
  kind: Kind,
  entries: readonly FrontMatterEntry[],
  source: string,
  at: number,
  log: ProblemLog,
): FrontMatter<Kind> {
  const keys: readonly string[] = frontMatterKeys[kind];
  const mayBeGuide = kind === 'deck' && !entries.some(({ key }) => key === 'deck');
  const found = new Map<string, FrontMatterEntry>();
  const other: [string, PlainData][] = [];
  for (const entry of entries) {
    const { key, offset, data } = entry;
    const isKnown = keys.includes(key);
    if (isKnown && isTextKey(key) && !entry.isText) log.tell('front-matter-not-text', offset, { key });
    if (!isKnown && mayBeGuide && !isFileKind(key) && suggest(key, guideKeys) !== undefined) {
      log.tell('front-matter-guide', offset, { key });
    } else if (!isKnown && !isFileKind(key)) {
      // What else the file says it is was told when it was opened.
      log.tell('front-matter-unknown-key', offset, { key, suggestion: suggest(key, keys) });
    }
    if (isKnown) found.set(key, entry);
    else other.push([key, data]);
  }
  const textOf = (key: string) => found.get(key)?.text ?? '';
  const textsOf = (key: string) => found.get(key)?.texts ?? [];
  const offsetOf = (key: string) => found.get(key)?.offset ?? at;
  const orDefault = (key: string, value: string) => {
    if (textOf(key) !== '') return textOf(key);
    log.tell('default-used', offsetOf(key), { key, value });
    return value;
  };

  const title = orDefault('title', textOf(kind) || fileName(source) || kind);
  const id = readId(orDefault(kind, slugOf(title) || kind), title, kind, offsetOf(kind), log);
  const version = orDefault('version', '0.1.0');
  if (!/^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(version)) {
    log.tell('version-not-semantic', offsetOf('version'), { version });
  }
  const language = readLanguage(orDefault('language', 'nl'), offsetOf('language'), log);

  return {
    facts: {
      id,
      title,
      version,
      language,
      ...(textOf('licence') && { licence: textOf('licence') }),
      authors: textsOf('authors'),
      ...(textOf('summary') && { summary: textOf('summary') }),
    },
    has: (key) => found.has(key),
    textOf,
    textsOf,
    offsetOf,
    keepAsOther(key) {
      const entry = found.get(key);
      if (entry) other.push([key, entry.isText ? entry.text : entry.data]);
    },
    otherFacts: () => Object.fromEntries(other),
  };
}

/** What an author may write to say that a file is a guide. */
const guideKeys = ['guide', 'gids', 'draaiboek'];

function readId(written: string, title: string, kind: 'deck' | 'guide', at: number, log: ProblemLog): string {
  if (isId(written)) return written;
  const slug = slugOf(written) || slugOf(title) || kind;
  log.tell(`${kind}-id-invalid`, at, { id: written, slug });
  return slug;
}

function readLanguage(written: string, at: number, log: ProblemLog): string {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(written)) return written;
  log.tell('language-invalid', at, { language: written });
  return 'nl';
}

/** The name of the file without folders and endings, as a title. */
const fileName = (source: string): string =>
  source
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .trim();
