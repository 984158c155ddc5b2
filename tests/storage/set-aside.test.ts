// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newStore, note, notes } from './a-fresh-page.ts';
import { copyOnceOf, withBuckets } from './a-second-place.ts';
import { forgetEverything, overwrite, rawRow, rawRows } from './raw-rows.ts';

beforeEach(() => {
  withBuckets();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await forgetEverything();
});

type Raw = Awaited<ReturnType<typeof rawRow>>;

function bytes(row: Raw): Uint8Array {
  if (!(row.sealed instanceof Uint8Array)) throw new Error('Not bytes.');
  return row.sealed.slice();
}

function flipped(row: Raw): Uint8Array {
  const changed = bytes(row);
  changed[40] = (changed[40] ?? 0) ^ 1;
  return changed;
}

const HARMS: [string, (hurt: Raw, well: Raw) => object][] = [
  ['a flipped bit', (hurt) => ({ sealed: flipped(hurt) })],
  ['its end cut off', (hurt) => ({ sealed: bytes(hurt).slice(0, 100) })],
  ['another record in its place', (_, well) => ({ sealed: well.sealed, iv: well.iv })],
  ['another rev', () => ({ rev: 7 })],
  ['no rev', () => ({ rev: undefined })],
  ['an unknown format', () => ({ format: 99 })],
  ['another kind', () => ({ kind: 'nose' })],
];

it.each(HARMS)('a record with %s is named, brought back, and kept aside whole', async (_, harm) => {
  const { page, store } = await newStore();
  const shelf = page.openShelf(store, notes);
  await shelf.save('hurt', note('good'), 0);
  await shelf.save('well', note('well'), 0);
  await copyOnceOf(page, store);
  const hurt = await rawRow('rows', 'hurt');
  const lies = { ...hurt, ...harm(hurt, await rawRow('rows', 'well')) };
  await overwrite('rows', lies);

  expect((await page.takeStock(store)).astray).toEqual([
    { id: 'hurt', kind: 'note', trouble: 'damaged', copyRev: 1 },
  ]);
  await page.bringBackOne(store, 'hurt');
  expect((await page.takeStock(store)).astray).toEqual([]);
  expect((await shelf.list()).kept).toHaveLength(2);
  expect((await rawRows('rows')).find((row) => row.kind === 'aside')?.lay).toEqual(lies);
});

it('a record that opens but makes no sense is named as well', async () => {
  const { page, store } = await newStore();
  const anything = {
    kind: 'note',
    read: (plain: unknown) => plain,
    write: (value: unknown) => value,
  };
  await page.openShelf<unknown>(store, anything).save('n1', { text: 'one', extra: 1 }, 0);
  expect((await page.takeStock(store)).astray).toEqual([]);
  expect((await page.takeStock(store, [notes])).astray).toMatchObject([{ id: 'n1' }]);
});

it('a record without a copy can be taken out as it lies, and put out of the way', async () => {
  const { page, store } = await newStore();
  await page.openShelf(store, notes).save('hurt', note('good'), 0);
  const hurt = await rawRow('rows', 'hurt');
  await overwrite('rows', { ...hurt, sealed: flipped(hurt) });
  expect((await page.takeStock(store)).astray).toMatchObject([{ id: 'hurt', copyRev: null }]);
  const out = await (await page.takeOutAside(store, 'hurt')).text();
  await page.setAside(store, 'hurt');
  expect((await page.takeStock(store)).astray).toEqual([]);
  expect(await (await page.takeOutAside(store, 'hurt')).text()).toBe(out);
  const [state] = JSON.parse(out).states;
  expect(Buffer.from(state.sealed.base64, 'base64')).toEqual(Buffer.from(flipped(hurt)));
});
