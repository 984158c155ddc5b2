// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { freshPage, LOW_COST, newStore, note, notes, PASSPHRASE } from './a-fresh-page.ts';
import { forgetEverything } from './raw-rows.ts';

const OTHER = 'gravel lantern marmalade';

/** A page of a tab that bears this name, or none. */
async function pageOfTab(name: string) {
  vi.stubGlobal('name', name);
  const page = await freshPage();
  const stores = await import('../../src/storage/stores.ts');
  const chosen = await import('../../src/storage/chosen-store.ts');
  return { ...page, ...stores, ...chosen };
}

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await forgetEverything();
  indexedDB.deleteDatabase('onesheet-2');
});

it('is one, the first, unless somebody chose another in this tab', async () => {
  for (const name of ['', 'onesheet', 'onesheet-0', 'onesheet-100', 'a pop-up', '<script>']) {
    expect((await pageOfTab(name)).chosenName()).toBe('onesheet');
  }
  expect((await pageOfTab('onesheet-2')).chosenName()).toBe('onesheet-2');
  expect((await pageOfTab('')).hasChosen()).toBe(false);
});

it('has a passphrase, a count of tries and records of its own', async () => {
  const first = await newStore();
  await first.page.openShelf(first.store, notes).save('n1', note('of the first'), 0);
  const chooser = await pageOfTab('');
  expect(await chooser.listStores()).toEqual([1]);
  chooser.chooseStore(chooser.nextStore([1]));

  const second = await pageOfTab(String((globalThis as { name?: string }).name));
  expect(await second.lookAtDoor()).toBe('first-use');
  const { store } = await second.setUp(OTHER, LOW_COST);
  expect((await second.openShelf(store, notes).list()).kept).toEqual([]);
  for (let n = 0; n < 4; n += 1) {
    await expect(second.unlock(PASSPHRASE)).rejects.toThrow(second.WrongPassphrase);
  }
  expect(await second.secondsToWait()).toBe(2);
  expect(await second.listStores()).toEqual([1, 2]);
  expect(await second.idsOfOthers()).toEqual([first.page.insideOf(first.store).storeId]);

  const again = await pageOfTab('onesheet');
  expect(await again.secondsToWait()).toBe(0);
  const opened = await again.unlock(PASSPHRASE);
  expect((await again.openShelf(opened, notes).list()).kept).toHaveLength(1);
});

it('is not listed while nothing is kept in it, and listing makes none', async () => {
  const page = await pageOfTab('onesheet-2');
  expect(await page.lookAtDoor()).toBe('first-use');
  expect(await page.listStores()).toEqual([]);
  expect(page.nextStore([1, 3])).toBe(2);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('onesheet-3');
});

it('is the chosen one where the browser cannot list its databases', async () => {
  const page = await pageOfTab('onesheet-2');
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  expect(await page.listStores()).toEqual([2]);
});
