import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backupPassphrase } from '../faults/backup-by-screen.ts';
import { type RunningFirefox, startFirefox } from '../setup/firefox.ts';
import { freshProfile } from '../setup/launch.ts';
import { singleFileBuilt } from '../setup/single-build.ts';
import { readPdf } from '../sheet/read-pdf.ts';
import {
  byKeys,
  downloaded,
  giveFile,
  open,
  pressNow,
  saved,
  says,
  screenShown,
  setUp,
  start,
  toBackups,
  toCaseload,
  unlock,
} from './firefox-page.ts';
import { press, write } from './keys.ts';

// The app as one file, opened from a folder on the disk in Firefox: what differs there from a host. In order.
const minutes = 60_000;
const name = 'Gwen Pugh';
let folder: string;
let address: string;
let profile: Awaited<ReturnType<typeof freshProfile>>;
let run: RunningFirefox;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onesheet-firefox-'));
  const copy = join(folder, 'a folder of mine.html');
  copyFileSync(await singleFileBuilt(), copy);
  address = pathToFileURL(copy).href;
  profile = await freshProfile();
  run = await startFirefox(profile.dir);
}, 3 * minutes);
afterAll(async () => {
  await run.close();
  await profile.remove();
  rmSync(folder, { recursive: true });
});

/** What is typed in the field of the name. */
function nameField(): Promise<string | undefined> {
  return run.page.evaluate(
    () => document.querySelector<HTMLInputElement>('[id="person.name"]')?.value,
  );
}

it(
  'is set up, written and saved from the disk',
  async () => {
    await setUp(run.page, address, 'A. Practitioner');
    await start(run.page);
    await write(byKeys(run.page), 'person.name', name);
    await saved(run.page);
  },
  5 * minutes,
);

it('loses nothing that was saved when the browser is killed', async () => {
  await run.kill();
  run = await startFirefox(profile.dir);
  await run.page.goto(address);
  await unlock(run.page);
  await open(run.page, name);
  await expect.poll(nameField).toBe(name);
});

it('locks, which leaves nothing on the page, and unlocks', async () => {
  await pressNow(run.page, 'Lock');
  await expect.poll(() => screenShown(run.page)).toBe('Unlock');
  expect(await run.page.content()).not.toContain(name);
  await unlock(run.page);
  await expect.poll(nameField).toBe(name);
});

it('prints what is written so far, marked as a draft', async () => {
  const path = join(folder, 'draft.pdf');
  await run.page.pdf({ path, format: 'A4', preferCSSPageSize: true });
  const { pages } = readPdf(path);
  expect(pages).toHaveLength(1);
  expect(pages[0]?.words).toEqual(expect.arrayContaining([...name.split(' '), 'DRAFT']));
});

it(
  'writes a backup in its worker, and opens it again',
  async () => {
    await toCaseload(run.page);
    await toBackups(run.page);
    await write(byKeys(run.page), 'backup-first', backupPassphrase);
    await write(byKeys(run.page), 'backup-second', backupPassphrase);
    await press(byKeys(run.page), 'Write a backup');
    await giveFile(run.page, 'backup-saved', await downloaded(run));
    await says(run.page, 'It counts as your backup.');
  },
  6 * minutes,
);

it('asked for nothing, without a complaint of the browser', () => {
  expect(run.complaints).toEqual([]);
  expect(run.asked).toEqual([]);
});
