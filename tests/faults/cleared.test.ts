import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bringBackFrom, openCase } from '../journeys/copy-file.ts';
import { passphrase, saved, setUp, start } from '../journeys/door.ts';
import { focused, press, write } from '../journeys/keys.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';

// Fault 12, in order: reminded, backed up, reminded again, cleared, begun anew, brought back.
const backupPassphrase = 'copper saddle rainfall twelve';
let run: RunningBrowser;
let profile: Awaited<ReturnType<typeof freshProfile>>;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-cleared-'));
  profile = await freshProfile();
  run = await startBrowser(profile.dir);
  await setUp(run.page, run.appUrl);
});
afterAll(async () => {
  await run.close();
  await profile.remove();
  await rm(folder, { recursive: true, force: true });
});

async function toCaseload(): Promise<void> {
  await run.page.locator('.bar').getByText('Caseload', { exact: true }).click();
  await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
}

async function wrong(): Promise<string[]> {
  const found = await new AxeBuilder({ page: run.page as never }).analyze();
  return found.violations.map(({ id }) => id);
}

it('asks for a backup whenever the newest that was verified is older than the newest change', async () => {
  expect(await run.page.getByText('Nothing is backed up yet.').count()).toBe(0);
  await start(run.page);
  await write(run.page, 'person.name', 'Len Marsh');
  await saved(run.page);
  await toCaseload();
  await run.page.getByText('Nothing is backed up yet. 1 assessment would be lost').waitFor();
  expect(await wrong()).toEqual([]);

  await run.page.getByRole('link', { name: 'Write a backup' }).click();
  await write(run.page, 'backup-first', backupPassphrase);
  await write(run.page, 'backup-second', backupPassphrase);
  const download = run.page.waitForEvent('download', { timeout: 60_000 });
  await press(run.page, 'Write a backup');
  const got = await download;
  file = join(folder, got.suggestedFilename());
  await got.saveAs(file);
  await run.page.getByLabel('The file that you saved').setInputFiles(file);
  await run.page.getByText('It counts as your backup.').waitFor();
  await toCaseload();
  await run.page.getByRole('link', { name: 'Len Marsh', exact: true }).waitFor();
  await expect.poll(() => run.page.getByText('would be lost').count()).toBe(0);

  await openCase(run.page, 'Len Marsh');
  await write(run.page, 'person.called', 'Len');
  await saved(run.page);
  await toCaseload();
  await run.page.getByText('1 assessment changed since, and would be lost').waitFor();
  expect(await wrong()).toEqual([]);
});

it('is told whether the browser promised to keep it, and no more than it promised', async () => {
  await run.page.getByRole('link', { name: 'Backups' }).click();
  const promise = run.page.getByRole('region', { name: 'What this browser promises' });
  await promise.getByText('The browser was asked and did not promise').waitFor();
  const session = await run.context.newCDPSession(run.page);
  const { origin } = new URL(run.appUrl);
  await session.send('Browser.grantPermissions', { origin, permissions: ['durableStorage'] });
  await promise.getByRole('button', { name: 'Ask the browser again' }).click();
  await promise.getByText('has promised not to clear').waitFor();
  expect(await run.page.evaluate(() => navigator.storage.persisted())).toBe(true);
});

it('is a clean first start after everything was cleared, which says what it can know and brings the backup back', async () => {
  const session = await run.context.newCDPSession(run.page);
  await run.page.goto('about:blank');
  const { origin } = new URL(run.appUrl);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await run.close();

  run = await startBrowser(profile.dir);
  await run.page.goto(run.appUrl);
  await run.page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
  await run.page.getByText('If there was something, its data was cleared, or you are').waitFor();
  await run.page.getByText('a private window keeps nothing once it is closed').waitFor();
  await press(run.page, 'Open a backup file');
  expect((await focused(run.page)).id).toBe('first');
  await run.page.getByText('the next page asks for your backup file').waitFor();
  expect(await wrong()).toEqual([]);
  await write(run.page, 'first', passphrase);
  await write(run.page, 'second', passphrase);
  await press(run.page, 'Set it up');
  await press(run.page, 'I have written it down');
  await run.page.getByRole('heading', { level: 1, name: 'Backups' }).waitFor();
  await bringBackFrom(run.page, file, backupPassphrase);
  await openCase(run.page, 'Len Marsh');
  expect(run.complaints).toEqual([]);
});
