import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleOfLen } from '../../src/example/len.ts';
import {
  backupPassphrase,
  bringBackup,
  draftOf,
  toBackups,
  toCaseload,
  writeBackupFile,
} from '../faults/backup-by-screen.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp, unlock } from './door.ts';
import { press } from './keys.ts';
import { everythingKept } from './raw-store.ts';

const people = 40;
const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
let run: RunningBrowser;
let folder: string;
const downloads: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-stopped-'));
  run = await startBrowser();
  run.page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await setUp(run.page, run.appUrl);
  const file = join(folder, 'many.age');
  const many = Array.from({ length: people }, (_, at) => {
    const record = draftOf(exampleOfLen());
    record.assessment.person.name = `Person ${at}`;
    return { id: idOf(at), record };
  });
  await writeBackupFile(file, many);
  await toBackups(run.page);
  await bringBackup(run.page, file);
});
afterAll(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

const first = () => run.page.locator('#backup-first');

/** Every sentence that the status of the work has said from now on: what a screen reader hears. */
async function hearing(): Promise<() => Promise<string[]>> {
  await run.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const said = document.querySelector('#working[role="status"]')?.textContent?.trim();
      if (said && said !== heard.at(-1)) heard.push(said);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => run.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

it('is stopped at a press: nothing is kept or saved of it, and what was typed for it stands', async () => {
  await first().fill(backupPassphrase);
  await run.page.locator('#backup-second').fill(backupPassphrase);
  const before = await everythingKept(run.page);
  await press(run.page, 'Write a backup');
  await run.page.getByText('Gathering and locking the records …').waitFor();
  const bar = run.page.getByRole('group', { name: 'Gathering and locking the records …' });
  expect(await bar.evaluate((at) => at === document.activeElement)).toBe(true);
  await run.page.getByRole('button', { name: 'Cancel' }).click();
  await run.page.getByText('Stopped. Nothing was changed.').waitFor();
  expect(await run.page.getByRole('alert').textContent()).toBe('Stopped. Nothing was changed.');
  expect(await everythingKept(run.page)).toBe(before);
  expect(await first().inputValue()).toBe(backupPassphrase);
  await run.page.locator('button:focus', { hasText: 'Write a backup' }).waitFor();
  await expect.poll(() => run.page.workers().length).toBe(0);
  expect(downloads).toEqual([]);
});

it('says in words how far it is, while somebody types in another tab, and all of that is kept', async () => {
  const other = await run.context.newPage();
  await other.goto(`${run.appUrl}#/write/${idOf(7)}/person`);
  await unlock(other);
  const name = other.locator('[id="person.name"]');
  await name.waitFor();
  const heard = await hearing();
  const download = run.page.waitForEvent('download');
  await run.page.getByRole('button', { name: 'Write a backup' }).click();
  await name.focus();
  await other.keyboard.press('End');
  await other.keyboard.type(' who went on typing');
  await saved(other);
  const path = join(folder, 'written.age');
  await (await download).saveAs(path);
  expect((await readFile(path)).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  await run.page.getByText(/^\d+ assessments .*were put/).waitFor();
  const said = await heard();
  expect(said[0]).toBe('Gathering and locking the records …');
  // On a machine that is busy, one of the three may never be drawn.
  expect(said.some((each) => /(quarter|Half|Three quarters).* done\.$/.test(each))).toBe(true);
  expect(said.at(-1)).toBe('Noting it in each history …');
  await toCaseload(other);
  await other.getByRole('link', { name: 'Person 7 who went on typing', exact: true }).waitFor();
  await other.close();
  expect(downloads).toHaveLength(1);
});

it('did all that without one complaint of the browser or one request to anybody else', () => {
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
});
