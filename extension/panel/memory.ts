import * as v from 'valibot';
import { minutes } from '#core/deck';
import { situations, type Situation } from '#core/draw';
import { locales } from '#core/locale';
import type { Platform } from '../platform/platform';

const situationNames = Object.keys(situations) as [Situation, ...Situation[]];

/** Where somebody was, so that the panel opens there again. No words of theirs stand in it. */
const Place = v.object({
  situation: v.optional(v.picklist(situationNames)),
  minutes: v.optional(v.picklist(minutes)),
  /** References of the cards that have been, oldest first. */
  drawn: v.optional(v.array(v.string()), []),
  /** The card that was open, and on which local day. */
  reference: v.optional(v.string()),
  day: v.optional(v.string()),
});
export type Place = v.InferOutput<typeof Place>;

const Settings = v.object({
  locale: v.optional(v.picklist(locales)),
  theme: v.optional(v.picklist(['light', 'dark'])),
});
export type Settings = v.InferOutput<typeof Settings>;

/** What the panel remembers besides notes and decks. What cannot be read counts as forgotten. */
export interface Memory {
  place(): Promise<Place>;
  /** Never rejects: a place that is forgotten costs one draw. */
  rememberPlace(place: Place): Promise<void>;
  settings(): Promise<Settings>;
  /** Rejects where the browser lets nothing be kept. */
  rememberSettings(settings: Settings): Promise<void>;
}

/** The panel's memory on a platform. */
export function createMemory(platform: Platform): Memory {
  return {
    place: () => recall(platform, 'place', Place, { drawn: [] }),
    rememberPlace: (place) => platform.remember('place', place).catch(() => undefined),
    settings: () => recall(platform, 'settings', Settings, {}),
    rememberSettings: (settings) => platform.remember('settings', settings),
  };
}

async function recall<Schema extends v.GenericSchema>(
  platform: Platform,
  key: string,
  schema: Schema,
  otherwise: v.InferOutput<Schema>,
): Promise<v.InferOutput<Schema>> {
  const found = await platform.remembered(key).catch(() => undefined);
  const parsed = v.safeParse(schema, found);
  return parsed.success ? parsed.output : otherwise;
}
