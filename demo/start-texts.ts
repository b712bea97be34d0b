/** What `npm start` says. */
export interface StartTexts {
  readonly building: string;
  readonly buildFailed: string;
  readonly portTaken: (wanted: number, got: string) => string;
  readonly ready: (url: string) => string;
}

const folders = { chromium: 'dist/extension/chrome-mv3', firefox: 'dist/extension/firefox-mv3' };

const nl: StartTexts = {
  building: 'Stilstaan wordt gebouwd …',
  buildFailed: 'Het bouwen is niet gelukt; hierboven staat waarom.',
  portTaken: (wanted, got) =>
    `Poort ${wanted} is bezet. Het adres is nu ${got}\n` +
    `Notities die je eerder op de gewone pagina maakte, horen bij het oude adres (poort ${wanted}).`,
  ready: (url) => `
Stilstaan staat klaar. Stoppen: Ctrl-C.

  Voorbeeld-intranet   ${url}
  Paneel als pagina    ${url}panel/

De extensie in je eigen browser:

  Chrome    chrome://extensions, zet "Ontwikkelaarsmodus" aan, "Uitgepakte extensie laden"
            map ${folders.chromium}
  Edge      edge://extensions, zet "Ontwikkelaarsmodus" aan, "Uitgepakt laden"
            map ${folders.chromium}
  Firefox   about:debugging#/runtime/this-firefox, "Tijdelijke add-on laden"
            bestand ${folders.firefox}/manifest.json
`,
};

const en: StartTexts = {
  building: 'Building Stilstaan …',
  buildFailed: 'The build failed; the reason stands above.',
  portTaken: (wanted, got) =>
    `Port ${wanted} is taken. The address is now ${got}\n` +
    `Notes that you made before in the plain page belong to the old address (port ${wanted}).`,
  ready: (url) => `
Stilstaan is ready. Stop: Ctrl-C.

  Example intranet   ${url}
  Panel as a page    ${url}panel/

The extension in your own browser:

  Chrome    chrome://extensions, switch on "Developer mode", "Load unpacked"
            folder ${folders.chromium}
  Edge      edge://extensions, switch on "Developer mode", "Load unpacked"
            folder ${folders.chromium}
  Firefox   about:debugging#/runtime/this-firefox, "Load Temporary Add-on"
            file ${folders.firefox}/manifest.json
`,
};

/** English where the terminal is English (`LC_ALL`, `LC_MESSAGES`, `LANG`), else Dutch, as the deck tool. */
export function startTexts(env: Readonly<Record<string, string | undefined>>): StartTexts {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en/i.test(language) ? en : nl;
}
