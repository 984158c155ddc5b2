// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newStore, note, notes } from './a-fresh-page.ts';
import { copyOnceOf, withBuckets } from './a-second-place.ts';
import { forgetEverything } from './raw-rows.ts';

beforeEach(() => {
  withBuckets();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await forgetEverything();
});

async function begin() {
  const { page, store } = await newStore();
  const shelf = page.openShelf(store, notes);
  for (const id of ['n1', 'n2']) await shelf.save(id, note(id), 0);
  await copyOnceOf(page, store);
  const { copySome } = await import('../../src/storage/second-copy.ts');
  const { secondPlaces } = await import('../../src/storage/second-place.ts');
  const { watchSaved } = await import('../../src/storage/database.ts');
  const inside = page.insideOf(store);
  const place = await secondPlaces()?.open(inside.storeId);
  if (!place) throw new Error('There is no second place.');
  const copy = (ids: string[]) => copySome(inside, place, ids);
  const states = async (of = /^n/) =>
    (await place.heads()).map(({ id, rev }) => `${id} ${rev}`).filter((each) => of.test(each));
  return { shelf, copy, states, watchSaved };
}

it('copies what was saved, drops its older states, and leaves the others alone', async () => {
  const { shelf, copy, states } = await begin();
  await shelf.save('n1', note('changed'), 1);
  await shelf.save('n2', note('changed'), 1);
  expect(await copy(['n1', 'heads'])).toBe(true);
  expect(await states()).toEqual(['n1 2', 'n2 1']);
});

it('leaves it to a look at everything where a record is gone', async () => {
  const { shelf, copy, states } = await begin();
  await shelf.remove('n2');
  expect(await copy(['n2'])).toBe(false);
  expect(await states()).toEqual(['n1 1', 'n2 1']);
});

it('copies a record that is new, and then the list that names it', async () => {
  const { shelf, copy, states } = await begin();
  await shelf.save('n3', note('new'), 0);
  expect(await copy(['index', 'n3'])).toBe(true);
  expect(await states()).toEqual(['n1 1', 'n2 1', 'n3 1']);
  expect(await states(/^index/)).toEqual(['index 3']);
});

it('hears which rows are written, until it is stopped', async () => {
  const { shelf, watchSaved } = await begin();
  const heard = vi.fn();
  const stop = watchSaved(heard);
  await shelf.save('n1', note('changed'), 1);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(['n1']));
  stop();
  heard.mockClear();
  await shelf.save('n1', note('again'), 2);
  expect(heard).not.toHaveBeenCalled();
});
