// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  freshPage,
  LOW_COST,
  newStore,
  note,
  notes,
  PASSPHRASE,
  type Page,
} from './a-fresh-page.ts';
import { forgetEverything, overwrite, rawRow, rawRows } from './raw-rows.ts';

const NEW = 'gravel lantern marmalade';

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await forgetEverything();
});

async function storeWithNotes() {
  const made = await newStore();
  const shelf = made.page.openShelf(made.store, notes);
  for (const id of ['n1', 'n2', 'n3']) await shelf.save(id, note(id), 0);
  return made;
}

/** Whether this way in opens every record, on a page of its own; null where it opens nothing. */
async function opens(way: (page: Page) => Promise<Parameters<Page['openShelf']>[0]>) {
  const page = await freshPage();
  const store = await way(page).catch(() => null);
  if (store === null) return null;
  const { kept, damaged } = await page.openShelf(store, notes).list();
  return kept.length === 3 && damaged.length === 0;
}

/** Makes the n-th write of this page fail, once. Gives how many were begun. */
function failWrite(n: number): () => number {
  let begun = 0;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof put>
  ) {
    begun += 1;
    if (begun === n) {
      this.transaction.abort();
      throw new DOMException('killed', 'AbortError');
    }
    return put.apply(this, args);
  });
  return () => begun;
}

describe('a changed passphrase', () => {
  it('opens everything, and the old one nothing; records stay as they lie', async () => {
    const { page, store, recoveryCode } = await storeWithNotes();
    const rows = JSON.stringify(await rawRows('rows'));
    await page.changePassphrase(store, PASSPHRASE, NEW, LOW_COST);
    expect(JSON.stringify(await rawRows('rows'))).toBe(rows);
    expect(await opens((p) => p.unlock(NEW))).toBe(true);
    expect(await opens((p) => p.unlock(PASSPHRASE))).toBeNull();
    expect(await opens((p) => p.unlockWithCode(recoveryCode))).toBe(true);
  });

  it('whichever write fails, opens by the old one or by the new one, everything and never by both', async () => {
    for (let n = 1, begun = 0; begun >= n - 1; n += 1) {
      const { page, store, recoveryCode } = await storeWithNotes();
      const writes = failWrite(n);
      const done = await page.changePassphrase(store, PASSPHRASE, NEW, LOW_COST).then(
        () => true,
        () => false,
      );
      begun = writes();
      vi.restoreAllMocks();
      expect(await opens((p) => p.unlock(done ? NEW : PASSPHRASE))).toBe(true);
      expect(await opens((p) => p.unlock(done ? PASSPHRASE : NEW))).toBeNull();
      expect(await opens((p) => p.unlockWithCode(recoveryCode))).toBe(true);
      await forgetEverything();
      if (begun < n) return expect(n).toBeGreaterThan(3);
    }
  });

  it('is written in one go: the row is never without a wrapping', async () => {
    const { page, store } = await storeWithNotes();
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
    const deletes = vi.spyOn(IDBObjectStore.prototype, 'delete');
    await page.changePassphrase(store, PASSPHRASE, NEW, LOW_COST);
    const doors = puts.mock.calls.filter(([row]) => row.id === 'door');
    expect(doors).toHaveLength(1);
    expect(doors[0]?.[0]).toMatchObject({ byPassphrase: {}, byCode: {} });
    expect(deletes).not.toHaveBeenCalled();
  });

  it('asks for the old one, and for a new one that is not weak', async () => {
    const { page, store } = await storeWithNotes();
    const door = await rawRow('door', 'door');
    for (const wrong of ['not the old one', '']) {
      await expect(page.changePassphrase(store, wrong, NEW, LOW_COST)).rejects.toThrow(
        page.WrongPassphrase,
      );
    }
    await expect(page.changePassphrase(store, PASSPHRASE, 'short', LOW_COST)).rejects.toThrow(
      page.WeakPassphrase,
    );
    expect(await rawRow('door', 'door')).toEqual(door);
  });

  it('does not undo a change made in another tab meanwhile', async () => {
    const { page, store } = await storeWithNotes();
    const both = await Promise.allSettled([
      page.changePassphrase(store, PASSPHRASE, NEW, LOW_COST),
      page.newRecoveryCode(store, PASSPHRASE),
    ]);
    const refused = both.filter((each) => each.status === 'rejected');
    expect(refused.map((each) => each.reason.name)).toEqual(['DoorHasChanged']);
  });

  it('is refused by a newer store, and by one that is not the one that was opened', async () => {
    const { page, store } = await storeWithNotes();
    const row = await rawRow('store', 'store');
    await overwrite('store', { ...row, format: 99 });
    await expect(page.changePassphrase(store, PASSPHRASE, NEW)).rejects.toThrow(page.StoreIsNewer);
    await overwrite('store', { ...row, storeId: 'another' });
    await expect(page.changePassphrase(store, PASSPHRASE, NEW)).rejects.toThrow(page.CannotKeep);
  });
});

describe('a recovery code', () => {
  it('sets a new passphrase, opens everything, and goes on working', async () => {
    const { page, recoveryCode } = await storeWithNotes();
    await expect(page.setNewPassphrase(recoveryCode, 'short')).rejects.toThrow(page.WeakPassphrase);
    const store = await page.setNewPassphrase(recoveryCode, NEW, LOW_COST);
    expect((await page.openShelf(store, notes).list()).kept).toHaveLength(3);
    expect(await opens((p) => p.unlock(NEW))).toBe(true);
    expect(await opens((p) => p.unlock(PASSPHRASE))).toBeNull();
    expect(await opens((p) => p.unlockWithCode(recoveryCode))).toBe(true);
  });

  it('that does not fit sets nothing', async () => {
    const { page } = await storeWithNotes();
    const { newRecoveryCode } = await import('../../src/storage/recovery-code.ts');
    const door = await rawRow('door', 'door');
    await expect(page.setNewPassphrase(newRecoveryCode(), NEW, LOW_COST)).rejects.toThrow(
      page.WrongCode,
    );
    expect(await rawRow('door', 'door')).toEqual(door);
  });

  it('is replaced by a new one, and only by who knows the passphrase', async () => {
    const { page, store, recoveryCode } = await storeWithNotes();
    await expect(page.newRecoveryCode(store, 'not the old one')).rejects.toThrow(
      page.WrongPassphrase,
    );
    expect(await opens((p) => p.unlockWithCode(recoveryCode))).toBe(true);
    const next = await page.newRecoveryCode(store, PASSPHRASE);
    expect(await opens((p) => p.unlockWithCode(next))).toBe(true);
    expect(await opens((p) => p.unlockWithCode(recoveryCode))).toBeNull();
    expect(await opens((p) => p.unlock(PASSPHRASE))).toBe(true);
  });
});

it('a store made without WebAssembly opens with it, and the other way round', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  await storeWithNotes();
  vi.unstubAllGlobals();
  expect(await opens((p) => p.unlock(PASSPHRASE))).toBe(true);
  vi.stubGlobal('WebAssembly', undefined);
  expect(await opens((p) => p.unlock(PASSPHRASE))).toBe(true);
});
