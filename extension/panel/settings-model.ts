import { signal, type ReadonlySignal } from '@preact/signals';
import type { Locale } from '#core/locale';
import type { Memory, Settings } from './memory';

/** What the person chose; undefined follows the browser or the device. */
export interface SettingsModel {
  readonly locale: ReadonlySignal<Locale | undefined>;
  readonly theme: ReadonlySignal<Settings['theme']>;
  /** Whether the browser let the last choice be kept. */
  readonly kept: ReadonlySignal<boolean>;
  start(): Promise<void>;
  chooseLocale(locale: Locale | undefined): Promise<void>;
  chooseTheme(theme: Settings['theme']): Promise<void>;
}

/** The model of the settings. A choice holds at once, kept or not. */
export function createSettings(memory: Memory): SettingsModel {
  const locale = signal<Locale>();
  const theme = signal<Settings['theme']>();
  const kept = signal(true);

  async function keep(): Promise<void> {
    const chosen: Settings = {
      ...(locale.peek() && { locale: locale.peek() }),
      ...(theme.peek() && { theme: theme.peek() }),
    };
    kept.value = await memory.rememberSettings(chosen).then(
      () => true,
      () => false,
    );
  }

  return {
    locale,
    theme,
    kept,
    async start() {
      const settings = await memory.settings();
      locale.value = settings.locale;
      theme.value = settings.theme;
    },
    chooseLocale(chosen) {
      locale.value = chosen;
      return keep();
    },
    chooseTheme(chosen) {
      theme.value = chosen;
      return keep();
    },
  };
}
