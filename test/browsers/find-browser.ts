import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/**
 * The Chromium to test with: what `STILSTAAN_CHROMIUM` or `CHROME_BIN` names, an installed one, or the one that
 * Playwright downloaded before; undefined where there is none.
 */
export function findChromium(): string | undefined {
  return (
    named('STILSTAAN_CHROMIUM', 'CHROME_BIN') ??
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    firstProgram(usualPlaces.chromium) ??
    firstProgram([chromium.executablePath()])
  );
}

/**
 * The Chromium for pages without extensions: what a variable names, else the headless shell, which draws the same
 * with a third of the work; undefined where there is none.
 */
export function findHeadlessShell(): string | undefined {
  return named('STILSTAAN_CHROMIUM', 'CHROME_BIN') ?? onPath('chromium-headless-shell');
}

/** The Firefox to test with: what `STILSTAAN_FIREFOX` names, or an installed one; undefined where there is none. */
export function findFirefox(): string | undefined {
  return named('STILSTAAN_FIREFOX') ?? onPath('firefox-esr', 'firefox') ?? firstProgram(usualPlaces.firefox);
}

const programFiles = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

const usualPlaces = {
  chromium: [
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...programFiles.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
    ]),
  ],
  firefox: [
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
};

/** A variable that names a missing program is a mistake to hear of, not a reason to take another browser. */
function named(...variables: string[]): string | undefined {
  for (const variable of variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (!isProgram(path)) throw new Error(`${variable} names ${path}, which is not a program`);
    return path;
  }
  return undefined;
}

function onPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return firstProgram(names.flatMap((name) => folders.map((folder) => join(folder, name + suffix))));
}

function firstProgram(paths: readonly string[]): string | undefined {
  return paths.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
