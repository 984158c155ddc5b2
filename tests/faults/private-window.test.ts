import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { shortest } from '../cases/shortest.ts';
import { passphrase, saved, setUp, start, unlock } from '../journeys/door.ts';
import { press, write } from '../journeys/keys.ts';
import { freshProfile } from '../setup/launch.ts';
import { startUnheldBrowser, type UnheldBrowser } from '../setup/launch-unheld.ts';
import {
  bringBackup,
  draftOf,
  toBackups,
  toCaseload,
  writeBackupFile,
} from './backup-by-screen.ts';

// Fault 28 in a private window, which no page can tell from any other: it works like one until the browser is closed.
// One profile is started three times, in order: twice with a private window, then with an ordinary one.
let profile: Awaited<ReturnType<typeof freshProfile>>;
let run: UnheldBrowser;
const privately = ['--incognito'];

/** What the first screen said in the first private window, before any key. */
let said = '';

beforeAll(async () => {
  profile = await freshProfile();
});
afterEach(async () => {
  expect(run.complaints).toEqual([]);
  await run.close();
});
afterAll(() => profile.remove());

/** The databases of pages that lie in the profile on the disk. A private window's lie in memory only. */
async function onDisk(): Promise<string[]> {
  const folder = join(profile.dir, 'Default', 'IndexedDB');
  return existsSync(folder) ? readdir(folder) : [];
}

/** All that the first screen says, once it is there. */
async function firstScreen(): Promise<string> {
  await run.page.goto(run.appUrl);
  await run.page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
  expect(await run.page.getByRole('heading', { name: 'Unlock' }).count()).toBe(0);
  return (await run.page.locator('main').textContent()) ?? '';
}

it('says before the first key that a private window keeps nothing, and works as any other while it is open', async () => {
  run = await startUnheldBrowser(profile.dir, privately);
  const { page } = run;
  said = await firstScreen();
  expect(said).toMatch(/A browser may forget: .* a private window keeps nothing once it is closed/);
  expect(said).toContain('Only a backup file lasts.');

  await setUp(page, run.appUrl);
  await start(page);
  await write(page, 'person.name', 'Len Marsh');
  await saved(page);
  await page.reload();
  await unlock(page);
  await saved(page);
  expect(await page.locator('[id="person.name"]').inputValue()).toBe('Len Marsh');
  await page.getByRole('button', { name: 'Lock' }).click();
  await unlock(page);
  await saved(page);
  expect(await page.locator('[id="person.name"]').inputValue()).toBe('Len Marsh');

  await toCaseload(page);
  await page.getByText('Nothing is backed up yet.').waitFor();
  await toBackups(page);
  await page.getByText('The browser was asked and did not promise').waitFor();
  expect(await onDisk()).toEqual([]);
});

it('has kept nothing once it was closed: a first start like any other, which asks for a backup file', async () => {
  run = await startUnheldBrowser(profile.dir, privately);
  const { page } = run;
  expect(await firstScreen()).toBe(said);
  await page.getByText('Nothing is kept in this browser now.').waitFor();
  await press(page, 'Open a backup file');
  await page.getByText('the next page asks for your backup file').waitFor();
  await write(page, 'first', passphrase);
  await write(page, 'second', passphrase);
  await press(page, 'Set it up');
  await press(page, 'I have written it down');
  await page.getByRole('heading', { level: 1, name: 'Backups' }).waitFor();
  const file = join(profile.dir, 'kept-elsewhere.age');
  await writeBackupFile(file, [{ id: 'kept-elsewhere', record: draftOf(shortest()) }]);
  await bringBackup(page, file);
  await toCaseload(page);
  await page.getByRole('link', { name: 'Ade Cole', exact: true }).waitFor();
  expect(await page.getByText('Len Marsh').count()).toBe(0);
  expect(await onDisk()).toEqual([]);
});

it('never says that it is in a private window: an ordinary one is told the same, and does keep it', async () => {
  run = await startUnheldBrowser(profile.dir);
  expect(await firstScreen()).toBe(said);
  await setUp(run.page, run.appUrl);
  expect(await onDisk()).not.toEqual([]);
  expect(run.complaints).toEqual([]);
  await run.close();

  run = await startUnheldBrowser(profile.dir);
  await run.page.goto(run.appUrl);
  await unlock(run.page);
  await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
});
