import { useSignalEffect } from '@preact/signals';
import { CardScreen } from './card-screen';
import { DeckScreen } from './deck-screen';
import { DecksScreen } from './decks-screen';
import { DropTarget } from './drop-target';
import { NavBar } from './nav-bar';
import { Notice } from './notice';
import { NotesScreen } from './notes-screen';
import type { Panel } from './panel';
import { SettingsScreen } from './settings-screen';
import { UnsavedNotes } from './unsaved-notes';
import { PanelContext } from './use-panel';
import { useScreenTitle } from './use-screen-title';

/** The whole panel: the way between the screens, and the screen of the address. */
export function App({ panel }: { readonly panel: Panel }) {
  useSignalEffect(() => {
    document.documentElement.lang = panel.locale.value;
  });
  useSignalEffect(() => {
    const theme = panel.settings.theme.value;
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  });
  useScreenTitle(panel);
  return (
    <PanelContext.Provider value={panel}>
      <DropTarget>
        <NavBar />
        <main class="screen">
          {panel.unkept && <Notice tone="alert">{panel.texts.value.note.unkept[panel.unkept]}</Notice>}
          <UnsavedNotes />
          <Screen panel={panel} />
        </main>
      </DropTarget>
    </PanelContext.Provider>
  );
}

function Screen({ panel }: { readonly panel: Panel }) {
  const route = panel.router.route.value;
  switch (route.screen) {
    case 'card':
      return <CardScreen />;
    case 'notes':
      return <NotesScreen />;
    case 'decks':
      return route.deckKey === undefined ? <DecksScreen /> : <DeckScreen deckKey={route.deckKey} />;
    case 'settings':
      return <SettingsScreen />;
  }
}
