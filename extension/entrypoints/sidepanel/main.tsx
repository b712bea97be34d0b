import '@fontsource-variable/atkinson-hyperlegible-next';
import '../../../core/view/tokens.css';
import '../../../core/view/card.css';
import '../../panel/panel.css';
import '../../panel/controls.css';
import '../../panel/draw.css';
import '../../panel/writing.css';
import '../../panel/lists.css';
import { render } from 'preact';
import { openJournalOrMemory } from '#core/journal';
import { openLibraryOrMemory } from '#core/library';
import { openStore } from '#core/store';
import { platform } from '#platform';
import { chooseLocale } from '#core/locale';
import { App } from '../../panel/app';
import { ErrorBoundary } from '../../panel/error-boundary';
import { fetchAhead } from '../../panel/fetch-decks';
import { showLastResort } from '../../panel/last-resort';
import { createPanel } from '../../panel/panel';
import { createRouter } from '../../panel/route';
import { panelTexts } from '../../panel/texts';

const newId = () => crypto.randomUUID();

function later(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}

async function start(root: HTMLElement): Promise<void> {
  const opening = openStore();
  const likely = chooseLocale(platform.languages);
  const fetchBuiltIn = fetchAhead(likely);
  // Another window with an older version can hold the database for seconds.
  const cancelWaiting = later(() => {
    root.textContent = panelTexts[likely].card.waiting;
  }, 1_000);
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
    fetchBuiltIn,
    // Only who adds a file needs what reads it.
    parseFile: async (file, locale) => (await import('../../panel/parse-file')).parseFile(file, locale),
    now: Date.now,
    newId,
    later,
  });
  await panel.start();
  cancelWaiting();
  render(
    <ErrorBoundary onError={showLastResort}>
      <App panel={panel} />
    </ErrorBoundary>,
    root,
  );
}

const root = document.getElementById('panel');
if (root) start(root).catch(showLastResort);
addEventListener('error', ({ error }) => {
  if (!root?.hasChildNodes()) showLastResort(error);
});
