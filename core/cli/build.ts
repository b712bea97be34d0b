import { deckKey, formatVersion, type CompiledDeck, type CompiledGuide, type DeckIndex } from '#core/deck';
import { compileDeck, compileGuide, type ProblemLocale } from '#core/deckfile';
import { join } from 'node:path';
import { cliTexts } from './cli-texts';
import { deckFileOf, guideFileOf, summarizeDeck, summarizeGuide } from './index-entry';
import { readDeckFiles, type ReadDeckFile } from './read-deck-files';
import { hasError, report } from './report';
import type { ExitCode } from './run';
import { writeTextFile } from './write-file';

/**
 * `stilstaan build`: writes each deck as `<language>/<id>.json`, each guide as `<language>/guides/<id>.json` and
 * `index.json` beside them, or nothing at all where a file has an error or two have one key (exit 1). What stood in
 * the folder under another name stays.
 */
export async function build(
  names: readonly string[],
  folder: string,
  language: ProblemLocale,
  out: (text: string) => void,
): Promise<ExitCode> {
  const texts = cliTexts[language];
  // A guide that is built carries its cards: alone, it would go out without them.
  const files = await readDeckFiles(names, language, 'whole');
  const bad = new Set<string>();
  const first = new Map<string, ReadDeckFile>();
  for (const file of files) {
    const { source, problems } = file;
    out(report(problems, language));
    if (hasError(problems)) bad.add(source);

    const key = keyOf(file);
    const other = first.get(`${file.kind} ${key}`);
    if (!other) {
      first.set(`${file.kind} ${key}`, file);
      continue;
    }
    const [message, hint] = (file.kind === 'deck' ? texts.sameDeck : texts.sameGuide)(key, other.source);
    const place = { source, line: 1, column: 1 };
    out(report([{ ...place, severity: 'error', code: `same-${file.kind}`, message, hint }], language));
    bad.add(source);
  }
  if (bad.size > 0) {
    out(`${texts.nothingWritten([...bad].join(', '))}\n`);
    return 1;
  }
  const { decks, guides } = compile(files);
  for (const deck of decks) await write(deckFileOf(deck), deck);
  for (const guide of guides) await write(guideFileOf(guide), guide);
  await write('index.json', {
    formatVersion,
    decks: decks.map(summarizeDeck),
    ...(guides.length > 0 && { guides: guides.map(summarizeGuide) }),
  });
  out(`${texts.built(decks.length, guides.length, folder)}\n`);
  return 0;

  function write(file: string, data: CompiledDeck | CompiledGuide | DeckIndex): Promise<void> {
    return writeTextFile(join(folder, file), `${JSON.stringify(data)}\n`, language);
  }
}

const keyOf = (file: ReadDeckFile): string => deckKey(file.kind === 'deck' ? file.deck : file.guide);

/** What is written of the files, in their order: a guide with the cards it carries, from whichever file. */
function compile(files: readonly ReadDeckFile[]) {
  const decks = files.flatMap((file) => (file.kind === 'deck' ? [file.deck] : []));
  return {
    decks: files.flatMap((file) => (file.kind === 'deck' ? [compileDeck(file.deck, file.sourceHash)] : [])),
    guides: files.flatMap((file) =>
      file.kind === 'guide' ? [compileGuide(file.guide, file.sourceHash, decks)] : [],
    ),
  };
}
