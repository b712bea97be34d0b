import { parseKeyDef } from '@vitest/browser';
import type { BrowserCommand, TestProject } from 'vitest/node';
import type { BrowserCommands } from 'vitest/internal/browser';
import { elementId, type FirefoxDriver, type FirefoxElement } from './firefox-driver';
import { waitUntil } from './wait-until';
import { webDriverKey } from './webdriver-key';

/** Keys that a test holds down from one call to the next. */
interface HeldKeys {
  unreleased: string[];
}

// The names by which vitest's locators and `userEvent` ask a provider to act; it types them nowhere.
declare module 'vitest/internal/browser' {
  interface BrowserCommands {
    __vitest_click: (selector: string) => Promise<void>;
    __vitest_dblClick: (selector: string) => Promise<void>;
    __vitest_tripleClick: (selector: string) => Promise<void>;
    __vitest_hover: (selector: string) => Promise<void>;
    __vitest_clear: (selector: string) => Promise<void>;
    __vitest_fill: (selector: string, text: string) => Promise<void>;
    __vitest_type: (selector: string, text: string, options?: Partial<HeldKeys>) => Promise<HeldKeys>;
    __vitest_keyboard: (text: string, held: HeldKeys) => Promise<HeldKeys>;
    __vitest_cleanup: (held: HeldKeys) => Promise<void>;
    __vitest_tab: (options?: { shift?: boolean }) => Promise<void>;
    __vitest_selectOptions: (
      selector: string,
      values: readonly (string | { element: string })[],
    ) => Promise<void>;
  }
}

/** Teaches vitest's browser mode to act in Firefox as a person does: with real clicks and key presses. */
export function registerFirefoxCommands(project: TestProject, firefox: () => Promise<FirefoxDriver>): void {
  let last: Promise<unknown> = Promise.resolve();
  /** One command at a time: Firefox has one current frame. */
  const register = <Name extends keyof BrowserCommands>(
    name: Name,
    act: (
      page: FirefoxDriver,
      ...payload: Parameters<BrowserCommands[Name]>
    ) => ReturnType<BrowserCommands[Name]>,
  ) => {
    const command: BrowserCommand<Parameters<BrowserCommands[Name]>, ReturnType<BrowserCommands[Name]>> = (
      _context,
      ...payload
    ) => {
      const result = last.then(async () => {
        const page = await firefox();
        await enterTestFrame(page);
        return act(page, ...payload);
      });
      last = result.catch(() => undefined);
      return result;
    };
    project.browser?.registerCommand(name, command);
  };

  register('__vitest_click', async (page, selector) => {
    await page.send('WebDriver:ElementClick', { id: elementId(await locate(page, selector)) });
  });
  register('__vitest_dblClick', (page, selector) => point(page, selector, 2));
  register('__vitest_tripleClick', (page, selector) => point(page, selector, 3));
  register('__vitest_hover', (page, selector) => point(page, selector, 0));
  register('__vitest_clear', (page, selector) => replaceText(page, selector, ''));
  register('__vitest_fill', replaceText);
  register('__vitest_type', async (page, selector, text, options) => {
    await page.evaluate(focus, await locate(page, selector));
    return pressKeys(page, text, options?.unreleased ?? []);
  });
  register('__vitest_keyboard', (page, text, held) => pressKeys(page, text, held.unreleased));
  register('__vitest_cleanup', (page, held) =>
    perform(
      page,
      'key',
      held.unreleased.map((key) => ({ type: 'keyUp', value: webDriverKey(key) })),
    ),
  );
  register('__vitest_tab', async (page, options) => {
    await pressKeys(page, options?.shift ? '{Shift>}{Tab}{/Shift}' : '{Tab}', []);
  });
  register('__vitest_selectOptions', async (page, selector, values) => {
    const select = await locate(page, selector);
    for (const value of values) {
      const option =
        typeof value === 'string'
          ? await page.evaluate(findOption, select, value)
          : await locate(page, value.element);
      if (!option) throw new Error(`No option ${JSON.stringify(value)}`);
      await page.send('WebDriver:ElementClick', { id: elementId(option as FirefoxElement) });
    }
  });
}

/** Vitest runs a test file in a frame of its own page. */
async function enterTestFrame(page: FirefoxDriver): Promise<void> {
  await page.send('WebDriver:SwitchToFrame', { id: null });
  const frame = await page.find('iframe[data-vitest]');
  await page.send('WebDriver:SwitchToFrame', { element: elementId(frame) });
}

function locate(page: FirefoxDriver, selector: string): Promise<FirefoxElement> {
  return waitUntil(selector, async () => {
    const element = await page.evaluate((wanted: string) => window.findForMarionette?.(wanted), selector);
    return (element as FirefoxElement | null | undefined) ?? undefined;
  });
}

async function replaceText(page: FirefoxDriver, selector: string, text: string): Promise<void> {
  await page.evaluate(focusAndSelectAll, await locate(page, selector));
  await page.press(
    ...(text === ''
      ? ['Delete']
      : Array.from(text, (character) => (character === '\n' ? 'Enter' : character))),
  );
}

/** Moves the mouse to the middle of an element and clicks so many times. */
async function point(page: FirefoxDriver, selector: string, clicks: number): Promise<void> {
  const origin = await locate(page, selector);
  const click = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await perform(page, 'pointer', [
    { type: 'pointerMove', x: 0, y: 0, origin },
    ...Array.from({ length: clicks }, () => click).flat(),
  ]);
}

/** Presses keys as user-event writes them: `{Shift>}a{/Shift}`, `{Tab}`, `[KeyA]`. */
async function pressKeys(
  page: FirefoxDriver,
  text: string,
  unreleased: readonly string[],
): Promise<HeldKeys> {
  const held = new Set(unreleased);
  const actions: { type: 'keyDown' | 'keyUp'; value: string }[] = [];
  const add = (type: 'keyDown' | 'keyUp', key: string) => actions.push({ type, value: webDriverKey(key) });
  for (const { keyDef, releasePrevious, releaseSelf, repeat } of parseKeyDef(text)) {
    const key = keyDef.key ?? keyDef.code;
    if (!key) continue;
    if (held.delete(key)) add('keyUp', key);
    if (releasePrevious) continue;
    for (let times = 0; times < repeat; times++) add('keyDown', key);
    if (releaseSelf) add('keyUp', key);
    else held.add(key);
  }
  await perform(page, 'key', actions);
  return { unreleased: Array.from(held) };
}

async function perform(
  page: FirefoxDriver,
  type: 'key' | 'pointer',
  actions: readonly object[],
): Promise<void> {
  await page.send('WebDriver:PerformActions', { actions: [{ type, id: type, actions }] });
}

// These run in the page, where the reference of an element arrives as the element.

function focus(element: unknown): void {
  (element as HTMLElement).focus();
}

function focusAndSelectAll(element: unknown): void {
  const field = element as HTMLElement | HTMLInputElement;
  field.focus();
  if ('select' in field) field.select();
  else window.getSelection()?.selectAllChildren(field);
}

function findOption(element: unknown, wanted: string): unknown {
  const options = Array.from((element as HTMLSelectElement).options);
  return options.find((option) => option.value === wanted || option.label === wanted);
}
