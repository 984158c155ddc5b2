import { cp } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STORED_FORMAT } from '../../src/storage/database.ts';
import { saved, setUp, unlock } from '../journeys/door.ts';
import { write } from '../journeys/keys.ts';
import { namesShown, startNamed } from '../journeys/named.ts';
import { copied, everythingKept, formatsKept } from '../journeys/raw-store.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { buildNewer } from '../setup/newer-build.ts';
import { times } from '../setup/seeded.ts';
import { serveInTurn } from '../setup/serve-in-turn.ts';

// A store of the app as it is, and the app as its next version could be, both served from one address in turn.
const NAMES = ['Len Marsh', 'Ann Able', 'Bob Baker'];
const OLDER = 'dist';
/** Kinds of rows that an open page writes every 15 seconds by itself. */
const BY_THE_CLOCK = ['timing', 'index'];
const NEWER_WROTE = /was written by a newer version of Onesheet. Nothing was changed/;

let newer: Awaited<ReturnType<typeof buildNewer>>;
let site: Awaited<ReturnType<typeof serveInTurn>>;
let whole: Awaited<ReturnType<typeof freshProfile>>;
let run: RunningBrowser;

async function open(dir: string): Promise<RunningBrowser> {
  run = await startBrowser(dir);
  run.appUrl = site.url;
  return run;
}

beforeAll(async () => {
  newer = await buildNewer();
  // Without the worker, so that each tab has what is served when it is opened: stale-worker.test.ts has the other case.
  site = await serveInTurn(OLDER, { lacks: 'offline-worker.js' });
  whole = await freshProfile();
  await open(whole.dir);
  await setUp(run.page, site.url);
  await startNamed(run, NAMES);
  await copied(run.page, 60_000);
  await run.close();
}, 240_000);
afterAll(async () => {
  await site.close();
  await newer.remove();
  await whole.remove();
});

/** Runs `work` on a copy of the profile, in a browser that is open on it. */
async function onCopy(work: (dir: string) => Promise<void>): Promise<void> {
  const profile = await freshProfile();
  await cp(whole.dir, profile.dir, { recursive: true });
  site.serve(OLDER);
  await open(profile.dir);
  try {
    await work(profile.dir);
  } finally {
    await run.close();
    await profile.remove();
  }
}

async function inside(page: Page, url = site.url): Promise<void> {
  await page.goto(url);
  await unlock(page);
}

async function write1(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'The person' }).waitFor();
}

/** Kills the browser when the page begins its n-th put; resolves when it is gone, or with false if that never came. */
async function killAtPut(n: number): Promise<boolean> {
  const { page } = run;
  const killed = new Promise<true>((resolve) => {
    page.exposeFunction('reached', () => run.kill().then(() => resolve(true)));
  });
  await page.addInitScript((last) => {
    let begun = 0;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      begun += 1;
      if (begun === last) {
        (window as never as { reached: () => void }).reached();
        // Nothing more is done until the browser is killed.
        for (;;);
      }
      return put.apply(this, args);
    };
  }, n);
  await page.goto(site.url).catch(() => undefined);
  const through = page
    .getByRole('heading', { name: 'Unlock' })
    .waitFor()
    .then(() => false as const);
  return Promise.race([killed, through.catch(() => killed)]);
}

it('starts an upgrade again that was killed at any of its writes, and loses nothing', async () => {
  let kills = 0;
  const step = times(4, 1);
  for (let n = 1, reached = true; reached; n += step) {
    await onCopy(async (dir) => {
      site.serve(newer.dir);
      reached = await killAtPut(n);
      if (!reached) return;
      kills += 1;
      await open(dir);
      await inside(run.page);
      await expect.poll(() => namesShown(run, NAMES), { message: `write ${n}` }).toEqual(NAMES);
      expect((await formatsKept(run.page)).store).toEqual([STORED_FORMAT + 1]);
      expect(await run.page.getByRole('region', { name: 'What was lost and found' }).count()).toBe(
        0,
      );
    });
  }
  console.log(`Upgrade killed at ${kills} of its writes`);
  expect(kills).toBeGreaterThan(1);
}, 1_200_000);

