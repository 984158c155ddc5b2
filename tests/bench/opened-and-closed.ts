import type { Page } from 'playwright-core';
import { workedAndCollected } from './counters.ts';
import { targetOfOurs } from './ours.ts';

/** Bytes of heap after a collection, on the caseload. */
export interface HeldAfter {
  first: number;
  last: number;
}

/** From the caseload opens an assessment as far as its sheet is measured, stays so long, and closes it by the bar. */
async function openThenClose([address, box, stay]: readonly [string, string, number]) {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const there = async (css: string) => {
    for (let tries = 0; tries < 1200; tries += 1) {
      const found = document.querySelector<HTMLElement>(css);
      if (found) return found;
      await wait(50);
    }
    throw new Error(`There is no ${css}.`);
  };
  location.assign(address);
  await there(box);
  await there('.desk .meter');
  await wait(stay);
  const ways = [...document.querySelectorAll<HTMLElement>('.bar a, .bar button')];
  ways.find((way) => way.textContent === 'Caseload')?.click();
  await there('tbody th');
}

/** Opens and closes each of these assessments, with nothing of the test’s own in the page meanwhile. */
export async function openAndClose(page: Page, ids: readonly string[]): Promise<HeldAfter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const held: number[] = [];
  for (const [at, id] of ids.entries()) {
    // The first stays until hints on language and what else is loaded later are there too.
    const stay = at === 0 ? 8000 : 0;
    await page.evaluate(openThenClose, [`#/write/${id}/areas`, targetOfOurs, stay] as const);
    if (at > 0 && at < ids.length - 1) continue;
    // Until what closing set off is over.
    await page.waitForTimeout(3000);
    held.push((await workedAndCollected(session)).heap);
  }
  await session.detach();
  const [first = Number.NaN, last = Number.NaN] = held;
  return { first, last };
}
