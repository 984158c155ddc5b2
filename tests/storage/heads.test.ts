// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { freshPage, newStore, note, notes, PASSPHRASE, type Page } from './a-fresh-page.ts';
import { forgetEverything, overwrite, rawRow, rawRows } from './raw-rows.ts';

afterEach(forgetEverything);

const many = Array.from({ length: 20 }, (_, at) => `n${at}`);

/** The heads of the notes, and which notes were read for them since this was last called. */
async function headsOn(store: Parameters<Page['openShelf']>[0], build = 'one') {
  const { openHeads } = await import('../../src/storage/heads.ts');
  const read: string[] = [];
  const kind = {
    ...notes,
    read(plain: unknown, format: number) {
      const value = notes.read(plain, format);
      read.push(value.text);
      return value;
    },
  };
  const heads = openHeads(store, kind, ({ text }) => ({ text }), build);
  const list = async () => {
    const { kept, damaged } = await heads.list();
    return {
      texts: kept.map(({ value }) => value.text).sort(),
      damaged,
      read: read.splice(0).sort(),
    };
  };
  return { list };
}

async function withMany() {
  const { page, store } = await newStore();
  const shelf = page.openShelf(store, notes);
  for (const id of many) await shelf.save(id, note(id), 0);
  const { list } = await headsOn(store);
  return { shelf, list };
}

/** What is sealed is written after the list was given. */
const sealed = () => vi.waitFor(() => rawRow('rows', 'heads'));

async function nextPage() {
  const page = await freshPage();
  const store = await page.unlock(PASSPHRASE);
  return { shelf: page.openShelf(store, notes), store };
}

it('reads of each record only what was saved since, on this page and on the next', async () => {
  const { shelf, list } = await withMany();
  expect(await list()).toEqual({ texts: [...many].sort(), damaged: [], read: [...many].sort() });
  await sealed();
  await shelf.save('n3', note('n3 changed'), 1);
  expect((await list()).read).toEqual(['n3 changed']);
  expect((await list()).read).toEqual([]);
  const next = await nextPage();
  const there = await (await headsOn(next.store)).list();
  expect(there.texts).toContain('n3 changed');
  expect(there.read).toEqual(['n3 changed']);
});

it('reads all of them anew where another build took the heads out, or they do not open', async () => {
  const { list } = await withMany();
  await list();
  const row = await sealed();
  const next = await nextPage();
  expect((await (await headsOn(next.store, 'another')).list()).read).toHaveLength(many.length);
  await vi.waitFor(async () => expect((await rawRow('rows', 'heads')).rev).toBe(2));
  await overwrite('rows', { ...row, rev: 5 });
  const again = await nextPage();
  expect((await (await headsOn(again.store, 'another')).list()).read).toHaveLength(many.length);
});

it('keeps nothing sealed of what is gone for good', async () => {
  const { shelf, list } = await withMany();
  await list();
  await sealed();
  await shelf.remove('n7');
  expect((await list()).texts).not.toContain('n7');
  await vi.waitFor(async () => expect((await rawRow('rows', 'heads')).rev).toBe(2));
  const next = await nextPage();
  expect((await (await headsOn(next.store)).list()).texts).toEqual(
    many.filter((id) => id !== 'n7').sort(),
  );
});

it('names one that does not open, and shows the others', async () => {
  const { list } = await withMany();
  const row = await rawRow('rows', 'n5');
  await overwrite('rows', { ...row, sealed: new Uint8Array(2048) });
  const { texts, damaged } = await list();
  expect(damaged).toEqual(['n5']);
  expect(texts).toHaveLength(many.length - 1);
});

it('writes none where a few records are all there is', async () => {
  const { page, store } = await newStore();
  await page.openShelf(store, notes).save('n1', note('n1'), 0);
  expect((await (await headsOn(store)).list()).texts).toEqual(['n1']);
  expect((await rawRows('rows')).map(({ id }) => id).sort()).toEqual(['index', 'n1']);
});
