// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { newStore, note, notes } from './a-fresh-page.ts';
import { everythingKept, forgetEverything, overwrite, rawRow, rawRows } from './raw-rows.ts';

afterEach(forgetEverything);

function bytes(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new Error('Not bytes.');
  return value.slice();
}

function flipped(value: unknown, at: number): Uint8Array {
  const changed = bytes(value);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

async function twoNotes() {
  const { page, store } = await newStore();
  const shelf = page.openShelf(store, notes);
  await shelf.save('hurt', note('before'), 0);
  const before = await rawRow('rows', 'hurt');
  await shelf.save('hurt', note('now'), 1);
  await shelf.save('well', note('well'), 0);
  const [hurt, well] = [await rawRow('rows', 'hurt'), await rawRow('rows', 'well')];
  return { page, shelf, before, hurt, well };
}

type Setting = Awaited<ReturnType<typeof twoNotes>>;

const HARMS: [string, (setting: Setting) => object][] = [
  ['one bit of the text', ({ hurt }) => ({ sealed: flipped(hurt.sealed, 9) })],
  [
    'one bit of the tag',
    ({ hurt }) => ({ sealed: flipped(hurt.sealed, bytes(hurt.sealed).length - 1) }),
  ],
  ['one bit of the nonce', ({ hurt }) => ({ iv: flipped(hurt.iv, 0) })],
  ['its end cut off', ({ hurt }) => ({ sealed: bytes(hurt.sealed).slice(0, 500) })],
  ['nothing left', () => ({ sealed: new Uint8Array() })],
  ['bytes that are not bytes', () => ({ sealed: 'text', iv: null })],
  ['another record in its place', ({ well }) => ({ sealed: well.sealed, iv: well.iv })],
  [
    'an older state of itself under the newer rev',
    ({ before }) => ({ sealed: before.sealed, iv: before.iv }),
  ],
  ['another rev', () => ({ rev: 7 })],
  ['a rev that is no number', () => ({ rev: '2' })],
  ['another format', () => ({ format: 0 })],
];

describe('a damaged row', () => {
  it.each(HARMS)('with %s is set aside as it lies, and the others open', async (_, harm) => {
    const setting = await twoNotes();
    const { page, shelf, hurt } = setting;
    await overwrite('rows', { ...hurt, ...harm(setting) });
    const lies = await everythingKept();

    const { kept, damaged } = await shelf.list();
    expect(damaged).toEqual(['hurt']);
    expect(kept.map(({ id }) => id)).toEqual(['well']);
    await expect(shelf.open('hurt')).rejects.toThrow(page.DamagedRecord);
    expect(await everythingKept()).toBe(lies);
  });

  it('moved to another kind or id does not open there', async () => {
    const { page, store } = await newStore();
    await page.openShelf(store, notes).save('n1', note('one'), 0);
    const row = await rawRow('rows', 'n1');
    await overwrite('rows', { ...row, kind: 'other' });
    await overwrite('rows', { ...row, id: 'n2' });
    const others = page.openShelf(store, { ...notes, kind: 'other' });
    expect(await others.list()).toEqual({ kept: [], damaged: ['n1'] });
    expect(await page.openShelf(store, notes).list()).toEqual({ kept: [], damaged: ['n2'] });
  });

  it('can be one that is whole but not what it should be', async () => {
    const { page, store } = await newStore();
    const anything = {
      kind: 'note',
      read: (plain: unknown) => plain,
      write: (value: unknown) => value,
    };
    await page.openShelf(store, anything).save('n1', { text: 'one', at: '', extra: 1 }, 0);
    expect(await page.openShelf(store, notes).list()).toEqual({ kept: [], damaged: ['n1'] });
  });
});

describe('what lies on the disk', () => {
  it('holds no word, name or time of a record, and not how long it is', async () => {
    const { page, store, recoveryCode } = await newStore();
    const shelf = page.openShelf(store, notes);
    await shelf.save('n1', { text: 'ZANZIBAR Mrs Quill', at: '2026-11-22T09:41:00Z' }, 0);
    await shelf.save('n2', note('short'), 0);
    await page.saveSettings(store, {
      writer: 'Wilhelmina',
      role: 'Officer',
      marking: 'PURPLE',
      idleMinutes: 15,
      timing: true,
      timeLine: true,
      silenced: [],
      keepMonths: 0,
      spelling: false,
    });
    const kept = await everythingKept();
    for (const marker of [
      'ZANZIBAR',
      'Quill',
      '09:41',
      '2026',
      'Wilhelmina',
      'PURPLE',
      'marmalade',
      recoveryCode,
    ]) {
      expect(kept).not.toContain(marker);
    }
    expect(kept).toContain('note');

    const columns = (await rawRows('rows')).map((row) => Object.keys(row).sort().join());
    expect(new Set(columns)).toEqual(new Set(['format,id,iv,kind,rev,sealed']));
    const lengths = (await rawRows('rows')).map((row) => bytes(row.sealed).length);
    expect(new Set(lengths)).toEqual(new Set([1024 + 16]));
  });
});
