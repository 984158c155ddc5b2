import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { backupFile, bringBack, draftRows, openBackup } from '../faults/bring-in.ts';
import { passphrase, setUp } from '../journeys/door.ts';
import { fullest, typedArea } from './fullest.ts';
import type { Subject } from './subject.ts';

/** Chooses a passphrase in a fresh browser and brings these drafts in, by the app’s own screens. */
export async function seedOurs(
  page: Page,
  url: string,
  drafts: readonly [id: string, a: Assessment][],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onesheet-bench-'));
  await setUp(page, url, 'A. Writer', 'probation officer');
  await openBackup(
    page,
    await backupFile(
      folder,
      drafts.flatMap(([id, a]) => draftRows(id, a, '')),
    ),
  );
  await bringBack(page);
  await rm(folder, { recursive: true });
}

export const targetOfOurs = `textarea[id="areas.answers.${typedArea}.known"]`;

/** Unlocks, and waits until parts, form and sheet stand side by side and the sheet is measured. */
export async function openOurs(page: Page): Promise<void> {
  await page.locator('#secret').fill(passphrase);
  await page.locator('#secret').press('Enter');
  await page.locator(targetOfOurs).waitFor();
  await page.locator('.desk .meter').first().waitFor();
}

/** How full each side is, as the screen says it: “98% full”, or so many lines too long. */
export function fullness(page: Page): Promise<string[]> {
  return page
    .locator('.meter [role=meter]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-valuetext') ?? ''));
}

/** Ours as it is used: locked, sealed as it is typed, with hints, the clock and the sheet beside the form. */
export function ours(url: string): Subject {
  let opened = 0;
  return {
    name: 'Onesheet',
    url: `${url}#/write/fullest/areas`,
    first: '#secret',
    target: targetOfOurs,
    async seed(page) {
      opened = 0;
      await seedOurs(page, url, [['fullest', fullest()]]);
    },
    async open(page) {
      await openOurs(page);
      opened += 1;
      const sides = await fullness(page);
      // Opened a second time it holds what was typed.
      if (opened === 1 && !sides.every((side) => side.endsWith('% full')))
        throw new Error(`The assessment must fit before anything is typed: ${sides.join(', ')}.`);
    },
    isKept: async (page) => (await page.locator('[data-save="saved"]').count()) === 1,
  };
}
