// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { freshPage, newStore, note, notes, PASSPHRASE, type Page } from './a-fresh-page.ts';
import { forgetEverything, overwrite, rawRow, rawRows } from './raw-rows.ts';

/** Milliseconds of the page's own clock; the clock on the wall is another. */
let monotonic = 5000;

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => monotonic);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await forgetEverything();
});

async function wrongTry(page: Page): Promise<void> {
  await expect(page.unlock('not the one at all')).rejects.toThrow(page.WrongPassphrase);
}

/** As many wrong tries as asked for, each after the wait before it. */
async function wrongTries(page: Page, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    monotonic += (await page.secondsToWait()) * 1000;
    await wrongTry(page);
  }
}

it('asks for no wait up to the third wrong try, then twice as long each time, to a minute', async () => {
  const { waitAfter } = await import('../../src/storage/door-tries.ts');
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 500].map(waitAfter)).toEqual([
    0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60,
  ]);
});

it('does not try before the wait is over, says how long it is, and tries after it', async () => {
  const { page } = await newStore();
  await wrongTries(page, 6);
  expect(await page.secondsToWait()).toBe(8);
  monotonic += 7500;
  await expect(page.unlock(PASSPHRASE)).rejects.toMatchObject({ name: 'TooSoon', secondsLeft: 1 });
  expect(await rawRow('door', 'tries')).toMatchObject({ count: 6 });
  monotonic += 500;
  await expect(page.unlock(PASSPHRASE)).resolves.toBeDefined();
  expect(await page.secondsToWait()).toBe(0);
  expect(await rawRow('door', 'tries')).toMatchObject({ count: 0 });
});

it('begins the wait anew after a reload, whatever the clock on the wall says', async () => {
  const { page } = await newStore();
  await wrongTries(page, 7);
  monotonic += 15_000;
  const reloaded = await freshPage();
  expect(await reloaded.secondsToWait()).toBe(16);
  for (const year of ['1999', '2090']) {
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse(`${year}-01-01`));
    expect(await (await freshPage()).secondsToWait()).toBe(16);
    expect(await reloaded.secondsToWait()).toBe(16);
  }
  monotonic += 16_000;
  await expect(reloaded.unlock(PASSPHRASE)).resolves.toBeDefined();
});

it('gives one try for one wait, however many tabs wait it out together', async () => {
  const { page } = await newStore();
  const other = await freshPage();
  await wrongTries(page, 5);
  expect(await other.secondsToWait()).toBe(4);
  monotonic += 4000;
  const both = await Promise.allSettled([page.unlock('wrong one here'), other.unlock(PASSPHRASE)]);
  expect(both).toMatchObject([
    { reason: { name: 'WrongPassphrase' } },
    { reason: { name: 'TooSoon', secondsLeft: 8 } },
  ]);
});

it('counts a try that was ended while it ran', async () => {
  const { page } = await newStore();
  await wrongTries(page, 4);
  monotonic += 2000;
  const cutShort = page.unlock('cut short by a reload').catch((error: Error) => error.name);
  await vi.waitFor(async () => expect(await rawRow('door', 'tries')).toMatchObject({ count: 5 }));
  expect(await cutShort).toBe('WrongPassphrase');
});

it('never waits for the recovery code, and forgets the wrong tries when it is right', async () => {
  const { page, recoveryCode } = await newStore();
  await wrongTries(page, 8);
  await expect(page.unlockWithCode(recoveryCode)).resolves.toBeDefined();
  expect(await page.secondsToWait()).toBe(0);
});

it('counts wrong tries at an open store too', async () => {
  const { page, store } = await newStore();
  for (let n = 0; n < 4; n += 1) {
    await expect(page.newRecoveryCode(store, 'a colleague guesses')).rejects.toThrow(
      page.WrongPassphrase,
    );
  }
  await expect(
    page.changePassphrase(store, PASSPHRASE, 'gravel lantern marmalade'),
  ).rejects.toThrow(page.TooSoon);
});

it('takes a count that is damaged for a long one, and lets nobody in sooner', async () => {
  const { page } = await newStore();
  await overwrite('door', { id: 'tries', count: -50 });
  expect(await page.secondsToWait()).toBe(60);
});

it('lets the right one in where the disk is too full to count, and still slows the wrong', async () => {
  const { page } = await newStore();
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await wrongTries(page, 4);
  expect(await page.secondsToWait()).toBe(2);
  monotonic += 2000;
  await expect(page.unlock(PASSPHRASE)).resolves.toBeDefined();
  full.mockRestore();
});

it('erases nothing, and says the same of a damaged door as of a wrong passphrase', async () => {
  const { page, store } = await newStore();
  await page.openShelf(store, notes).save('n1', note('kept'), 0);
  const rows = JSON.stringify(await rawRows('rows'));
  const door = await rawRow('door', 'door');
  await wrongTries(page, 50);
  expect(JSON.stringify(await rawRows('rows'))).toBe(rows);
  expect(await rawRow('door', 'door')).toEqual(door);

  const wrong = await page.unlock('x').catch((error: Error) => error.name);
  expect(wrong).toBe('TooSoon');
  monotonic += 60_000;
  const wrapped = new Uint8Array(48);
  await overwrite('door', { ...door, byPassphrase: { ...(door.byPassphrase as object), wrapped } });
  const said = await page.unlock(PASSPHRASE).catch((error: Error) => error.message);
  expect(said).toBe(new page.WrongPassphrase().message);
});
