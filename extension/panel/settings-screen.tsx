import { useId } from 'preact/hooks';
import { locales, type Locale } from '#core/locale';
import { Notice } from './notice';
import { usePanel } from './use-panel';

/** The languages by their own names. */
const localeNames: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

/** Language, light or dark, and what Stilstaan never does. */
export function SettingsScreen() {
  const { settings, texts, version } = usePanel();
  const words = texts.value.settings;
  return (
    <>
      <h1>{words.title}</h1>
      <div aria-live="polite">{!settings.kept.value && <Notice>{words.notRemembered}</Notice>}</div>
      <Choice
        label={words.language}
        value={settings.locale.value}
        options={[
          [undefined, words.likeBrowser],
          ...locales.map((locale) => [locale, localeNames[locale]] as const),
        ]}
        onChoose={(locale) => void settings.chooseLocale(locale)}
      />
      <Choice
        label={words.theme}
        value={settings.theme.value}
        options={[
          [undefined, words.likeSystem],
          ['light', words.light],
          ['dark', words.dark],
        ]}
        onChoose={(theme) => void settings.chooseTheme(theme)}
      />
      <h2>{words.about}</h2>
      <ul class="text">
        {words.never.map((never) => (
          <li key={never}>{never}</li>
        ))}
      </ul>
      <p class="quiet">{words.version(version)}</p>
    </>
  );
}

/** A few values of which one holds, as the browser's own list. */
function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly (readonly [Value | undefined, string])[];
  readonly onChoose: (value: Value | undefined) => void;
}) {
  const id = useId();
  return (
    <p class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        onChange={(event) => {
          onChoose(options[event.currentTarget.selectedIndex]?.[0]);
        }}
      >
        {options.map(([option, name]) => (
          <option key={name} selected={option === value}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
