import { computed, type ReadonlySignal } from '@preact/signals';
import type { Journal, JournalError } from '#core/journal';
import type { Library } from '#core/library';
import { chooseLocale, type Locale } from '#core/locale';
import type { Platform } from '../platform/platform';
import { createDeckAdding, type DeckAdding, type ParsedFile } from './deck-adding';
import { createDrawing, type Drawing } from './drawing';
import { createMemory } from './memory';
import type { NotePowers } from './note-model';
import { createNotesModel, type NotesModel } from './notes-model';
import { createOpenNotes, type OpenNotes } from './open-notes';
import type { Router } from './route';
import { createSettings, type SettingsModel } from './settings-model';
import { createShelf, type Shelf, type ShelvedDeck } from './shelf';
import { panelTexts, type PanelTexts } from './texts';

/** The panel: its models, wired to each other and to the powers of the entry point. */
export interface Panel {
  readonly locale: ReadonlySignal<Locale>;
  readonly texts: ReadonlySignal<PanelTexts>;
  readonly router: Router;
  readonly shelf: Shelf;
  readonly drawing: Drawing;
  readonly adding: DeckAdding;
  readonly settings: SettingsModel;
  readonly writing: NotePowers;
  readonly openNotes: OpenNotes;
  /** Of Stilstaan itself. */
  readonly version: string;
  /** Why notes live no longer than this window; undefined where they are kept. */
  readonly unkept: JournalError['code'] | undefined;
  createNotes(): NotesModel;
  /**
   * Reads settings and where the person was, and waits a moment for the decks, so that the first thing on the screen
   * is a card; decks that take longer follow by themselves.
   */
  start(): Promise<void>;
  dispose(): void;
}

export interface PanelPowers {
  readonly platform: Platform;
  readonly journal: Journal;
  readonly library: Library;
  /** Why the journal is in memory, where it is. */
  readonly unkept?: JournalError['code'] | undefined;
  readonly router: Router;
  readonly fetchBuiltIn: (locale: Locale) => Promise<readonly ShelvedDeck[]>;
  readonly parseFile: (file: File, locale: Locale) => Promise<ParsedFile>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly later: NotePowers['later'];
}

/** So long an empty screen is better than one that changes under the eyes, ms. */
const atMostEmpty = 150;

/** Builds the panel. Nothing is read before `start`. */
export function createPanel(powers: PanelPowers): Panel {
  const { platform, journal, library, router, now, newId, later } = powers;
  const writing = { journal, now, newId, later };
  const memory = createMemory(platform);
  const settings = createSettings(memory);
  const locale = computed(() => settings.locale.value ?? chooseLocale(platform.languages));
  const shelf = createShelf({ library, fetchBuiltIn: powers.fetchBuiltIn, locale });
  const drawing = createDrawing({ shelf, memory, router, now, newSeed: newId });
  const parseFile = (file: File) => powers.parseFile(file, locale.peek());
  // Another language may have its own version of the built-in decks.
  let started = false;
  const stopFollowingLocale = locale.subscribe(() => {
    if (started) void shelf.load();
  });

  return {
    locale,
    texts: computed(() => panelTexts[locale.value]),
    router,
    shelf,
    drawing,
    adding: createDeckAdding({ library, shelf, parseFile, now }),
    settings,
    writing,
    openNotes: createOpenNotes(writing),
    version: platform.version,
    unkept: powers.unkept,
    createNotes: () => createNotesModel(journal),
    async start() {
      await Promise.all([settings.start(), drawing.start()]);
      started = true;
      await Promise.race([shelf.load(), new Promise<void>((resolve) => later(resolve, atMostEmpty))]);
    },
    dispose() {
      stopFollowingLocale();
      drawing.dispose();
      shelf.dispose();
    },
  };
}
