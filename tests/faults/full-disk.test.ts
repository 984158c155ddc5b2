import { closeSync, existsSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { openCase, takeCopy } from '../journeys/copy-file.ts';
import { saved, setUp, start, unlock } from '../journeys/door.ts';
import { write } from '../journeys/keys.ts';
import { copied } from '../journeys/raw-store.ts';
import { startBrowser } from '../setup/launch.ts';
import { newDisk } from '../setup/loop-disk.ts';

// Fault 7: the browser's whole profile on a small disk that is full.
const MEBIBYTES = 200;
const FIELD = '[id="person.keyDates"]';

/** Fills a disk to its last byte with one file; gives what takes it away again. */
function fillDisk(dir: string): () => void {
  const path = join(dir, 'filler');
  const file = openSync(path, 'w');
  for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 4)) {
    const junk = Buffer.alloc(size, 1);
    try {
      for (;;) writeSync(file, junk);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(file);
  return () => rmSync(path);
}

/** A small disk of its own with a browser's profile on it, and a store set up there; null, with why, where none can be made. */
async function onSmallDisk() {
  const made = newDisk(MEBIBYTES);
  if ('why' in made) {
    console.log(`No full disk was tried here, the test of the quota stands for it: ${made.why}`);
    return null;
  }
  const { disk } = made;
  onTestFinished(disk.unmount);
  const profile = join(disk.dir, 'profile');
  await mkdir(profile);
  const run = await startBrowser(profile);
  await setUp(run.page, run.appUrl);
  await start(run.page);
  await write(run.page, 'person.name', 'Len Marsh');
  await saved(run.page);
  return { dir: disk.dir, profile, run };
}

/** Whether Chromium still writes where it began to: half a row may lie there since the disk was full. */
function onFirstLog(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.some((name) => /indexeddb\.leveldb[/\\]000003\.log$/.test(name));
}

/** The names of what this address keeps for second copies. */
function secondPlaces(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await navigator.storageBuckets?.keys()) ?? [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  });
}

// Chromium 150 was seen to go on writing what it had where room is made at once, and to throw it away under the open page
// where it is not.
it.each([
  [0, 'at once'],
  [25, 'after 25 seconds'],
])(
  'a full disk under the open app, and at its start: says so, never says saved, and goes on when there is room (%i s)',
  async (seconds, room) => {
    const small = await onSmallDisk();
    if (!small) return;
    const { dir, profile } = small;
    let { run } = small;
    onTestFinished(() => run.close());
    const folder = await mkdtemp(join(tmpdir(), 'onesheet-full-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));

    let makeRoom = fillDisk(dir);
    const text = 'x'.repeat(30_000);
    await run.page.locator(FIELD).fill(text);
    // What LevelDB still has room for in files that are there already may be saved: then more is typed.
    let typed = text;
    const state = run.page.locator('[data-save="saved"], [data-save="failed"]');
    for (let more = 0; more < 40; more += 1) {
      await state.waitFor();
      if ((await state.getAttribute('data-save')) === 'failed') break;
      typed = `${more}${text}`;
      await run.page.locator(FIELD).fill(typed);
    }
    await run.page.locator('[data-save="failed"]').waitFor();
    const said = await run.page.getByRole('alert').first().textContent();
    console.log(`Full disk: ${said}`);
    expect(said).toMatch(/free some space on the disk.*still on the screen/s);
    expect(await run.page.getByText('was just cleared or deleted').count()).toBe(0);
    expect(await run.page.locator(FIELD).inputValue()).toBe(typed);
    await takeCopy(run.page, folder);
    await run.page.waitForTimeout(seconds * 1000);
    makeRoom();
    // By itself, whether Chromium opens what it has again or throws it away and begins with nothing.
    await saved(run.page);
    const back = await run.page.getByText('It is back from the second copy.').count();
    console.log(
      `Room ${room}: ${back > 0 ? 'thrown away by Chromium, and back by itself' : 'opened again'}`,
    );
    await copied(run.page, 60_000);
    await expect.poll(() => onFirstLog(join(profile, 'Default', 'IndexedDB'))).toBe(false);
    await run.close();

    run = await startBrowser(profile);
    await run.page.goto(run.appUrl);
    // Chromium 150 was seen to throw everything away here whenever it had gone on behind half a row.
    await run.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await run.page.getByRole('heading', { level: 1 }).textContent()).toBe('Unlock');
    await run.close();

    makeRoom = fillDisk(dir);
    run = await startBrowser(profile);
    await run.page.goto(run.appUrl);
    // Chromium 156 was seen to throw the whole database away at this start, and to make an empty one that it can write.
    const heads = [
      'Unlock',
      'What is kept here can’t be opened now',
      'What you wrote here has vanished',
      'An assessment on one sheet of A4',
    ];
    const head = run.page.getByRole('heading', { level: 1 });
    await head.waitFor();
    let shown = (await head.textContent()) ?? '';
    console.log(`Full disk at the start: ${shown}`);
    expect(heads).toContain(shown);
    if (shown === heads[1])
      expect(await run.page.getByRole('alert').textContent()).toMatch(
        /free some space on the disk/,
      );
    makeRoom();
    if (shown === heads[3]) {
      // Once, in Chromium 150, neither the store nor the second copy was found at this start. If that stays so with room,
      // the file that was taken out is what is left; where a second copy lies there, it must be offered.
      await run.page.reload();
      await head.waitFor();
      shown = (await head.textContent()) ?? '';
      console.log(`With room again: ${shown}`);
      if (shown === heads[3]) return expect(await secondPlaces(run.page)).toEqual([]);
    }
    if (shown === heads[1]) await run.page.getByRole('button', { name: 'Try again' }).click();
    if (shown === heads[2])
      await run.page.getByRole('button', { name: 'Bring it back from the second copy' }).click();
    await unlock(run.page);
    await openCase(run.page, 'Len Marsh');
    expect(await run.page.locator(FIELD).inputValue()).toBe(typed);
    // Chromium may say by itself what the full disk refused it.
    expect(run.complaints.filter((each) => !/^Failed to access storage/.test(each))).toEqual([]);
  },
);

it('a disk that is full while the second copy is made: it can be brought back from all the same', async () => {
  const small = await onSmallDisk();
  if (!small) return;
  const { dir, profile } = small;
  let { run } = small;
  onTestFinished(() => run.close());
  await copied(run.page, 60_000);
  const typed = 'y'.repeat(30_000);
  await run.page.locator(FIELD).fill(typed);
  await saved(run.page);
  const makeRoom = fillDisk(dir);
  await run.page.getByText('could not be brought up to date').waitFor();
  makeRoom();
  await copied(run.page, 60_000);
  await expect.poll(() => onFirstLog(join(profile, 'Default', 'WebStorage'))).toBe(false);
  await run.close();

  await rm(join(profile, 'Default', 'IndexedDB'), { recursive: true });
  run = await startBrowser(profile);
  await run.page.goto(run.appUrl);
  await run.page.getByRole('button', { name: 'Bring it back from the second copy' }).click();
  await unlock(run.page);
  await openCase(run.page, 'Len Marsh');
  expect(await run.page.locator(FIELD).inputValue()).toBe(typed);
  expect(run.complaints).toEqual([]);
});
