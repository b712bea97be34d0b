import axe from 'axe-core';
import type { Page } from 'playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page as it stands: the rule, and where. The page's policy lets no script tag in. Frames are not
 * entered: axe posts messages to them that a sandboxed frame refuses; what stands in them is a page to look at itself.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (wanted) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations, passes } = await inPage.run({
      runOnly: { type: 'tag', values: wanted },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
      iframes: false,
    });
    // A run that looked at nothing finds nothing.
    if (passes.length <= 10) throw new Error(`axe had only ${passes.length} rules to apply`);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, tags);
}
