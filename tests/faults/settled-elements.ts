import type { Page } from 'playwright-core';

/**
 * The elements of a screen with the names of their attributes, in order: what text must never change, but for whether
 * it is too long for its page, as letters are not all of one width.
 */
function elements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].map((each) => {
      const names = each.getAttributeNames().filter((name) => name !== 'data-over');
      return `${each.tagName} ${names.sort().join(' ')}`;
    }),
  );
}

/** The same, once it has stood as it is for a quarter of a second: much of a screen comes a moment later than its heading. */
export async function settledElements(page: Page): Promise<string[]> {
  let now = await elements(page);
  for (let same = 0; same < 4; ) {
    await page.waitForTimeout(60);
    const next = await elements(page);
    same = JSON.stringify(next) === JSON.stringify(now) ? same + 1 : 0;
    now = next;
  }
  return now;
}
