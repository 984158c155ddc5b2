import type { Page } from 'playwright-core';
import { toCaseload } from '../faults/bring-in.ts';
import { workedAndCollected } from './counters.ts';
import { targetOfOurs } from './ours.ts';

/** Bytes of heap after a collection, on the caseload. */
export interface HeldAfter {
  first: number;
  last: number;
}

/** Opens each of these assessments as far as its sheet is measured, and closes it again. */
export async function openAndClose(page: Page, ids: readonly string[]): Promise<HeldAfter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const held: number[] = [];
  for (const [at, id] of ids.entries()) {
    await page.evaluate((to) => location.assign(to), `#/write/${id}/areas`);
    await page.locator(targetOfOurs).waitFor();
    await page.locator('.desk .meter').first().waitFor();
    await toCaseload(page);
    if (at > 0 && at < ids.length - 1) continue;
    // Until what closing set off is over.
    await page.waitForTimeout(3000);
    held.push((await workedAndCollected(session)).heap);
  }
  await session.detach();
  const [first = Number.NaN, last = Number.NaN] = held;
  return { first, last };
}
