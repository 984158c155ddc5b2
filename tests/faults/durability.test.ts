import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { setUp, start } from '../journeys/door.ts';
import { startBrowser } from '../setup/launch.ts';
import { times } from '../setup/seeded.ts';
import { newSyncLog, type Sync, type SyncLog } from '../setup/sync-log.ts';
import { typedField } from './saves-seen.ts';

const saves = times(8, 50);

/** Runs before the app and takes away what it asks for: the browser's own default is to wait for nothing. */
function askForNothing(): void {
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (names, mode) {
    return transaction.call(this, names, mode);
  };
}

/** Types a key, waits until the screen says that it is saved, and gives when each of the two was. */
async function saveOnce(page: Page): Promise<{ key: number; saved: number }> {
  const key = Date.now();
  await page.keyboard.press('x');
  // From here on the screen says "Saving …", until this key is on the disk.
  const saved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shown = document.querySelector<HTMLElement>('[data-save]');
        const look = () => {
          if (shown?.dataset.save === 'saved') resolve(Date.now());
        };
        if (shown) new MutationObserver(look).observe(shown, { attributes: true });
        look();
      }),
  );
  return { key, saved };
}

/** The origin's own database, not its buckets: the log to which every write goes first. */
function isDatabaseLog({ path }: Sync): boolean {
  return /\/Default\/IndexedDB\/.*\.log$/.test(path);
}

/** How often the database's log was forced onto the disk between each key and its "Saved". */
async function syncsOfSaves(log: SyncLog, before?: () => void): Promise<number[]> {
  const run = await startBrowser(undefined, { env: log.env });
  if (before) await run.context.addInitScript(before);
  await setUp(run.page, run.appUrl);
  await start(run.page);
  await run.page.locator(`[id="${typedField}"]`).focus();
  // Where the cursor is was saved with that; the first key that counts comes after it.
  await saveOnce(run.page);
  const said = [];
  for (let save = 0; save < saves; save += 1) said.push(await saveOnce(run.page));
  await run.close();
  const syncs = log.read().filter(isDatabaseLog);
  return said.map(
    ({ key, saved }) => syncs.filter(({ asked, done }) => asked >= key && done <= saved).length,
  );
}

it('says "Saved" only once the disk has been made to write it down', async () => {
  const counted = await syncsOfSaves(newSyncLog());
  console.log(`Syncs of the database's log before each "Saved": ${counted.join(' ')}`);
  expect(counted).toHaveLength(saves);
  expect(Math.min(...counted)).toBeGreaterThanOrEqual(1);
});

it('would be seen not to, if it did not ask for that', async () => {
  const counted = await syncsOfSaves(newSyncLog(), askForNothing);
  console.log(`The same where nothing is asked for: ${counted.join(' ')}`);
  expect(counted).toHaveLength(saves);
  expect(Math.max(...counted)).toBe(0);
});
