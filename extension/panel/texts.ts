import type { Situation } from '#core/draw';
import type { Locale } from '#core/locale';
import { en } from './texts.en';
import { nl } from './texts.nl';

/** Everything the panel says. Functions take what stands in the sentence. */
export interface PanelTexts {
  readonly nav: {
    readonly label: string;
    readonly card: string;
    readonly notes: string;
    readonly decks: string;
    readonly settings: string;
  };
  readonly draw: {
    readonly when: string;
    readonly situations: Readonly<Record<Situation, string>>;
    readonly time: string;
    readonly minutes: (minutes: number) => string;
    readonly minutesShort: string;
    readonly compromise: Readonly<Record<'minutes' | 'situation', string>>;
  };
  readonly card: {
    readonly region: string;
    /** The database lets itself be waited for. */
    readonly waiting: string;
    readonly loading: string;
    readonly none: string;
    readonly gone: string;
    readonly unreadable: string;
    readonly retry: string;
  };
  readonly note: {
    readonly label: string;
    readonly placeholder: string;
    readonly saved: string;
    readonly remembered: string;
    readonly failed: Readonly<Record<'blocked' | 'full' | 'closed' | 'unavailable', string>>;
    readonly retry: string;
    /** A note was left before it could be saved. */
    readonly left: string;
    readonly keptBoth: string;
    readonly movedOn: string;
    readonly removed: string;
    readonly undo: string;
    /** Why nothing written now outlives this window. */
    readonly unkept: Readonly<Record<'blocked' | 'full' | 'closed' | 'unavailable', string>>;
    readonly unopened: string;
  };
  readonly notes: {
    readonly title: string;
    readonly none: string;
    readonly toCard: string;
    readonly edit: string;
    readonly done: string;
    readonly remove: string;
    readonly removed: string;
    readonly more: string;
    readonly failed: Readonly<Record<'read' | 'remove' | 'undo', string>>;
    readonly unreachable: string;
    readonly loading: string;
    readonly openCard: string;
  };
  readonly decks: {
    readonly title: string;
    readonly intro: string;
    readonly add: string;
    readonly drop: string;
    readonly help: string;
    readonly reading: (file: string) => string;
    readonly cards: (count: number) => string;
    readonly version: (version: string) => string;
    readonly builtIn: string;
    readonly fromFile: (name: string) => string;
    readonly fromAddress: (url: string) => string;
    readonly remove: (title: string) => string;
    readonly all: string;
    readonly more: string;
    readonly licence: (licence: string) => string;
    readonly authors: (authors: string) => string;
    readonly loadFailed: string;
  };
  readonly adding: {
    readonly added: (title: string, count: number) => string;
    readonly replaced: (title: string, from: string, to: string) => string;
    readonly same: (title: string, version: string) => string;
    readonly older: (title: string, here: string, file: string) => string;
    readonly changed: (title: string, version: string) => string;
    readonly otherOrigin: (title: string, here: string) => string;
    readonly overUnreadable: (title: string) => string;
    readonly replace: string;
    readonly keep: string;
    readonly broken: (file: string) => string;
    readonly anyway: (count: number) => string;
    readonly notNow: string;
    readonly problems: (count: number) => string;
    readonly moreProblems: (count: number) => string;
    readonly place: (line: number, column: number) => string;
    /** A place in a JSON file. */
    readonly path: (path: string) => string;
    readonly severity: Readonly<Record<'error' | 'warning' | 'hint', string>>;
    readonly tooSlow: (file: string) => string;
    readonly unreadable: (file: string) => string;
    readonly notUtf8: (file: string) => string;
    readonly tooLarge: (file: string) => string;
    readonly removed: (title: string) => string;
    readonly notKept: string;
    readonly forVisit: string;
    readonly show: string;
    readonly close: string;
  };
  readonly settings: {
    readonly title: string;
    readonly language: string;
    readonly likeBrowser: string;
    readonly theme: string;
    readonly likeSystem: string;
    readonly light: string;
    readonly dark: string;
    readonly about: string;
    readonly never: readonly string[];
    readonly version: (version: string) => string;
    readonly notRemembered: string;
  };
}

export const panelTexts: Readonly<Record<Locale, PanelTexts>> = { nl, en };
