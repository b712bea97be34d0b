import { render } from 'preact';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

test('the page is a real one: IndexedDB, custom elements with internals, constructable sheets', () => {
  expect(indexedDB).toBeDefined();
  expect('attachInternals' in HTMLElement.prototype).toBe(true);
  expect(new CSSStyleSheet()).toBeInstanceOf(CSSStyleSheet);
});

test('a press of a key and a click are those of a person', async () => {
  const heard: boolean[] = [];
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  render(
    <>
      <label>
        Jouw notitie <textarea />
      </label>
      <button type="button" onClick={(event) => heard.push(event.isTrusted)}>
        Bewaar
      </button>
    </>,
    root,
  );
  await page.getByRole('button', { name: 'Bewaar' }).click();
  expect(heard).toEqual([true]);
  await page.getByLabelText('Jouw notitie').click();
  await userEvent.keyboard('Stil{Shift>}S{/Shift}taan{Backspace}');
  expect(root.querySelector('textarea')?.value).toBe('StilStaa');
  await userEvent.tab();
  expect(root.activeElement?.textContent).toBe('Bewaar');
  await page.getByLabelText('Jouw notitie').fill('één');
  expect(root.querySelector('textarea')?.value).toBe('één');
  host.remove();
});
