import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shortest } from '../cases/shortest.ts';
import { backupPassphrase } from '../faults/backup-by-screen.ts';
import { type RunningFirefox, startFirefox } from '../setup/firefox.ts';
import { freshProfile } from '../setup/launch.ts';
import { serveInTurn } from '../setup/serve-in-turn.ts';
import { fillIn } from './fill.ts';
import {
  byKeys,
  click,
  downloaded,
  giveFile,
  heading,
  named,
  open,
  saved,
  says,
  setUp,
  start,
  toBackups,
  toCaseload,
  unlock,
} from './firefox-page.ts';
import { press, write } from './keys.ts';
import { expectOneSide } from './main-journey.ts';
import { readPrinted } from './paper.ts';

// One practitioner's day in Firefox, in order; every key is pressed in the browser itself.
const minutes = 60_000;
const a = shortest();
let site: Awaited<ReturnType<typeof serveInTurn>>;
let folder: string;
let profile: Awaited<ReturnType<typeof freshProfile>>;
let run: RunningFirefox;
let backup: string;
const complaints: string[] = [];
const asked: string[] = [];

/** The browser is started again with the same profile, and what is kept is unlocked. */
async function startAgain(): Promise<void> {
  complaints.push(...run.complaints);
  asked.push(...run.asked);
  run = await startFirefox(profile.dir);
  await run.page.goto(site.url);
  await unlock(run.page);
  await open(run.page, a.person.name);
}

async function expectOnPaper(): Promise<void> {
  const path = join(folder, 'firefox.pdf');
  await run.page.pdf({ path, format: 'A4', preferCSSPageSize: true, timeout: minutes });
  expectOneSide(readPrinted(path, a, 'finished'));
}

beforeAll(async () => {
  site = await serveInTurn('dist', { folder: '/teams/north/' });
  folder = mkdtempSync(join(tmpdir(), 'onesheet-firefox-'));
  profile = await freshProfile();
  run = await startFirefox(profile.dir);
  console.log(run.version);
}, 3 * minutes);
afterAll(async () => {
  await run.close();
  await profile.remove();
  rmSync(folder, { recursive: true });
});

it(
  'is set up and written by keyboard, and saved',
  async () => {
    await setUp(run.page, site.url, a.person.writer);
    await start(run.page);
    await fillIn(byKeys(run.page), a);
    await saved(run.page);
  },
  15 * minutes,
);

it('loses nothing that was saved when the page is loaded anew', async () => {
  await run.page.reload();
  await unlock(run.page);
  await heading(run.page, 'Sign');
});

it('loses nothing that was saved when the browser is killed', async () => {
  await write(byKeys(run.page), 'sign.changeMind', 'Any word of violence, from anyone.');
  a.sign.changeMind.text = 'Any word of violence, from anyone.';
  await saved(run.page);
  await run.kill();
  await startAgain();
  await heading(run.page, 'Sign');
});

it('is finished, and prints on one side, every word of it', async () => {
  await press(byKeys(run.page), 'Finish the assessment');
  await heading(run.page, 'The assessment is finished');
  await expectOnPaper();
});

it('locks, which leaves nothing on the page, and unlocks', async () => {
  await click(run.page, 'button', 'Lock');
  await heading(run.page, 'Unlock');
  expect(await run.page.content()).not.toContain(a.person.name);
  await unlock(run.page);
  await heading(run.page, 'The assessment is finished');
});

it(
  'writes a backup, and opens it again',
  async () => {
    await toCaseload(run.page);
    await toBackups(run.page);
    await write(byKeys(run.page), 'backup-first', backupPassphrase);
    await write(byKeys(run.page), 'backup-second', backupPassphrase);
    await press(byKeys(run.page), 'Write a backup');
    backup = await downloaded(run);
    await giveFile(run.page, 'backup-saved', backup);
    await says(run.page, 'It counts as your backup.');
  },
  6 * minutes,
);

it(
  'gives everything back in a browser that has never seen it',
  async () => {
    const other = await startFirefox();
    await setUp(other.page, site.url, a.person.writer);
    await toBackups(other.page);
    await giveFile(other.page, 'restore-file', backup);
    await write(byKeys(other.page), 'restore-passphrase', backupPassphrase);
    await press(byKeys(other.page), 'Open the backup');
    await named(other.page, 'button', 'Bring back');
    await press(byKeys(other.page), 'Bring back');
    await says(other.page, 'brought back.');
    await toCaseload(other.page);
    await open(other.page, a.person.name);
    await heading(other.page, 'The assessment is finished');
    expect(other.complaints).toEqual([]);
    await other.close();
  },
  6 * minutes,
);

it('still has everything when the browser was started again and the host is gone', async () => {
  await run.close();
  await site.close();
  await startAgain();
  await heading(run.page, 'The assessment is finished');
  await expectOnPaper();
});

it('asked nobody but its host, without a complaint of the browser', () => {
  expect(complaints.concat(run.complaints)).toEqual([]);
  expect(asked.concat(run.asked).filter((url) => !url.startsWith(site.url))).toEqual([]);
});
