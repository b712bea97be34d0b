import type { Screen } from '../../screens/screen';
import { panelPage } from './panel-page';
import { states } from './states';

/** The panel's states as screens to take pictures of, with the cards that come with Stilstaan. */
export const panelScreens: readonly Screen[] = states.map(({ name, at, before, enter }) => ({
  name: `panel/${name}`,
  path: 'panel/',
  widths: [320, 360, 500],
  async act(page) {
    if (before) await page.addInitScript(before);
    const address = new URL(at('leerprincipes.nl/een-ding-anders'), page.url()).href;
    // By way of another page, so that the panel starts anew with what runs before it.
    await page.goto('about:blank');
    await page.goto(address);
    await enter(panelPage(page));
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  },
}));
