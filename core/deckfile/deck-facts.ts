import { accents, type Deck } from '#core/deck';
import { readFrontMatter, type FrontMatter } from './front-matter';
import type { FrontMatterEntry } from './front-matter-yaml';
import type { ProblemLog } from './problem-log';

/** The facts of a deck, without its introduction and cards. */
export type DeckFacts = Omit<Deck, 'introduction' | 'cards'>;

/** Gives the facts of a deck by its front matter, with defaults where they lack. All of that is told. */
export function readDeckFacts(
  entries: readonly FrontMatterEntry[],
  source: string,
  at: number,
  log: ProblemLog,
): DeckFacts {
  const front = readFrontMatter('deck', entries, source, at, log);
  const accent = readAccent(front, log);
  return { ...front.facts, ...(accent !== undefined && { accent }), other: front.otherFacts() };
}

function readAccent(front: FrontMatter<'deck'>, log: ProblemLog): string | undefined {
  if (!front.has('accent')) return undefined;
  const written = front.textOf('accent');
  const accent = written.toLowerCase();
  if (accents.some((known) => known === accent) || /^#[0-9a-f]{6}$/.test(accent)) return accent;
  if (written !== '') front.keepAsOther('accent');
  log.tell('accent-unknown', front.offsetOf('accent'), { accent: written, choices: accents.join(', ') });
  return undefined;
}
