import { cp } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { saved, setUp, unlock } from '../journeys/door.ts';
import { startNamed } from '../journeys/named.ts';
import { everythingKept } from '../journeys/raw-store.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { buildNewer, NEWS } from '../setup/newer-build.ts';
import { serveInTurn } from '../setup/serve-in-turn.ts';

// A browser that keeps this build, and a host that then has another: the next version, which also raises what is stored.
const OLDER = 'dist';
const called = '[id="person.called"]';

let newer: Awaited<ReturnType<typeof buildNewer>>;
let site: Awaited<ReturnType<typeof serveInTurn>>;
let whole: Awaited<ReturnType<typeof freshProfile>>;
let profile: Awaited<ReturnType<typeof freshProfile>>;
let run: RunningBrowser;

beforeAll(async () => {
  newer = await buildNewer();
  site = await serveInTurn(OLDER);
  whole = await freshProfile();
  run = await startBrowser(whole.dir);
  await setUp(run.page, site.url);
  run.appUrl = site.url;
  await startNamed(run, ['Len Marsh']);
  await run.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await run.close();
}, 240_000);
afterAll(async () => {
  await site.close();
  await newer.remove();
  await whole.remove();
});
beforeEach(async () => {
  site.serve(OLDER);
  profile = await freshProfile();
  await cp(whole.dir, profile.dir, { recursive: true });
  run = await startBrowser(profile.dir);
});
afterEach(async () => {
  await run.close();
  await profile.remove();
});

/** Opens the app and the one assessment in it. */
async function write(page: Page): Promise<void> {
  await page.goto(site.url);
  await unlock(page);
  await page.getByRole('link', { name: 'Len Marsh', exact: true }).click();
  await page.locator(called).waitFor();
}

/** Has the browser look for a newer version, as it does by itself once an hour; says whether it could be kept. */
function look(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    // The page looks by itself after it was loaded, and that look, with what the host had then, may have been joined.
    if (!registration.installing && !registration.waiting) await registration.update();
    const { installing } = registration;
    if (installing)
      await new Promise((done) => {
        installing.addEventListener('statechange', done, { once: true });
      });
    return registration.waiting !== null;
  });
}

/** Presses for the newer version, and waits until the page is loaded anew. */
async function load(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Load it now' }).click();
  await loaded;
}

/** Types on where the text ends. */
async function typeOn(page: Page, text: string): Promise<void> {
  await page.locator(called).press('End');
  await page.keyboard.type(text);
}

/** The mark of the build that a page runs. */
function build(page: Page): Promise<string | null> {
  return page.locator('script[src]').first().getAttribute('src');
}

