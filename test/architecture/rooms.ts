import type { Power } from './powers-of';
import type { Room } from './room';

/** Pure: the same in, the same out. Time, seed and ids come in as parameters. */
const everyPower: Power[] = [
  ...(['clock', 'timer', 'chance', 'network', 'storage', 'page', 'console', 'process'] as const),
];
const outsidePowers: Power[] = ['clock', 'chance', 'network', 'storage', 'process'];

const pureRooms: Room[] = Object.entries({
  deck: [],
  deckfile: ['#core/deck', 'mdast-util-from-markdown', 'yaml'],
  draw: ['#core/deck'],
  // Apart from deckfile: whoever reads a deck, as the panel does, need not carry lists of Dutch words.
  language: ['#core/deck', '#core/deckfile'],
  locale: ['#core/deck'],
  search: ['#core/deck'],
  privacy: ['#core/deck'],
  meeting: ['#core/deck'],
  takeaway: ['#core/deck', 'papaparse'],
}).map(([name, imports]) => ({ folder: `core/${name}`, imports, without: everyPower }));

const pureFaces = pureRooms.map((room) => `#${room.folder}`);
const unseenFaces = ['#core/deckfile', '#core/language', '#core/takeaway'];
const shownFaces = pureFaces.filter((face) => !unseenFaces.includes(face));
const keepingFaces = ['#core/journal', '#core/library', '#core/backup'];

/** Who may import whom. A folder of code without a row here is a violation: give it one, and a reason. */
export const rooms: readonly Room[] = [
  ...pureRooms,
  {
    folder: 'core/store',
    imports: ['idb', 'valibot', '#core/deck'],
    without: ['chance', 'network', 'process'],
  },
  ...['journal', 'library'].map((name): Room => ({
    folder: `core/${name}`,
    imports: ['#core/store', '#core/deck', 'valibot'],
    without: outsidePowers,
  })),
  {
    folder: 'core/backup',
    imports: ['#core/store', '#core/deck', 'valibot', 'age-encryption'],
    without: ['network', 'process'],
  },
  {
    folder: 'core/view',
    imports: [...shownFaces, 'preact'],
    types: keepingFaces,
    without: outsidePowers,
  },
  { folder: 'core/cli', imports: [...pureFaces, 'node:'], without: ['page', 'storage'] },

  // Entry points wire: they alone see every room of the extension, and hand in time and chance.
  {
    folder: 'extension/entrypoints',
    imports: [
      ...pureFaces,
      ...['#core/view', '#core/store', ...keepingFaces, '#platform', 'preact', '@preact/signals'],
      ...['wxt/utils', '@fontsource-variable/atkinson-hyperlegible-next'],
      ...['extension/platform', 'extension/panel', 'extension/studio'],
    ],
    without: ['network', 'process'],
  },
  ...['panel', 'studio'].map((name): Room => ({
    folder: `extension/${name}`,
    imports: [
      ...shownFaces,
      ...['#core/view', ...keepingFaces, '#platform', 'preact', '@preact/signals', 'valibot'],
      ...['extension/platform', 'extension/workers'],
    ],
    // Models wait by timers of their own, but what day it is comes in.
    without: ['clock', 'chance', 'storage', 'process'],
  })),
  {
    folder: 'extension/workers',
    imports: pureFaces,
    types: ['extension/panel', 'extension/studio'],
    without: ['network', 'storage', 'process'],
  },
  {
    folder: 'extension/platform',
    imports: ['#core/deck', '#core/locale', 'wxt/browser', 'valibot'],
    without: ['process'],
  },

  { folder: 'widgets', imports: [...shownFaces, '#core/view', 'preact'], without: ['storage', 'process'] },

  // It shows what a partner would load, so it takes nothing from the sources; its server is Node's.
  { folder: 'demo', imports: ['node:'], without: [] },
];
