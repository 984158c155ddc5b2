import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shortest } from '../cases/shortest.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { singleFileBuilt } from '../setup/single-build.ts';
import { unlock } from './door.ts';
import {
  backUp,
  expectOnPaper,
  lockAndUnlock,
  restoreElsewhere,
  writeAndFinish,
} from './main-journey.ts';

// The app as one file, opened from a folder on the disk with no network: one practitioner's day, in order.
const minutes = 60_000;
const a = shortest();
let built: string;
let folder: string;
let address: string;
let profile: Awaited<ReturnType<typeof freshProfile>>;
let run: RunningBrowser;
let backup: string;

/** A browser with no network; what it asks for is in `strangers`, the file itself among them. */
async function open(dir?: string): Promise<RunningBrowser> {
  const browser = await startBrowser(dir);
  await browser.context.setOffline(true);
  // Kept alive, so that a test can look into it.
  await browser.context.addInitScript(() => {
    Worker.prototype.terminate = () => undefined;
  });
  return browser;
}

beforeAll(async () => {
  built = await singleFileBuilt();
  folder = mkdtempSync(join(tmpdir(), 'onesheet-single-'));
  const copy = join(folder, 'a folder of mine.html');
  copyFileSync(built, copy);
  address = pathToFileURL(copy).href;
  profile = await freshProfile();
  run = await open(profile.dir);
}, 3 * minutes);
afterAll(async () => {
  await run.close();
  await profile.remove();
  rmSync(folder, { recursive: true });
});

it('has its SHA-256 beside it', () => {
  const sum = createHash('sha256').update(readFileSync(built)).digest('hex');
  expect(readFileSync(`${built}.sha256`, 'utf8')).toBe(`${sum}  onesheet.html\n`);
});

it('says at the start what is different when it comes from the disk', async () => {
  await run.page.goto(address);
  await run.page.getByText('You opened Onesheet as a file.').waitFor();
});

it(
  'is set up, written, saved and finished from the disk',
  async () => {
    await writeAndFinish(run.page, address, a);
  },
  15 * minutes,
);

it('prints on one side, every word of it', () => expectOnPaper(run.page, folder, a));

it('locks and unlocks', () => lockAndUnlock(run.page, a));

it('writes a backup, and opens it again', async () => {
  backup = await backUp(run.page, folder);
});

it('still has everything when the browser was started again', async () => {
  await run.close();
  run = await open(profile.dir);
  await run.page.goto(address);
  await unlock(run.page);
  await run.page.getByRole('link', { name: a.person.name, exact: true }).click();
  await run.page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
  await expectOnPaper(run.page, folder, a);
});

it('gives everything back in a browser that has never seen it', async () => {
  const other = await open();
  await restoreElsewhere(other.page, address, backup, a);
  expect(other.complaints).toEqual([]);
  expect(new Set(other.strangers)).toEqual(new Set([address]));
  await other.close();
});

it('asked for nothing but itself, without a complaint of the browser', () => {
  expect(run.complaints).toEqual([]);
  expect([...new Set(run.strangers)]).toEqual([address]);
});
