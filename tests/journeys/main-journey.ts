import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { bringBackup, toBackups, toCaseload, writeBackup } from '../faults/backup-by-screen.ts';
import { saved, setUp, start, unlock } from './door.ts';
import { fillIn } from './fill.ts';
import { press } from './keys.ts';
import { type Printed, printed } from './paper.ts';

/** From nothing to a finished assessment: a passphrase, every required answer by keyboard, saved and finished. */
export async function writeAndFinish(page: Page, address: string, a: Assessment): Promise<void> {
  await setUp(page, address, a.person.writer, a.person.role);
  await start(page);
  await fillIn(page, a);
  await saved(page);
  await press(page, 'Finish the assessment');
  await page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
}

/** The finished assessment that is open, on paper: one side that has every word and no other. */
export async function expectOnPaper(page: Page, folder: string, a: Assessment): Promise<void> {
  expectOneSide(await printed(page, folder, a, 'finished'));
}

/** One side of paper that has every word and no other. */
export function expectOneSide(paper: Printed): void {
  expect(paper.pages).toHaveLength(1);
  expect(paper.lost).toEqual([]);
  expect(paper.added).toEqual([]);
}

/** Locks, which leaves nothing on the page, and unlocks: back where it was. */
export async function lockAndUnlock(page: Page, a: Assessment): Promise<void> {
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('heading', { name: 'Unlock' }).waitFor();
  expect(await page.content()).not.toContain(a.person.name);
  await unlock(page);
  await page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
}

/** From the open assessment: a backup of everything, that was opened again; gives where it lies. */
export async function backUp(page: Page, folder: string): Promise<string> {
  await toCaseload(page);
  await toBackups(page);
  const path = join(folder, 'onesheet-backup.age');
  await writeBackup(page, path);
  return path;
}

/** In a browser that has never seen the app: everything comes back from the backup. */
export async function restoreElsewhere(
  page: Page,
  address: string,
  backup: string,
  a: Assessment,
): Promise<void> {
  await setUp(page, address, a.person.writer, a.person.role);
  await toBackups(page);
  await bringBackup(page, backup);
  await toCaseload(page);
  await page.getByRole('link', { name: a.person.name, exact: true }).click();
  await page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
}
