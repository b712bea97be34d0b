import { cardPages, cardsDrawn, expect, strictPolicy, test } from './partner/partner-test';

test('the strict page needs more than its policy allows', async ({ open }) => {
  const { page } = await open('strict.html');
  await cardsDrawn(page);
  await page.getByRole('button', { name: 'Andere kaart' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  expect(await page.locator('meta[http-equiv]').getAttribute('content')).toBe(strictPolicy);
});

test('the strict page lets through what its policy forbids', async ({ open }) => {
  const { page } = await open('strict.html', { expected: /polic|TrustedHTML/i });
  const attempts = await page.evaluate(() => {
    const { trustedTypes } = globalThis as {
      trustedTypes?: { createPolicy(name: string, rules: object): unknown };
    };
    const refused = (attempt: () => unknown) => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    };
    const element = document.createElement('p');
    return [
      refused(() => trustedTypes?.createPolicy('own', {})),
      // eslint-disable-next-line no-restricted-syntax -- the very thing that has to be refused
      refused(() => (element.innerHTML = '<b>html</b>')),
    ];
  });
  expect(attempts).toEqual([true, true]);
});

test.for(cardPages)(
  '%s asks for more than its script and each of its decks once, or keeps something',
  async (path, { open }) => {
    const { page, requests } = await open(path);
    await cardsDrawn(page);
    const script = path === 'classic.html' ? 'stilstaan.classic.js' : 'stilstaan.js';
    const names = await page
      .locator('stilstaan-card')
      .evaluateAll((widgets) => widgets.map((widget) => widget.getAttribute('deck') ?? ''));
    const language = path === 'english.html' ? 'en' : 'nl';
    const decks = [...new Set(names)].sort().map((name) => `/widgets/decks/${language}/${name}.json`);
    const own = requests.filter(
      (asked) => !/^\/(\w+\.html|waterrijk\.css|widgets\/stilstaan\.css)$/.test(asked),
    );
    expect([...own].sort()).toEqual([...decks, `/widgets/${script}`]);
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    expect(kept).toEqual({ cookies: '', local: 0, session: 0, databases: 0, caches: 0 });
    expect(await page.context().cookies()).toEqual([]);
  },
);

test.for(['stilstaan.js', 'stilstaan.classic.js'])(
  '%s leaves a name on the page',
  async (script, { open }) => {
    const namesOn = async (withScript: boolean) => {
      const { page } = await open('classic.html', {
        prepare: async (page) => {
          await page.route('**/stilstaan.classic.js', async (route) => {
            if (!withScript) await route.fulfill({ contentType: 'text/javascript', body: '' });
            else await route.continue({ url: route.request().url().replace('stilstaan.classic.js', script) });
          });
          if (withScript && script === 'stilstaan.js') {
            await page.route('**/classic.html', async (route) => {
              const response = await route.fetch();
              const body = (await response.text()).replace('<script defer', '<script type="module"');
              await route.fulfill({ response, body });
            });
          }
        },
      });
      if (withScript) await cardsDrawn(page);
      return page.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
    };
    expect(await namesOn(true)).toEqual(await namesOn(false));
  },
);

test('the module beside the classic script throws, or fetches the deck twice over', async ({ open }) => {
  const { page } = await open('classic.html', {
    prepare: (page) =>
      page.route('**/classic.html', async (route) => {
        const response = await route.fetch();
        const both = '<script type="module" src="widgets/stilstaan.js"></script></head>';
        await route.fulfill({ response, body: (await response.text()).replace('</head>', both) });
      }),
  });
  await cardsDrawn(page);
  await expect(page.getByRole('heading', { name: 'Wat deed je vandaag net anders' })).toBeVisible();
});

test('a frame without an origin cannot show a card that it carries itself', async ({ open }) => {
  const { page, requests } = await open('sandbox.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 2 })).toHaveText(
    'Wie zette vandaag de eerste stap: jij of de bewoner?',
  );
  await frame.getByRole('button', { name: 'Andere kaart' }).click();
  await expect(frame.getByRole('heading', { level: 2 })).toHaveText(
    'Welk woord gebruikte jij vandaag dat thuis niemand zegt?',
  );
  expect(requests.filter((path) => path.endsWith('.json'))).toEqual([]);
  const origin = await page.frames()[1]?.evaluate(() => self.origin);
  expect(origin).toBe('null');
});
