/**
 * Runs in every test page of vitest's Firefox project: gives `page` its locators, and lets the commands find,
 * through open shadow roots too, the element that a locator means.
 */
import {
  Locator,
  getByAltTextSelector,
  getByLabelSelector,
  getByPlaceholderSelector,
  getByRoleSelector,
  getByTestIdSelector,
  getByTextSelector,
  getByTitleSelector,
  selectorEngine,
} from '@vitest/browser/locators';
import { page, server } from 'vitest/browser';

declare global {
  interface Window {
    /** The one element of a locator's selector, or null. */
    findForMarionette?: (selector: string) => Element | null;
  }
}

window.findForMarionette = (selector) =>
  selectorEngine.querySelector(selectorEngine.parseSelector(selector), document, true);

class FirefoxLocator extends Locator {
  constructor(
    readonly selector: string,
    protected override _container?: Element,
  ) {
    super();
  }
  protected locator(selector: string): FirefoxLocator {
    return new FirefoxLocator(`${this.selector} >> ${selector}`, this._container);
  }
  protected elementLocator(element: Element): FirefoxLocator {
    return new FirefoxLocator(selectorEngine.generateSelectorSimple(element), element);
  }
}

const locate = (selector: string) => new FirefoxLocator(selector);

page.extend({
  getByAltText: (text, options) => locate(getByAltTextSelector(text, options)),
  getByLabelText: (text, options) => locate(getByLabelSelector(text, options)),
  getByPlaceholder: (text, options) => locate(getByPlaceholderSelector(text, options)),
  getByRole: (role, options) => locate(getByRoleSelector(role, options)),
  getByTestId: (id) => locate(getByTestIdSelector(server.config.browser.locators.testIdAttribute, id)),
  getByText: (text, options) => locate(getByTextSelector(text, options)),
  getByTitle: (text, options) => locate(getByTitleSelector(text, options)),
  elementLocator: (element) => new FirefoxLocator(selectorEngine.generateSelectorSimple(element), element),
});
