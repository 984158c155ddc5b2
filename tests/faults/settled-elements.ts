import type { Page } from 'playwright-core';

/** Advice on the words themselves comes and goes with them; it is made of nothing else. */
const advice = {
  inside: '.hints, [aria-label="How hard it is to read"]',
  madeOf: ['P', 'UL', 'LI', 'MARK', 'B', 'CITE', 'DIV', 'BUTTON', 'DETAILS', 'SUMMARY'],
};

/**
 * The elements of a screen with the names of their attributes, in order: what text must never change, but for whether
 * it is too long for its page, as letters are not all of one width, and for advice on the text. Links in the head say
 * which parts of the app were loaded and in what order, which goes by the clock, as does the line that says how long the
 * case has taken.
 */
function elements(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ inside, madeOf }) =>
      [...document.querySelectorAll('*:not(head > link)')]
        .filter((each) => !each.closest('.time-line'))
        .filter((each) => !each.closest(inside) || !madeOf.includes(each.tagName))
        .map((each) => {
          const names = each.getAttributeNames().filter((name) => name !== 'data-over');
          return `${each.tagName} ${names.sort().join(' ')}`;
        }),
    advice,
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
