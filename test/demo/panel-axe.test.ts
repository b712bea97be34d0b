import { axeViolations } from './axe-violations';
import { expect, test } from './panel/panel-test';
import { states } from './panel/states';

/** Between them, each width and each theme in both languages. */
const looks = {
  'nl-NL': [
    [320, 'light'],
    [360, 'dark'],
  ],
  'en-GB': [
    [360, 'light'],
    [320, 'dark'],
  ],
} as const;
const locales = ['nl-NL', 'en-GB'] as const;

test.for(states.flatMap((state) => locales.map((locale) => [state.name, locale, state] as const)))(
  'an obstacle on %s in %s',
  async ([, locale, state], { open }) => {
    const panel = await open({
      at: state.at('rustig.nl/wachten'),
      locale,
      reducedMotion: 'reduce',
      ...(state.before && { before: state.before }),
    });
    await state.enter(panel);
    const found: string[] = [];
    for (const [width, colorScheme] of looks[locale]) {
      await panel.page.setViewportSize({ width, height: 640 });
      await panel.page.emulateMedia({ colorScheme });
      found.push(...(await axeViolations(panel.page)).map((violation) => `${colorScheme}: ${violation}`));
    }
    expect(found).toEqual([]);
  },
);

test('an obstacle on the last-resort screen', async ({ open }) => {
  const panel = await open({
    expected: /stilstaan panel|broken on purpose/,
    before: () => {
      BroadcastChannel.prototype.addEventListener = () => {
        throw new Error('broken on purpose');
      };
    },
  });
  await panel.page.getByRole('alert').waitFor();
  expect(await axeViolations(panel.page)).toEqual([]);
});
