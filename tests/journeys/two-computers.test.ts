import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BackupRecord } from '../../src/storage/backup-format.ts';
import {
  documentOf,
  everyRow,
  locked,
  openBackupBytes,
  toBackups,
  withHistory,
} from '../faults/backup-files.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { setUp } from './door.ts';
import { press } from './keys.ts';

// One case that was finished on two computers, each as version 1, and then brought together.
let run: RunningBrowser;

beforeAll(async () => {
  run = await startBrowser();
  await setUp(run.page, run.appUrl);
  await toBackups(run.page);
  await openBackupBytes(run.page, await locked(documentOf(withHistory('one', 'Len Marsh'))));
  await press(run.page, 'Bring back');
  await run.page.getByText('1 assessment and 3 other entries were brought back.').waitFor();
});
afterAll(() => run.close());

/** The same case as another computer has it: finished a day before, with another name in it. */
function elsewhere(): Promise<Buffer> {
  const text = JSON.stringify(withHistory('one', 'Leonard Marsh')).replaceAll('11-22T', '11-21T');
  return locked(documentOf(JSON.parse(text) as BackupRecord[]));
}

async function versions(): Promise<string[]> {
  await run.page.locator('.bar').getByText('Caseload', { exact: true }).click();
  await run.page.getByRole('link', { name: /^History/ }).click();
  const lines = run.page.locator('section[aria-labelledby="versions"] li');
  await lines.first().waitFor();
  return lines.allTextContents();
}

it('keeps both finished versions, by when they were finished, and says which came in', async () => {
  const stood = (await everyRow(run.page))['rows version/one/1'];
  await openBackupBytes(run.page, await elsewhere());
  await run.page.getByText('2 of them have a number that another one has here').waitFor();
  expect(await run.page.locator('#keep-beside').count()).toBe(0);
  await press(run.page, 'Bring back');
  await run.page.getByText('3 other entries were brought back.').waitFor();
  expect((await everyRow(run.page))['rows version/one/1']).toBe(stood);
  await expect
    .poll(versions)
    .toEqual([
      expect.stringMatching(/^Version 1 finished 22 November 2026/),
      expect.stringMatching(
        /^Version 2 finished 21 November 2026.* · came in from a backup, where it was version 1$/,
      ),
    ]);
  await run.page
    .getByText(/^A finished version came in .*: version 2 here, version 1 there, finished 21 Nov/)
    .waitFor();
});

it('adds nothing when the same file is brought in again', async () => {
  await toBackups(run.page);
  const before = await everyRow(run.page);
  await openBackupBytes(run.page, await elsewhere());
  await run.page.getByText('are the same here.').waitFor();
  // What there is none of is not said.
  expect(await run.page.getByText('are not here').count()).toBe(0);
  await press(run.page, 'Bring back');
  await run.page.getByText('Nothing in it was new, so nothing was brought back.').waitFor();
  expect(Object.keys(await everyRow(run.page))).toEqual(Object.keys(before));
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
});
