import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bringBackFrom, copyPassphrase, openCase, takeCopy } from '../journeys/copy-file.ts';
import { passphrase, saved, setUp, start, unlock } from '../journeys/door.ts';
import { write } from '../journeys/keys.ts';
import { rowIds } from '../journeys/raw-store.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { fillUp } from './fill-up.ts';

// Fault 6, in order: a real quota, run into by typing, and lifted again.
/** Bytes. Room for an empty store and what Chromium writes beside it; set before the first write, or it does nothing. */
const QUOTA = 3_000_000;
/** More characters than there is room for, once the quota is used up. */
const LENGTH = 30_000;
const LONG = 'person.keyDates';

let run: RunningBrowser;
let session: CDPSession;
let folder: string;
let origin: string;
let copy: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-quota-'));
  run = await startBrowser();
  origin = new URL(run.appUrl).origin;
  session = await run.context.newCDPSession(run.page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA });
  await setUp(run.page, run.appUrl);
  await start(run.page);
  await write(run.page, 'person.name', 'Len Marsh');
  await saved(run.page);
});
afterAll(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the screen called its state, from now on, and when: milliseconds. */
async function watchState(): Promise<void> {
  await run.page.evaluate(() => {
    const shown = document.querySelector('[data-save]') as HTMLElement;
    const states: { is: string; at: number }[] = [];
    Object.assign(window, { states });
    const note = () => states.push({ is: shown.dataset.save ?? '', at: performance.now() });
    new MutationObserver(note).observe(shown, { attributes: true, attributeFilter: ['data-save'] });
  });
}

function states(): Promise<{ is: string; at: number }[]> {
  return run.page.evaluate(
    () => (window as never as { states: { is: string; at: number }[] }).states,
  );
}

it('says within two seconds that there is no room, and goes on saying it, never saved', async () => {
  console.log(`Quota: used up by ${await fillUp(run.page)} bytes`);
  await watchState();
  await run.page.locator(`[id="${LONG}"]`).fill('x'.repeat(LENGTH));
  const typed = await run.page.evaluate(() => performance.now());
  await run.page.locator('[data-save="failed"]').waitFor();
  const failed = (await states()).find(({ is }) => is === 'failed');
  console.log(`Quota: said after ${Math.round((failed?.at ?? Infinity) - typed)} ms`);
  expect((failed?.at ?? Infinity) - typed).toBeLessThan(2000);
  const alert = run.page.getByRole('alert');
  expect(await alert.textContent()).toMatch(/no room left.*still on the screen.*tried again/s);
  // Typing on, for longer than the first tries take.
  await run.page.locator('[id="person.name"]').focus();
  await run.page.keyboard.press('End');
  await run.page.keyboard.type(' the Second', { delay: 300 });
  expect(await alert.isVisible()).toBe(true);
  expect((await states()).map(({ is }) => is)).not.toContain('saved');
  expect(await run.page.locator('[id="person.name"]').inputValue()).toBe('Len Marsh the Second');
});

it('takes a copy out at once', async () => {
  await run.page.locator(`[id="${LONG}"]`).fill('y'.repeat(LENGTH));
  copy = await takeCopy(run.page, folder);
  expect(copy).toMatch(/onesheet-backup-of-one-\d{4}-\d{2}-\d{2}\.age$/);
});

it('keeps the record as it was last saved', async () => {
  const other = await run.context.newPage();
  await other.goto(run.appUrl);
  await unlock(other, passphrase);
  await other.getByRole('link', { name: 'Len Marsh', exact: true }).waitFor();
  expect((await rowIds(other, 'assessment')).length).toBe(1);
  await other.close();
});

it('saves by itself when there is room again', async () => {
  expect((await states()).map(({ is }) => is)).not.toContain('saved');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await saved(run.page);
  await run.page.reload();
  await unlock(run.page);
  await run.page.locator(`[id="${LONG}"]`).waitFor();
  expect((await run.page.locator(`[id="${LONG}"]`).inputValue()).length).toBe(LENGTH);
  expect(await run.page.locator('[id="person.name"]').inputValue()).toBe('Len Marsh the Second');
});

it('brings the copy back in another browser, and never counts it as a backup', async () => {
  const elsewhere = await startBrowser();
  await setUp(elsewhere.page, elsewhere.appUrl);
  await elsewhere.page.getByRole('link', { name: 'Backups' }).click();
  await bringBackFrom(elsewhere.page, copy, copyPassphrase);
  await elsewhere.page.getByText('Nothing is backed up yet.').waitFor();
  await openCase(elsewhere.page, 'Len Marsh the Second');
  const back = await elsewhere.page.locator(`[id="${LONG}"]`).inputValue();
  expect(back).toBe('y'.repeat(LENGTH));
  expect(elsewhere.complaints).toEqual([]);
  await elsewhere.close();
});

it('did that without an uncaught error', () => {
  expect(run.complaints).toEqual([]);
});