it('loses nothing when an update comes while somebody types: it waits for a press, and saves first', async () => {
  const { page } = run;
  await write(page);
  const before = await build(page);
  site.serve(newer.dir);
  const looking = look(page);
  await page.locator(called).pressSequentially('Lenny, while it came');
  expect(await looking).toBe(true);
  const ready = page.getByRole('button', { name: 'Update ready' });
  await ready.waitFor();
  expect(await build(page)).toBe(before);
  expect(await page.locator(called).evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.type(', and after');

  await ready.click();
  const said = page.getByRole('dialog', { name: 'A newer Onesheet is ready' });
  expect(await said.getByRole('listitem').allTextContents()).toEqual([NEWS]);
  await said.getByRole('button', { name: 'Later' }).click();
  expect(await build(page)).toBe(before);

  // No pause: the last key is not saved when it is pressed.
  await typeOn(page, '!');
  await ready.click();
  await load(page);
  await unlock(page);
  await expect
    .poll(() => page.locator(called).inputValue())
    .toBe('Lenny, while it came, and after!');
  expect(await build(page)).not.toBe(before);
  expect(await page.getByRole('button', { name: 'Update ready' }).count()).toBe(0);
  expect(run.complaints).toEqual([]);
});

it('loads nothing while something can’t be saved, and says so', async () => {
  const { page } = run;
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      if ((window as { full?: boolean }).full) throw new DOMException('', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await write(page);
  const before = await build(page);
  site.serve(newer.dir);
  await look(page);
  await page.evaluate(() => Object.assign(window, { full: true }));
  await page.locator(called).pressSequentially('Lenny');
  await page.getByRole('button', { name: 'Update ready' }).click();
  await page.getByRole('button', { name: 'Load it now' }).click();
  await page.getByText('could not be saved, so nothing was loaded').waitFor();
  expect(await build(page)).toBe(before);
  await page.getByRole('button', { name: 'Later' }).click();
  expect(await page.locator(called).inputValue()).toBe('Lenny');
  // Room again: it can be typed in, is saved, and the newer one comes.
  await page.evaluate(() => Object.assign(window, { full: false }));
  await typeOn(page, '!');
  await saved(page);
  await page.getByRole('button', { name: 'Update ready' }).click();
  await load(page);
  await unlock(page);
  await expect.poll(() => page.locator(called).inputValue()).toBe('Lenny!');
  expect(await build(page)).not.toBe(before);
});

it('has the old tab save and give way when another loads the newer one, which raises what is stored', async () => {
  const { page } = run;
  await write(page);
  site.serve(newer.dir);
  const other = await run.context.newPage();
  await other.goto(site.url);
  await other.getByRole('heading', { name: 'Unlock' }).waitFor();
  expect(await look(other)).toBe(true);
  await other.getByRole('heading', { name: 'A newer Onesheet is ready' }).waitFor();
  await page.locator(called).pressSequentially('Lenny, last key');
  await other.getByRole('button', { name: 'Load it now' }).click();
  await page
    .getByRole('heading', { name: 'Onesheet was updated in another tab or window' })
    .waitFor();
  await unlock(other);
  await other.getByRole('link', { name: 'Len Marsh', exact: true }).click();
  await expect.poll(() => other.locator(called).inputValue()).toBe('Lenny, last key');
  // Loaded again, the old tab is the newer one too.
  await page.getByRole('button', { name: 'Load this page again' }).click();
  await unlock(page);
  await page.getByRole('heading', { name: 'This is being written in another tab' }).waitFor();
});

it('has the newer one by itself once everything was closed, and lets go of the older', async () => {
  const { page } = run;
  await write(page);
  const before = await build(page);
  site.serve(newer.dir);
  expect(await look(page)).toBe(true);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
  await run.close();
  run = await startBrowser(profile.dir);
  await write(run.page);
  expect(await build(run.page)).not.toBe(before);
  await expect.poll(() => run.page.evaluate(() => caches.keys())).toHaveLength(1);
});

it('changes nothing where a stale worker brings an older app to newer data, and finds its way back', async () => {
  const { page } = run;
  site.serve(newer.dir);
  await page.goto(site.url);
  await look(page);
  await load(page);
  await write(page);
  // The host goes back to the older build, and somebody presses.
  site.serve(OLDER);
  await look(page);
  await page.getByRole('button', { name: 'Update ready' }).click();
  await load(page);
  await page.getByText(/was written by a newer version of Onesheet. Nothing was changed/).waitFor();
  const before = await everythingKept(page);
  site.serve(newer.dir);
  await look(page);
  await page.getByRole('heading', { name: 'A newer Onesheet is ready' }).waitFor();
  expect(await everythingKept(page)).toBe(before);
  await load(page);
  await unlock(page);
  // Where one was before.
  await page.locator('[id="person.name"]').waitFor();
  expect(await page.locator('[id="person.name"]').inputValue()).toBe('Len Marsh');
});

it('keeps no build of which a file is not as it was built, and goes on with the one that it has', async () => {
  const { page } = run;
  await write(page);
  site.serve(newer.dir, { spoils: 'stretch-worker' });
  expect(await look(page)).toBe(false);
  expect(await page.getByRole('button', { name: 'Update ready' }).count()).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  await page.reload();
  await unlock(page);
  await page.locator(called).waitFor();
  site.serve(newer.dir);
  expect(await look(page)).toBe(true);
});

it('works without the worker, and says so, where a host holds the worker to the policy of the page', async () => {
  const fresh = await startBrowser();
  site.serve(OLDER, { oneForAll: true });
  await setUp(fresh.page, site.url);
  await fresh.page.getByRole('link', { name: 'Settings' }).click();
  await fresh.page.getByText('It could not be kept for when there is no network').waitFor();
  expect(await fresh.page.evaluate(() => caches.keys())).toEqual([]);
  await fresh.close();
});