it('opens an older format in the newer app and saves in the newer; the older app then changes nothing', async () => {
  await onCopy(async () => {
    site.serve(newer.dir);
    await inside(run.page);
    await write1(run.page, 'Len Marsh');
    await write(run.page, 'person.called', 'Len');
    await saved(run.page);
    const formats = await formatsKept(run.page);
    expect(formats.store).toEqual([STORED_FORMAT + 1]);
    // The others are raised when they are next saved.
    expect(formats.assessment).toEqual([STORED_FORMAT, STORED_FORMAT, STORED_FORMAT + 1]);

    site.serve(OLDER);
    const older = await run.context.newPage();
    const before = await everythingKept(run.page, BY_THE_CLOCK);
    await older.goto(site.url);
    await older.getByText(NEWER_WROTE).waitFor();
    expect(await older.getByRole('textbox').count()).toBe(0);
    expect(await everythingKept(run.page, BY_THE_CLOCK)).toBe(before);
    // The newer tab was not disturbed by the older one.
    await write(run.page, 'person.called', 'Lenny');
    await saved(run.page);
  });
});

it('refuses an old tab that was not told, in the very transaction that would write', async () => {
  await onCopy(async () => {
    await inside(run.page);
    await write1(run.page, 'Len Marsh');
    const lies = await run.page.evaluate(async () => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const database = await settled(indexedDB.open('onesheet'));
      const stores = database.transaction('store', 'readwrite').objectStore('store');
      await settled(stores.put({ ...(await settled(stores.get('store'))), format: 99 }));
      database.close();
    });
    expect(lies).toBeUndefined();
    const before = await everythingKept(run.page);
    await write(run.page, 'person.called', 'Len');
    await run.page.locator('[data-save="failed"]').waitFor();
    await run.page.getByRole('alert').getByText(NEWER_WROTE).waitFor();
    expect(await everythingKept(run.page)).toBe(before);
    expect(await run.page.locator('[id="person.called"]').inputValue()).toBe('Len');
  });
});

it('saves the last key in the old tab, gives way, says so and stays closed', async () => {
  await onCopy(async () => {
    await inside(run.page);
    await write1(run.page, 'Len Marsh');
    site.serve(newer.dir);
    const other = await run.context.newPage();
    await run.page.locator('[id="person.called"]').pressSequentially('Lenny, last key');
    await inside(other);
    await run.page
      .getByRole('heading', { name: 'Onesheet was updated in another tab or window' })
      .waitFor();
    expect(await run.page.content()).not.toMatch(/Len/);
    await write1(other, 'Len Marsh');
    await expect
      .poll(() => other.locator('[id="person.called"]').inputValue())
      .toBe('Lenny, last key');
    await write(other, 'person.called', 'Leonard');
    await saved(other);
    // Loaded again, it is the newer one.
    await run.page.getByRole('button', { name: 'Load this page again' }).click();
    await unlock(run.page);
    await run.page.getByRole('heading', { name: 'This is being written in another tab' }).waitFor();
  });
});

it('keeps on the screen what the old tab could not save before it gave way', async () => {
  await onCopy(async () => {
    await run.page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
        if ((window as { full?: boolean }).full) throw new DOMException('', 'QuotaExceededError');
        return put.apply(this, args);
      };
    });
    await inside(run.page);
    await write1(run.page, 'Len Marsh');
    await run.page.evaluate(() => Object.assign(window, { full: true }));
    await write(run.page, 'person.called', 'Lenny');
    await run.page.locator('[data-save="failed"]').waitFor();
    site.serve(newer.dir);
    const other = await run.context.newPage();
    await inside(other);
    await other.getByRole('heading', { name: 'Caseload' }).waitFor();
    await run.page.getByText(/your last words here could not be saved/).waitFor();
    await run.page.evaluate(() => Object.assign(window, { full: false }));
    expect(await run.page.locator('[id="person.called"]').inputValue()).toBe('Lenny');
    const before = await everythingKept(other, BY_THE_CLOCK);
    await run.page.locator('[id="person.called"]').press('x');
    await run.page.locator('[data-save="failed"]').waitFor();
    expect(await everythingKept(other, BY_THE_CLOCK)).toBe(before);
  });
});

it('says that an old tab is in the way when that does not answer, and comes in when it does', async () => {
  await onCopy(async () => {
    await inside(run.page);
    await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
    // A connection that is not closed when it is asked to: as that of a tab which is frozen or busy.
    await run.page.evaluate(() => {
      const request = indexedDB.open('onesheet');
      return new Promise<void>((resolve) => {
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          resolve();
        };
      });
    });
    const other = await run.context.newPage();
    site.serve(newer.dir);
    await other.goto(site.url);
    await other
      .getByText(/Most often an older Onesheet in another tab or window holds it/)
      .waitFor();
    await run.page.evaluate(() => (window as never as { held: IDBDatabase }).held.close());
    await other.reload();
    await unlock(other);
    await other.getByRole('link', { name: 'Len Marsh', exact: true }).waitFor();
  });
});
