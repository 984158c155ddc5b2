// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RowHead } from '../../src/storage/database.ts';
import { freshPage, newStore, note, notes } from './a-fresh-page.ts';
import {
  erase,
  everythingKept,
  forgetEverything,
  overwrite,
  rawRecords,
  rawRow,
  rawRows,
} from './raw-rows.ts';

afterEach(forgetEverything);

async function newShelf() {
  const { page, store } = await newStore();
  return { page, store, shelf: page.openShelf(store, notes) };
}

describe('a shelf', () => {
  it('gives back what was saved, and counts the saves', async () => {
    const { shelf } = await newShelf();
    expect(await shelf.save('n1', note('one'), 0)).toBe(1);
    expect(await shelf.save('n1', note('two'), 1)).toBe(2);
    expect(await shelf.open('n1')).toEqual({ id: 'n1', rev: 2, value: note('two') });
    expect(await shelf.open('n2')).toBeNull();
    expect(await shelf.list()).toEqual({
      kept: [{ id: 'n1', rev: 2, value: note('two') }],
      damaged: [],
    });
  });

  it('keeps kinds apart', async () => {
    const { page, store, shelf } = await newShelf();
    await shelf.save('n1', note('one'), 0);
    const others = page.openShelf(store, { ...notes, kind: 'other' });
    expect(await others.open('n1')).toBeNull();
    expect(await others.list()).toEqual({ kept: [], damaged: [] });
  });

  it('refuses a save that builds on an older rev, and says where the record is now', async () => {
    const { page, shelf } = await newShelf();
    await shelf.save('n1', note('one'), 0);
    await shelf.save('n1', note('two'), 1);
    await expect(shelf.save('n1', note('stale'), 1)).rejects.toMatchObject({
      name: 'Stale',
      foundRev: 2,
    });
    await expect(shelf.save('n1', note('new?'), 0)).rejects.toThrow(page.Stale);
    await expect(shelf.save('gone', note('gone'), 4)).rejects.toMatchObject({ foundRev: 0 });
    expect((await shelf.open('n1'))?.value.text).toBe('two');
    expect(await rawRecords()).toHaveLength(1);
  });

  it('lets one of many saves of the same rev through', async () => {
    const { shelf } = await newShelf();
    const saves = Array.from({ length: 10 }, (_, n) => shelf.save('n1', note(`${n}`), 0));
    const outcomes = await Promise.allSettled(saves);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect((await shelf.open('n1'))?.rev).toBe(1);
  });

  it('deletes at once, and puts back as it was', async () => {
    const { page, shelf } = await newShelf();
    await shelf.save('n1', note('one'), 0);
    const before = await rawRecords();
    const putBack = await shelf.remove('n1');
    expect(await rawRecords()).toEqual([]);
    await putBack();
    expect(await rawRecords()).toEqual(before);
    await expect(putBack()).rejects.toThrow(page.Stale);
    await expect(shelf.remove('n2')).rejects.toThrow(page.Stale);
  });

  it('tells those who watch about each change, without what changed', async () => {
    const { shelf } = await newShelf();
    const seen = vi.fn<(heads: RowHead[]) => void>();
    const stop = shelf.watch(seen);
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith([]));
    await shelf.save('n1', note('one'), 0);
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith([{ id: 'n1', kind: 'note', rev: 1 }]),
    );
    await shelf.save('n1', note('two'), 1);
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith([{ id: 'n1', kind: 'note', rev: 2 }]),
    );
    const putBack = await shelf.remove('n1');
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith([]));
    stop();
    const calls = seen.mock.calls.length;
    await putBack();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveBeenCalledTimes(calls);
  });

  it('asks for strict durability in every write', async () => {
    // Set before the database is opened: Dexie takes the function once, then.
    const began = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { shelf } = await newShelf();
    await shelf.save('n1', note('one'), 0);
    await (await shelf.remove('n1'))();
    const writes = began.mock.calls.filter(([, mode]) => mode === 'readwrite');
    began.mockRestore();
    const strict = { durability: 'strict' };
    expect(writes.map(([, , options]) => options)).toEqual([strict, strict, strict, strict]);
  });

  it('does not write into a store that was cleared or replaced meanwhile', async () => {
    const { page, shelf } = await newShelf();
    const store = await rawRow('store', 'store');
    await overwrite('store', { ...store, storeId: 'another' });
    await expect(shelf.save('n1', note('one'), 0)).rejects.toMatchObject({
      name: 'CannotKeep',
      why: 'cleared',
    });
    await erase('store');
    await expect(shelf.save('n1', note('one'), 0)).rejects.toThrow(page.CannotKeep);
    expect(await rawRows('rows')).toEqual([]);
  });

  it('saves before it gives way to a newer version', async () => {
    const { page, shelf } = await newShelf();
    const closed = vi.fn();
    const save = () => shelf.save('n1', note('last words'), 0).then(() => undefined);
    page.onUpdated(save, closed);
    await new Promise<void>((resolve, reject) => {
      const newer = indexedDB.open('onesheet', 999);
      newer.onsuccess = () => resolve(newer.result.close());
      newer.onerror = () => reject(newer.error);
    });
    expect(closed).toHaveBeenCalledExactlyOnceWith(true);
    expect(await rawRow('rows', 'n1')).toMatchObject({ rev: 1 });
  });

  it('leaves a newer database as it is, though it lacks what this version would add', async () => {
    const newer = indexedDB.open('onesheet', 999);
    newer.onupgradeneeded = () => newer.result.createObjectStore('door', { keyPath: 'id' });
    await new Promise<void>((resolve) => {
      newer.onsuccess = () => resolve(newer.result.close());
    });
    const page = await freshPage();
    await expect(page.lookAtDoor()).rejects.toThrow(page.StoreIsNewer);
    const [found] = await indexedDB.databases();
    expect(found?.version).toBe(999);
  });

  it('gives way to a newer version in another tab, and stays closed', async () => {
    const { shelf } = await newShelf();
    await shelf.save('n1', note('one'), 0);
    await new Promise<void>((resolve, reject) => {
      const newer = indexedDB.open('onesheet', 999);
      newer.onsuccess = () => resolve(newer.result.close());
      newer.onerror = () => reject(newer.error);
    });
    await expect(shelf.save('n1', note('two'), 1)).rejects.toMatchObject({ why: 'closed' });
    await expect(shelf.list()).rejects.toMatchObject({ why: 'closed' });
  });
});

