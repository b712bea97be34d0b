import { chooseFile } from './panel/give-file';
import { expect, test } from './panel/panel-test';

test('what is written leaves the page, or anything is asked for after the start', async ({ open }) => {
  const panel = await open({ decks: 'built', at: '#/' });
  await expect(panel.question).toBeVisible();
  await panel.page.waitForLoadState('networkidle');
  const asked: string[] = [];
  panel.page.context().on('request', (request) => {
    // The window's icon is the browser's own business.
    if (!request.url().endsWith('/icon.svg'))
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await panel.write('Geheim: mevrouw Jansen');
  await panel.button('Andere kaart').click();
  await panel.goTo('Teruglezen');
  await expect(panel.notes).toContainText('Geheim');
  await panel.goTo('Instellingen');
  expect(asked).toEqual([]);
  await panel.goTo('Kaartensets');
  await chooseFile(panel, 'buurt-1.0.0.md');
  await expect(panel.page.getByText('In de buurt is toegevoegd')).toBeVisible();
  // What reads a file is fetched when it is first needed: a GET for each part, with nothing of the person's in it.
  expect(asked.length).toBeGreaterThan(0);
  for (const request of asked) expect(request).toMatch(/^GET http:\/\/localhost:\d+\/panel\/[\w./-]+ $/);
});

test('the panel keeps a cookie, or lets an address carry a word', async ({ open }) => {
  const panel = await open({ at: '#/card/rustig.nl/tussendoor' });
  await panel.write('Geheim');
  await panel.goTo('Teruglezen');
  await panel.button('Bewerken').click();
  await panel.write('er');
  expect(panel.page.url()).toMatch(/#\/notes$/);
  expect(await panel.page.context().cookies()).toEqual([]);
  const remembered = await panel.page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(remembered).toContain('rustig.nl/tussendoor');
  expect(remembered).not.toContain('Geheim');
});

test('the page may do more than it needs: its policy is missing or loose', async ({ open }) => {
  const panel = await open({ expected: /Content Security Policy|policy: |Trusted|refused/i });
  await expect(panel.question).toBeVisible();
  const outcomes = await panel.page.evaluate(async (elsewhere) => {
    const refused = (work: () => unknown) =>
      new Promise((resolve) => {
        resolve(work());
      }).then(
        () => 'allowed',
        () => 'refused',
      );
    return Promise.all([
      refused(() => fetch(elsewhere)),
      refused(() => {
        // eslint-disable-next-line no-restricted-syntax -- the page has to refuse it
        document.createElement('div').innerHTML = '<b>';
      }),
      refused(() => new Worker(elsewhere)),
    ]);
  }, 'https://elsewhere.invalid/');
  expect(outcomes).toEqual(['refused', 'refused', 'refused']);
});
