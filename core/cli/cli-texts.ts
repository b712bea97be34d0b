import type { Severity } from '#core/deck';
import type { ProblemLocale } from '#core/deckfile';

interface CliTexts {
  readonly help: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly unknownCommand: (name: string) => string;
  readonly noFiles: (command: string) => string;
  readonly outWithBuild: string;
  readonly checkWithFormat: string;
  readonly taalWithCheck: string;
  readonly badOption: (detail: string) => string;
  readonly languages: (language: string) => string;
  readonly missing: (file: string) => string;
  readonly emptyFolder: (folder: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly notUtf8: (file: string) => string;
  readonly unwritable: (file: string, reason: string) => string;
  readonly sameDeck: (key: string, other: string) => readonly [message: string, hint: string];
  readonly sameGuide: (key: string, other: string) => readonly [message: string, hint: string];
  readonly clean: (count: number) => string;
  readonly notFormatted: (file: string) => string;
  readonly formatted: (file: string) => string;
  readonly leftAlone: (file: string) => string;
  readonly nothingWritten: (files: string) => string;
  readonly built: (decks: number, guides: number, folder: string) => string;
  readonly onlyGuides: string;
  readonly overview: Readonly<Record<'number' | 'deck' | 'id' | 'title' | 'total', string>>;
}

/** What there is of each, by its number. */
const counted = (...kinds: readonly (readonly [count: number, one: string, more: string])[]) =>
  kinds.flatMap(([count, one, more]) => (count > 0 ? [`${count} ${count === 1 ? one : more}`] : []));

const nl: CliTexts = {
  help: `Gebruik: stilstaan OPDRACHT BESTAND…

  check BESTAND…              kijk kaartensets en draaiboeken na
  check --taal BESTAND…       kijk ook naar het Nederlands: lengte, woorden, zinnen, dubbele vragen
  overview BESTAND…           zet alle kaarten onder elkaar, en tel ze per moment, principe en thema
  build BESTAND… --out MAP    maak er bestanden van die de app en de widgets lezen
  format BESTAND…             zet bestanden in de vaste vorm; geen woord verandert, wel komt een ontbrekend kenmerk erbij
  format --check BESTAND…     zeg alleen welke bestanden nog niet in de vaste vorm staan

  Een BESTAND mag ook een map zijn: dan gaat het om elk .md-bestand daarin.
  Noem bij een draaiboek ook de sets waar het naar verwijst: dan worden de kaarten opgezocht.

  --lang nl|en                de taal van meldingen
  --help, --version
`,
  severities: { error: 'fout', warning: 'let op', hint: 'tip' },
  unknownCommand: (name) => `"${name}" is geen opdracht. Kies check, overview, build of format.`,
  noFiles: (command) => `noem een of meer bestanden: stilstaan ${command} BESTAND…`,
  outWithBuild: 'build heeft --out MAP nodig, en alleen build.',
  checkWithFormat: '--check hoort bij format.',
  taalWithCheck: '--taal hoort bij check.',
  badOption: (detail) => `deze opdracht klopt niet (${detail}). Kijk bij stilstaan --help.`,
  languages: (language) => `--lang kan nl of en zijn, niet "${language}".`,
  missing: (file) => `${file} bestaat niet.`,
  emptyFolder: (folder) => `in de map ${folder} staat geen .md-bestand.`,
  unreadable: (file, reason) => `${file} is niet te lezen (${reason}).`,
  notUtf8: (file) => `${file} is geen tekst in UTF-8. Sla het bestand op als UTF-8.`,
  unwritable: (file, reason) => `${file} is niet te schrijven (${reason}).`,
  sameDeck: (key, other) => [
    `De set "${key}" staat ook in ${other}.`,
    'Geef een van de twee een ander kenmerk bij "deck", of een andere taal.',
  ],
  sameGuide: (key, other) => [
    `Het draaiboek "${key}" staat ook in ${other}.`,
    'Geef een van de twee een ander kenmerk bij "guide", of een andere taal.',
  ],
  clean: (count) =>
    count === 1 ? 'Niets meer na te kijken.' : `Niets meer na te kijken in ${count} bestanden.`,
  notFormatted: (file) => `${file} staat nog niet in de vaste vorm`,
  formatted: (file) => `${file} staat nu in de vaste vorm`,
  leftAlone: (file) => `${file} is niet aangeraakt: los eerst de fouten op`,
  nothingWritten: (files) => `Er is niets geschreven. Los eerst de fouten op in: ${files}`,
  built: (decks, guides, folder) => {
    const what = counted([decks, 'set', 'sets'], [guides, 'draaiboek', 'draaiboeken']).join(' en ');
    return `${what} ${decks + guides === 1 ? 'staat' : 'staan'} nu in ${folder}`;
  },
  onlyGuides: 'Hier staan geen kaarten in: overview leest kaartensets, en dit zijn alleen draaiboeken.',
  overview: { number: 'Nr', deck: 'Set', id: 'Kenmerk', title: 'Titel', total: 'Samen' },
};

const en: CliTexts = {
  help: `Usage: stilstaan COMMAND FILE…

  check FILE…                 look decks and guides over
  check --taal FILE…          look over their Dutch too: lengths, words, sentences, questions asked twice
  overview FILE…              list every card, and count them by moment, principle and theme
  build FILE… --out FOLDER    make the files that the app and the widgets read
  format FILE…                bring files into canonical form; no word changes, but a missing id is added
  format --check FILE…        only say which files are not in canonical form

  A FILE can be a folder too: then every .md file in it is meant.
  With a guide, name the decks that it refers to as well: then its cards are looked up.

  --lang nl|en                the language of messages
  --help, --version
`,
  severities: { error: 'error', warning: 'warning', hint: 'hint' },
  unknownCommand: (name) => `"${name}" is not a command. Choose check, overview, build or format.`,
  noFiles: (command) => `name one or more files: stilstaan ${command} FILE…`,
  outWithBuild: 'build needs --out FOLDER, and only build does.',
  checkWithFormat: '--check goes with format.',
  taalWithCheck: '--taal goes with check.',
  badOption: (detail) => `this command is not right (${detail}). See stilstaan --help.`,
  languages: (language) => `--lang can be nl or en, not "${language}".`,
  missing: (file) => `${file} does not exist.`,
  emptyFolder: (folder) => `there is no .md file in the folder ${folder}.`,
  unreadable: (file, reason) => `${file} cannot be read (${reason}).`,
  notUtf8: (file) => `${file} is not text in UTF-8. Save the file as UTF-8.`,
  unwritable: (file, reason) => `${file} cannot be written (${reason}).`,
  sameDeck: (key, other) => [
    `The deck "${key}" is in ${other} too.`,
    'Give one of the two another id at "deck", or another language.',
  ],
  sameGuide: (key, other) => [
    `The guide "${key}" is in ${other} too.`,
    'Give one of the two another id at "guide", or another language.',
  ],
  clean: (count) => (count === 1 ? 'Nothing left to look at.' : `Nothing left to look at in ${count} files.`),
  notFormatted: (file) => `${file} is not in canonical form`,
  formatted: (file) => `${file} is in canonical form now`,
  leftAlone: (file) => `${file} was left alone: resolve the errors first`,
  nothingWritten: (files) => `Nothing was written. First resolve the errors in: ${files}`,
  built: (decks, guides, folder) =>
    `${counted([decks, 'deck', 'decks'], [guides, 'guide', 'guides']).join(' and ')} in ${folder}`,
  onlyGuides: 'There are no cards in here: overview reads decks, and these are guides only.',
  overview: { number: 'No', deck: 'Deck', id: 'Id', title: 'Title', total: 'Together' },
};

/** What the deck tool says, by language. */
export const cliTexts: Readonly<Record<ProblemLocale, CliTexts>> = { nl, en };
