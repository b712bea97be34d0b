import * as v from 'valibot';
import { webDriverKey } from './webdriver-key';
import type { Marionette } from './marionette';
import { waitUntil } from './wait-until';

/** An element that Firefox keeps for us: WebDriver's reference. */
export type FirefoxElement = v.InferOutput<typeof elementSchema>;

/** What to look for: a CSS selector, or a role with the accessible name. */
export type Target = string | { readonly role: string; readonly name: string | RegExp };

/** Drives one tab of Firefox. */
export interface FirefoxDriver {
  readonly send: Marionette['send'];
  goto(url: string): Promise<void>;
  /** Runs a function in the page, which must stand on its own, and gives what it gave, awaited. */
  evaluate<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** The same in the browser's own window, which reaches all of Firefox. */
  evaluateInChrome<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Waits up to 10 s until there is one. */
  find(target: Target): Promise<FirefoxElement>;
  click(target: Target): Promise<void>;
  /** Presses keys one by one on what has the focus: characters, or names of `KeyboardEvent.key`. */
  press(...keys: string[]): Promise<void>;
  /** Types a text on what has the focus. */
  type(text: string): Promise<void>;
  /** The visible part of the page, as PNG. */
  screenshot(): Promise<Buffer>;
}

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const elementSchema = v.object({ [elementKey]: v.string() });

/** The id by which WebDriver's commands name an element. */
export function elementId(element: FirefoxElement): string {
  return element[elementKey];
}

const valueSchema = v.object({ value: v.unknown() });

/** Where elements of a role are to be looked for before their computed role decides. */
const candidates: Readonly<Record<string, string>> = {
  button: 'button, summary, input[type=button], input[type=submit], [role=button]',
  link: 'a[href], [role=link]',
  textbox: 'textarea, input, [role=textbox]',
  searchbox: 'input[type=search], [role=searchbox]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  region: 'section, [role=region]',
};

/** The verbs of a driver on a connection that has a session. */
export function drive({ send }: Marionette): FirefoxDriver {
  const evaluate = async <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> => {
    const script = `return (${String(run)}).apply(null, arguments)`;
    const answer = await send('WebDriver:ExecuteScript', { script, args, sandbox: null });
    // What a script gives back is as its author typed it; nothing at run time could tell.
    return v.parse(valueSchema, answer).value as Awaited<Result>;
  };
  const evaluateInChrome = async <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await evaluate(run, ...args);
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const askElement = async (command: string, element: FirefoxElement): Promise<string> =>
    String(v.parse(valueSchema, await send(command, { id: elementId(element) })).value);

  const findNow = async (target: Target): Promise<FirefoxElement | undefined> => {
    const css = typeof target === 'string' ? target : (candidates[target.role] ?? `[role=${target.role}]`);
    const found = await send('WebDriver:FindElements', { using: 'css selector', value: css });
    for (const element of v.parse(v.array(elementSchema), found)) {
      if (typeof target === 'string') return element;
      if ((await askElement('WebDriver:GetComputedRole', element)) !== target.role) continue;
      const name = await askElement('WebDriver:GetComputedLabel', element);
      if (typeof target.name === 'string' ? name === target.name : target.name.test(name)) return element;
    }
    return undefined;
  };
  const find = (target: Target) => waitUntil(JSON.stringify(target), () => findNow(target));

  const press = async (...keys: string[]) => {
    const actions = keys.flatMap((key) =>
      ['keyDown', 'keyUp'].map((type) => ({ type, value: webDriverKey(key) })),
    );
    await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'key', actions }] });
  };

  return {
    send,
    goto: async (url) => {
      await send('WebDriver:Navigate', { url });
    },
    evaluate,
    evaluateInChrome,
    find,
    click: async (target) => {
      const element = await find(target);
      await send('WebDriver:ElementClick', { id: elementId(element) });
    },
    press,
    type: (text) => press(...Array.from(text)),
    screenshot: async () => {
      const answer = await send('WebDriver:TakeScreenshot', { full: false });
      return Buffer.from(String(v.parse(valueSchema, answer).value), 'base64');
    },
  };
}
