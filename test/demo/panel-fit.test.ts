import type { PanelPage } from './panel/panel-page';
import { expect, test } from './panel/panel-test';
import { states } from './panel/states';

/** What sticks out of the page sideways, or is cut off within its own box. */
function clipped({ page }: PanelPage): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('nav *, main *')) {
      const { right, left, width } = element.getBoundingClientRect();
      const name = `${element.localName} "${element.textContent.slice(0, 40)}"`;
      if (width > 0 && (right > root.clientWidth + 0.5 || left < -0.5)) found.push(`${name} sticks out`);
      const cut =
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      const hides = getComputedStyle(element).overflow !== 'visible' && element.localName !== 'textarea';
      if (cut && (hides || element.localName === 'button')) found.push(`${name} is cut off`);
    }
    return found;
  });
}

test('on 360 by 640 a card hides its first step, or the field', async ({ open }) => {
  const panel = await open({ decks: 'built', width: 360, height: 640 });
  await expect(panel.question).toBeVisible();
  const references = await panel.page.evaluate(async () => {
    const { decks } = (await (await fetch('decks/index.json')).json()) as { decks: { file: string }[] };
    const read = await Promise.all(
      decks.map(async ({ file }) => (await fetch(`decks/${file}`)).json() as unknown),
    );
    return (read as { id: string; language: string; cards: { id: string }[] }[]).flatMap(
      ({ id, language, cards }) => cards.map((card) => `${id}.${language}/${card.id}`),
    );
  });
  expect(references.length).toBeGreaterThan(20);
  const hidden: string[] = [];
  for (const reference of references) {
    await panel.visit(`#/card/${reference}`);
    const below = await panel.page.waitForFunction((wanted) => {
      const own = document.querySelector(`.nav-bar a[href="#/card/${wanted}"]`);
      const field = document.querySelector('textarea')?.getBoundingClientRect();
      return own && field
        ? { top: scrollY, bottom: Math.ceil(field.bottom), height: field.height }
        : undefined;
    }, reference);
    const place = await below.jsonValue();
    if (!place || place.bottom > 640 || place.top !== 0)
      hidden.push(`${reference}: ${place?.bottom ?? 'none'} px`);
    else expect(place.height).toBeGreaterThanOrEqual(64);
  }
  expect(hidden).toEqual([]);
});

/** WCAG 1.4.12: what a reader may set, and nothing may be lost. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

test.for(states.map((state) => [state.name, state] as const))(
  'something is cut off on %s: narrow, with large text, or with wide spacing',
  async ([, state], { open }) => {
    const panel = await open({
      at: state.at('rustig.nl/wachten'),
      width: 320,
      reducedMotion: 'reduce',
      ...(state.before && { before: state.before }),
    });
    await state.enter(panel);
    expect(await clipped(panel)).toEqual([]);
    await panel.page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, spacing);
    expect(await clipped(panel), 'with wide spacing').toEqual([]);
    await panel.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { font-size: 32px !important; }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(await clipped(panel), 'with text of 200 %').toEqual([]);
  },
);

test('forced colours leave a control without a border, or the focus unseen', async ({ open }) => {
  const panel = await open({ at: '#/card/rustig.nl/wachten', forcedColors: 'active' });
  await panel.button('vóór een gesprek').click();
  const look = (selector: string) =>
    panel.page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderBlockStartWidth, borderBlockStartStyle, outlineStyle, outlineWidth } =
          getComputedStyle(element);
        return {
          border: `${borderBlockStartWidth} ${borderBlockStartStyle}`,
          outline: `${outlineWidth} ${outlineStyle}`,
        };
      });
  for (const selector of ['.card', 'textarea', '.situations button', '.screen-foot button'])
    expect((await look(selector)).border, selector).toMatch(/^[1-4]px solid$/);
  expect((await look('[aria-pressed=true]')).border).toBe('2px solid');
  await panel.page.keyboard.press('Tab');
  expect((await look(':focus-visible')).outline).toBe('2px solid');
});
