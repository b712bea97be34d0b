import type { ProblemLocale } from '#core/deckfile';

/** The language that the environment asks for by POSIX (LC_ALL before LC_MESSAGES before LANG); else Dutch. */
export function chooseLanguage(environment: Readonly<Record<string, string | undefined>>): ProblemLocale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'nl';
}
