import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newRecord } from '../../src/assessment/record.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { currentFormat } from '../../src/storage/formats/current.ts';
import { openBackup as openByScreen, toBackups, writeBackup } from '../faults/backup-by-screen.ts';
import { backupFile, bringBack, openBackup, toCaseload } from '../faults/bring-in.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp } from './door.ts';
import { hearsClock } from './hears-clock.ts';

const finished = '2026-03-27T15:00:00.000Z';
const minute = 60_000;
let run: RunningBrowser;
let folder: string;
let file: string;

// A finished sheet and its time lie in one browser, which writes a backup; another browser has nothing yet.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-time-'));
  file = join(folder, 'whole.age');
  const plain = { ...newRecord(exampleOfLen(), finished), state: 'finished' as const, finished };
  const row = { rev: 1, format: currentFormat };
  const spent = { person: { ms: 14 * minute, keys: 900 }, plan: { ms: 60 * minute, keys: 700 } };
  const timing = { spent, sittings: 2, last: finished, away: [] };
  const first = await startBrowser();
  await setUp(first.page, first.appUrl);
  const path = await backupFile(folder, [
    { ...row, kind: 'assessment', id: 'len', plain },
    { ...row, kind: 'version', id: 'version/len/1', plain },
    { ...row, kind: 'timing', id: 'timing/len', plain: timing },
  ]);
  await openBackup(first.page, path);
  await bringBack(first.page);
  await writeBackup(first.page, file);
  expect(first.complaints).toEqual([]);
  await first.close();
  run = await startBrowser();
  await run.page.clock.install();
  await setUp(run.page, run.appUrl);
}, 240_000);
afterAll(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

it('comes back with a backup, part by part', async () => {
  await toBackups(run.page);
  await openByScreen(run.page, file);
  await bringBack(run.page);
  await run.page.goto(`${run.appUrl}#/time/len`);
  await run.page.getByText('1 hour 14 minutes at the screen over two sittings').waitFor();
  const plan = run.page.getByRole('row', { name: /^The plan/ });
  expect(await plan.getByRole('cell').first().textContent()).toBe('60');
});

it('stays as it is while a review of the same case is timed apart', async () => {
  const { page } = run;
  await toCaseload(page);
  await page.getByRole('link', { name: 'Len Marsh', exact: true }).click();
  // The clock comes after the form.
  const heard = await hearsClock(page);
  // Pressed twice, as on a slow laptop: it is begun once.
  await page.getByRole('button', { name: 'Review it' }).dblclick();
  await page.locator('[id="since.wrong"]').focus();
  await heard();
  for (let each = 0; each < 3; each += 1) {
    await page.keyboard.type('a word ');
    await page.clock.runFor(minute);
  }
  await page.keyboard.type('more');
  await saved(page);
  await page.clock.runFor(16_000);
  const line = page.locator('.time-line a');
  await expect.poll(() => line.textContent()).toMatch(/^3 minutes at the screen in one sitting/);
  await line.click();
  await page.getByRole('heading', { level: 1, name: 'Time for the review of Len Marsh' }).waitFor();
  const before = page.getByText('The assessment from scratch, apart from this');
  expect(await before.textContent()).toMatch(/1 hour 14 minutes \(Timed by the practitioner/);
  const plan = page.getByRole('row', { name: /^The plan/ });
  expect(await plan.getByRole('cell').first().textContent()).toBe('0');
  await toCaseload(page);
  // The heading is there before the list is.
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
  expect(run.complaints).toEqual([]);
});

it('is ended by stopping the review, and the finished version stands again as it was', async () => {
  const { page } = run;
  await page.getByRole('link', { name: 'Len Marsh', exact: true }).click();
  await page.getByRole('button', { name: 'Stop this review' }).click();
  await page.getByRole('button', { name: 'Yes, stop it' }).click();
  await page.getByRole('heading', { name: 'Caseload' }).waitFor();
  await page.getByRole('link', { name: 'Len Marsh', exact: true }).click();
  await page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByText('A review was stopped; the finished version stands again').waitFor();
  expect(await page.locator('section[aria-labelledby="versions"] li').count()).toBe(1);
  expect(run.complaints).toEqual([]);
});
