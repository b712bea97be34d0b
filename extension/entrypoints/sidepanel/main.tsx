import '@fontsource-variable/atkinson-hyperlegible-next';
import '../../../core/view/tokens.css';
import '../../../core/view/card.css';
import '../../panel/panel.css';
import { render } from 'preact';
import { openJournalOrMemory } from '#core/journal';
import { openLibraryOrMemory } from '#core/library';
import { openStore } from '#core/store';
import { platform } from '#platform';
import { App } from '../../panel/app';
import { fetchBuiltInDecks } from '../../panel/fetch-decks';
import { showLastResort } from '../../panel/last-resort';
import { createPanel } from '../../panel/panel';
import { createRouter } from '../../panel/route';

const newId = () => crypto.randomUUID();

async function start(root: HTMLElement): Promise<void> {
  const opening = openStore();
  const [{ journal, fallback }, { library }] = await Promise.all([
    openJournalOrMemory(opening, { newId }),
    openLibraryOrMemory(opening),
  ]);
  const panel = createPanel({
    platform,
    journal,
    library,
    unkept: fallback?.code,
    router: createRouter(window),
    fetchBuiltIn: fetchBuiltInDecks,
    // Only who adds a file needs what reads it.
    parseFile: async (file, locale) => (await import('../../panel/parse-file')).parseFile(file, locale),
    now: Date.now,
    newId,
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
  });
  await panel.start();
  render(<App panel={panel} />, root);
}

const root = document.getElementById('panel');
if (root) start(root).catch(showLastResort);
addEventListener('error', ({ error }) => {
  if (!root?.hasChildNodes()) showLastResort(error);
});
