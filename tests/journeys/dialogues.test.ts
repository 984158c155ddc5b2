import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { serveInTurn } from '../setup/serve-in-turn.ts';
import { told } from './ax-tree.ts';
import { wrongWith } from './axe.ts';
import { saved, setUp, start } from './door.ts';
import { goRound } from './keyboard-round.ts';
import { focused, press, tabToId, write } from './keys.ts';
import { lookOver } from './look-over.ts';

// Every dialogue, opened, gone round and left by keyboard, and what is said aloud meanwhile. In order.
let run: RunningBrowser;
let site: Awaited<ReturnType<typeof serveInTurn>>;
let newer: string;

beforeAll(async () => {
  // The same app with another worker is a newer version to the browser.
  newer = await mkdtemp(join(tmpdir(), 'onesheet-newer-'));
  await cp('dist', newer, { recursive: true });
  await appendFile(join(newer, 'offline-worker.js'), '\n// newer\n');
  site = await serveInTurn('dist');
  run = await startBrowser();
  // While `full` is set every put fails as it does on a full disk.
  await run.context.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      if ((window as { full?: boolean }).full) throw new DOMException('', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await setUp(run.page, site.url);
  await start(run.page);
});
afterAll(async () => {
  await run.close();
  await site.close();
  await rm(newer, { recursive: true, force: true });
});

/**
 * The dialogue that is open: nothing is wrong with it, Tab stays in it, Escape closes it. Axe is asked unless another test
 * asks it of the same.
 */
async function expectDialogue(name: string, byAxe = true): Promise<void> {
  const { page } = run;
  await page.getByRole('dialog', { name }).waitFor();
  const [box] = await told(page, 'dialog', name);
  expect(box?.is.modal, name).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  expect.soft(await lookOver(page), name).toEqual([]);
  if (byAxe) expect.soft(await wrongWith(page), name).toEqual([]);
  const round = await goRound(page);
  expect.soft(round.wrong, name).toEqual([]);
  expect(
    await page.evaluate(() =>
      (window as unknown as { stops: Element[] }).stops.every((each) => each.closest('dialog')),
    ),
    name,
  ).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

it('the commands, and the curtain, lead back to the field', async () => {
  await tabToId(run.page, 'person.called');
  for (const [key, name] of [
    ['Control+/', 'Commands'],
    ['F8', 'Hidden'],
  ] as const) {
    await run.page.keyboard.press(key);
    await expectDialogue(name, false);
    await expect
      .poll(async () => (await focused(run.page)).id, { message: name })
      .toBe('person.called');
  }
});

it('taking the text out leads back to its button', async () => {
  await press(run.page, 'Take the text out');
  await expectDialogue('Take the text out', false);
  expect((await focused(run.page)).name).toBe('Take the text out');
});

it('says politely that all is saved, and not at every save', async () => {
  await write(run.page, 'person.name', 'Len Marsh');
  await saved(run.page);
  const says = async () => (await told(run.page, 'status')).map(({ text, is }) => [is.live, text]);
  await expect.poll(says).toContainEqual(['polite', expect.stringMatching(/^Saved at \d\d:\d\d$/)]);
  const first = await run.page.locator('.saved + [role=status]').elementHandle();
  await first?.evaluate((status) => {
    const changes = { count: 0 };
    Object.assign(window, { changes });
    new MutationObserver((all) => {
      changes.count += all.length;
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await run.page.keyboard.type(', who is called Len');
  await saved(run.page);
  expect(
    await run.page.evaluate(
      () => (window as unknown as { changes: { count: number } }).changes.count,
    ),
  ).toBe(0);
});

it('says at once that it is not saved, offers a copy, asks before it locks, and says when it is saved again', async () => {
  const { page } = run;
  await page.evaluate(() => Object.assign(window, { full: true }));
  await write(page, 'person.name', 'Len');
  await page.locator('[data-save="failed"]').waitFor();
  const [alert] = (await told(page, 'alert')).filter(({ text }) => text !== '');
  expect(alert?.is.live).toBe('assertive');
  expect(alert?.text).toMatch(/still on the screen/);
  await press(page, 'Take a copy out');
  await expectDialogue('Take a copy out');
  expect((await focused(page)).name).toBe('Take a copy out');
  await press(page, 'Lock');
  await expectDialogue('Your last words are not saved yet');
  expect((await focused(page)).name).toBe('Lock');
  await page.evaluate(() => Object.assign(window, { full: false }));
  await saved(page);
  await expect
    .poll(async () => (await told(page, 'status')).some(({ text }) => /^Saved at/.test(text)))
    .toBe(true);
});

it('says politely that an update is ready, which leads back to its button', async () => {
  const { page } = run;
  site.serve(newer);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready).update());
  await page.getByRole('button', { name: 'Update ready' }).waitFor();
  const live = page.locator('.newer');
  expect(await live.getAttribute('aria-live')).toBe('polite');
  expect(await live.textContent()).toBe('Update ready');
  await press(page, 'Update ready');
  await expectDialogue('A newer Onesheet is ready');
  expect((await focused(page)).name).toBe('Update ready');
});

it('did all that without a complaint of the browser', () => {
  expect(run.complaints).toEqual([]);
});