describe('a store in a newer format', () => {
  it('refuses every write and every reading, and its rows stay as they are', async () => {
    const { page, shelf, store } = await newShelf();
    await shelf.save('n1', note('one'), 0);
    await overwrite('store', { ...(await rawRow('store', 'store')), format: 99 });
    const before = await everythingKept();
    const settings = {
      writer: '',
      role: '',
      marking: '',
      idleMinutes: 15,
      timing: true,
      timeLine: true,
      silenced: [],
      keepMonths: 0,
      spelling: false,
    };
    for (const attempt of [
      () => shelf.save('n1', note('two'), 1),
      () => shelf.save('n2', note('two'), 0),
      () => shelf.remove('n1'),
      () => page.saveSettings(store, settings),
      () => shelf.list(),
    ]) {
      await expect(attempt()).rejects.toThrow(page.StoreIsNewer);
    }
    expect(await everythingKept()).toBe(before);
  });

  it('is guarded row by row as well', async () => {
    const { page, shelf } = await newShelf();
    await shelf.save('n1', note('one'), 0);
    await overwrite('rows', { ...(await rawRow('rows', 'n1')), format: 99 });
    const before = await everythingKept();
    await expect(shelf.save('n1', note('two'), 1)).rejects.toThrow(page.StoreIsNewer);
    await expect(shelf.remove('n1')).rejects.toThrow(page.StoreIsNewer);
    expect((await shelf.list()).damaged).toEqual(['n1']);
    expect(await everythingKept()).toBe(before);
  });
});
