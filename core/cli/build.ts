import { deckKey, formatVersion, type CompiledDeck, type DeckIndex, type DeckSummary } from '#core/deck';
import { compileDeck, parseDeck, type ProblemLocale } from '#core/deckfile';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cliTexts } from './cli-texts';
import { readTextFile } from './read-file';
import { hasError, report } from './report';
import type { ExitCode } from './run';
import { writeTextFile } from './write-file';

/**
 * `stilstaan build`: writes each deck as `<language>/<id>.json` and `index.json` beside them, or nothing at
 * all where a file has an error or two have one key (exit 1). What stood in the folder under another name
 * stays.
 */
export async function build(
  names: readonly string[],
  folder: string,
  language: ProblemLocale,
  out: (text: string) => void,
): Promise<ExitCode> {
  const texts = cliTexts[language];
  const decks = new Map<string, { readonly name: string; readonly compiled: CompiledDeck }>();
  const bad = new Set<string>();
  for (const name of names) {
    const { text, bytes } = await readTextFile(name, language);
    const { deck, problems } = parseDeck(text, name, language);
    out(report(problems, language));
    if (hasError(problems)) bad.add(name);

    const key = deckKey(deck);
    const other = decks.get(key);
    if (other) {
      const [message, hint] = texts.sameDeck(key, other.name);
      const place = { source: name, line: 1, column: 1 };
      out(report([{ ...place, severity: 'error', code: 'same-deck', message, hint }], language));
      bad.add(name);
    }
    decks.set(key, { name, compiled: compileDeck(deck, createHash('sha256').update(bytes).digest('hex')) });
  }
  if (bad.size > 0) {
    out(`${texts.nothingWritten([...bad].join(', '))}\n`);
    return 1;
  }
  const compiled = [...decks.values()].map((deck) => deck.compiled);
  for (const deck of compiled) await write(fileOf(deck), deck);
  const index: DeckIndex = { formatVersion, decks: compiled.map(summarize) };
  await write('index.json', index);
  out(`${texts.built(compiled.length, folder)}\n`);
  return 0;

  function write(file: string, data: CompiledDeck | DeckIndex): Promise<void> {
    return writeTextFile(join(folder, file), `${JSON.stringify(data)}\n`, language);
  }
}

const fileOf = ({ id, language }: CompiledDeck): string => `${language}/${id}.json`;

function summarize(deck: CompiledDeck): DeckSummary {
  const { id, language, title, version, accent, cards, sourceHash } = deck;
  return {
    id,
    language,
    title,
    version,
    ...(accent !== undefined && { accent }),
    cardCount: cards.length,
    file: fileOf(deck),
    sourceHash,
  };
}
