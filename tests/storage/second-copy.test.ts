// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshPage, newStore, note, notes, PASSPHRASE, type Page } from './a-fresh-page.ts';
import { copyOnceOf, withBuckets } from './a-second-place.ts';
import { erase, forgetEverything, overwrite, rawRecords, rawRow } from './raw-rows.ts';

beforeEach(() => {
  withBuckets();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await forgetEverything();
});

async function twoCopied() {
  const { page, store } = await newStore();
  const shelf = page.openShelf(store, notes);
  await shelf.save('n1', note('one'), 0);
  await shelf.save('n2', note('two'), 0);
  await copyOnceOf(page, store);
  return { page, store, shelf };
}

async function openAgain(page: Page) {
  const store = await page.unlock(PASSPHRASE);
  return { store, shelf: page.openShelf(store, notes) };
}

describe('a store that vanished', () => {
  it('is not taken for a first start, and comes back whole', async () => {
    await twoCopied();
    await forgetEverything();
    const page = await freshPage();
    expect(await page.lookAtDoor()).toBe('vanished');
    const [found] = await page.copiesFound();
    expect(found?.records).toBe(2);
    expect(await page.bringBack(found?.storeId ?? '')).toBe(2);
    expect(await page.lookAtDoor()).toBe('locked');
    const { store, shelf } = await openAgain(page);
    expect((await shelf.list()).kept).toHaveLength(2);
    const stock = await page.takeStock(store);
    expect(stock).toMatchObject({ records: 2, astray: [] });
    expect(Date.parse(stock.at ?? '')).toBeLessThanOrEqual(Date.now());
  });

  it('is brought back when only the lock of it was lost', async () => {
    await twoCopied();
    await erase('door');
    const page = await freshPage();
    expect(await page.lookAtDoor()).toBe('vanished');
    expect(await page.bringBack((await page.copiesFound())[0]?.storeId ?? '')).toBe(0);
    expect((await (await openAgain(page)).shelf.list()).kept).toHaveLength(2);
  });

  it('is a first start where there is no copy, and the copy leaves another store alone', async () => {
    const page = await freshPage();
    expect(await page.lookAtDoor()).toBe('first-use');
    await twoCopied();
    const [found] = await page.copiesFound();
    await forgetEverything();
    await newStore();
    const later = await freshPage();
    expect(await later.lookAtDoor()).toBe('locked');
    await expect(later.bringBack(found?.storeId ?? '')).rejects.toThrow(later.AlreadySetUp);
  });
});

describe('a store that is deleted under an open page', () => {
  it('is told of, and what the page has can be saved into what comes back', async () => {
    const { page, store, shelf } = await twoCopied();
    const lost = vi.fn();
    const stop = page.onLost(store, lost);
    expect(await shelf.save('n1', note('not copied'), 1)).toBe(2);
    await forgetEverything();
    await vi.waitFor(() => expect(lost).toHaveBeenCalledWith(false));
    await expect(shelf.save('n1', note('typed since'), 2)).rejects.toThrow(page.CannotKeep);
    expect(await page.putBack(store)).toBe(2);
    expect(await shelf.save('n1', note('typed since'), 2)).toBe(3);
    expect((await shelf.open('n1'))?.value.text).toBe('typed since');
    stop();
  });

  it('is told apart where the browser threw it away after its storage had failed', async () => {
    const { page, store, shelf } = await twoCopied();
    const lost = vi.fn();
    const stop = page.onLost(store, lost);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(shelf.save('n1', note('no room'), 1)).rejects.toMatchObject({ why: 'quota' });
    full.mockRestore();
    const now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => now + 21_000);
    await forgetEverything();
    await vi.waitFor(() => expect(lost).toHaveBeenCalledWith(true));
    expect(lost).not.toHaveBeenCalledWith(false);
    expect(await page.putBack(store)).toBe(2);
    stop();
  });
});

describe('the second copy', () => {
  it('follows saves and deletions', async () => {
    const { page, store, shelf } = await twoCopied();
    await shelf.save('n1', note('one more'), 1);
    await shelf.remove('n2');
    await copyOnceOf(page, store);
    expect((await page.openCopy(store, notes, 'n1'))?.value.text).toBe('one more');
    expect(await page.openCopy(store, notes, 'n2')).toBeNull();
  });

  it('never takes an older or a damaged state for a newer one', async () => {
    const { page, store, shelf } = await twoCopied();
    const old = await rawRow('rows', 'n1');
    await shelf.save('n1', note('newer'), 1);
    await copyOnceOf(page, store);
    await overwrite('rows', old);
    await overwrite('rows', { ...(await rawRow('rows', 'n2')), rev: 9 });
    await copyOnceOf(page, store);
    expect((await page.openCopy(store, notes, 'n1'))?.value.text).toBe('newer');
    expect((await page.openCopy(store, notes, 'n2'))?.value.text).toBe('two');
    expect((await page.takeStock(store)).astray).toMatchObject([
      { id: 'n1', trouble: 'older', copyRev: 2 },
      { id: 'n2', trouble: 'damaged', copyRev: 1 },
    ]);
  });

  it('says so where there is no second place', async () => {
    vi.stubGlobal('navigator', {});
    const { page, store } = await newStore();
    const heard = vi.fn();
    page.startSecondCopy(store, heard)();
    expect(heard).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ place: 'none', trouble: expect.stringContaining('backup file') }),
    );
  });
});

describe('the sealed index', () => {
  it('names what is missing, though the newest list itself is lost too', async () => {
    const { page, store } = await newStore();
    const shelf = page.openShelf(store, notes);
    await shelf.save('n1', note('one'), 0);
    const listThen = await rawRow('rows', 'index');
    const rowThen = await rawRow('rows', 'n1');
    await shelf.save('n2', note('two'), 0);
    await copyOnceOf(page, store);
    // As after a data file lost its end: the older list lies there again.
    await erase('rows');
    await overwrite('rows', listThen);
    await overwrite('rows', rowThen);
    expect((await page.takeStock(store)).astray).toMatchObject([
      { id: 'n2', kind: 'note', trouble: 'missing', copyRev: 1 },
    ]);
    await page.bringBackOne(store, 'n2');
    expect((await page.takeStock(store)).astray).toEqual([]);
    expect((await shelf.list()).kept).toHaveLength(2);
  });

  it('loses no id when four tabs make records at once', async () => {
    const { page, store } = await newStore();
    const tabs = await Promise.all([freshPage(), freshPage(), freshPage()]);
    const stores = await Promise.all(tabs.map((tab) => tab.unlock(PASSPHRASE)));
    const shelves = [page.openShelf(store, notes)];
    for (const [at, tab] of tabs.entries()) {
      const opened = stores[at];
      if (opened) shelves.push(tab.openShelf(opened, notes));
    }
    await Promise.all(
      shelves.flatMap((shelf, tab) =>
        Array.from({ length: 10 }, (_, n) => shelf.save(`t${tab}-${n}`, note('x'), 0)),
      ),
    );
    expect(await rawRecords()).toHaveLength(40);
    const index = await rawRow('rows', 'index');
    await erase('rows');
    await overwrite('rows', index);
    expect((await page.takeStock(store)).astray).toHaveLength(40);
  });

  it('costs nothing in a save of what is listed already', async () => {
    const { shelf } = await twoCopied();
    const before = await rawRow('rows', 'index');
    await shelf.save('n1', note('again'), 1);
    expect(await rawRow('rows', 'index')).toEqual(before);
  });
});
