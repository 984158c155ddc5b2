// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { newStore, note, notes } from './a-fresh-page.ts';
import { forgetEverything } from './raw-rows.ts';

afterEach(forgetEverything);

async function begin(count = 3) {
  const { page, store } = await newStore();
  const shelf = page.openShelf(store, notes);
  for (let at = 1; at <= count; at += 1) await shelf.save(`n${at}`, note('one'), 0);
  const { headsNow, watchHeads } = await import('../../src/storage/heads-kept.ts');
  const inside = page.insideOf(store);
  const now = async () =>
    [...(await headsNow(inside, 'note')).values()].map(({ id, rev }) => `${id} ${rev}`).sort();
  const cursors = vi.spyOn(IDBIndex.prototype, 'openKeyCursor');
  cursors.mockClear();
  return { page, store, shelf, inside, headsNow, watchHeads, now, cursors };
}

it('reads the index once, and then only what was saved, made or deleted', async () => {
  const { shelf, now, cursors } = await begin();
  expect(await now()).toEqual(['n1 1', 'n2 1', 'n3 1']);
  expect(cursors).toHaveBeenCalledTimes(1);
  await shelf.save('n2', note('two'), 1);
  await shelf.save('n4', note('new'), 0);
  await shelf.remove('n1');
  expect(await now()).toEqual(['n2 2', 'n3 1', 'n4 1']);
  expect(cursors).toHaveBeenCalledTimes(1);
});

it('reads it again where much was written at once', async () => {
  const { shelf, now, cursors } = await begin(0);
  expect(await now()).toEqual([]);
  for (let at = 0; at < 60; at += 1) await shelf.save(`n${at}`, note('one'), 0);
  expect(await now()).toHaveLength(60);
  expect(cursors).toHaveBeenCalledTimes(2);
});

it('gives the very same where what was written is of another kind', async () => {
  const { page, store, inside, headsNow } = await begin();
  const before = await headsNow(inside, 'note');
  await page.openShelf(store, { ...notes, kind: 'other' }).save('o1', note('other'), 0);
  expect(await headsNow(inside, 'note')).toBe(before);
});

it('tells those who watch, at once and after each change, until they stop', async () => {
  const { shelf, inside, watchHeads } = await begin(1);
  const heard = vi.fn();
  const stop = watchHeads(inside, ['note'], heard, (trouble) => {
    throw trouble;
  });
  await vi.waitFor(() =>
    expect(heard).toHaveBeenLastCalledWith([{ id: 'n1', kind: 'note', rev: 1 }]),
  );
  await shelf.save('n1', note('two'), 1);
  await vi.waitFor(() =>
    expect(heard).toHaveBeenLastCalledWith([{ id: 'n1', kind: 'note', rev: 2 }]),
  );
  stop();
  await shelf.save('n1', note('three'), 2);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toHaveBeenCalledTimes(2);
});

it('says what stands in the way', async () => {
  const { inside, now } = await begin();
  await now();
  const { watchHeads } = await import('../../src/storage/heads-kept.ts');
  await forgetEverything();
  const trouble = vi.fn();
  const elsewhere = { ...inside, storeId: 'another' };
  const stop = watchHeads(elsewhere, ['note'], () => undefined, trouble);
  await vi.waitFor(() => expect(trouble).toHaveBeenCalledWith(expect.any(Error)));
  stop();
});
