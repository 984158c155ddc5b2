import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { unlock } from '../journeys/door.ts';
import { focused } from '../journeys/keys.ts';
import { rowsThatDoNotOpen } from './every-row.ts';
import { typedField } from './saves-seen.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** Every minute by the clock on the wall from one time to another, in milliseconds since the epoch. */
function minutesBetween(from: number, to: number): string[] {
  const minutes = [clock.format(to)];
  for (let at = from; at < to; at += 60_000) minutes.push(clock.format(at));
  return minutes;
}

/** Fails unless the text says one of the minutes between the two times. */
function expectTime(text: string, from: number, to: number): void {
  const said = /\d\d:\d\d/.exec(text)?.[0];
  expect(minutesBetween(from, to), text).toContain(said);
}

/**
 * Opens what a browser that died has left, from its start: every row opens, nothing is missing or damaged, the
 * caseload and the writing screen say from when the text is, and the cursor is where it was. Gives the text.
 */
export async function openAfterCrash(
  page: Page,
  url: string,
  within: { from: number; to: number },
): Promise<string> {
  await page.goto(url);
  await unlock(page);
  const link = page.getByRole('link', { name: 'No name yet', exact: true });
  const row = (await page.getByRole('row').filter({ has: link }).textContent()) ?? '';
  expectTime(row, within.from, within.to);
  expect(await rowsThatDoNotOpen(page)).toEqual([]);
  expect(await page.getByText(/damaged/).count()).toBe(0);
  await link.click();
  await expect.poll(async () => (await focused(page)).id).toBe(typedField);
  const shown = (await page.locator('[data-save]').textContent()) ?? '';
  expect(shown).toMatch(/^As saved (\d+ \w+ )?at \d\d:\d\d$/);
  expectTime(shown, within.from, within.to);
  return page.locator(`[id="${typedField}"]`).inputValue();
}
