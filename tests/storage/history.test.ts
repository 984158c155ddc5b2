// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../src/storage/open-store.ts';
import { type Note, newStore, note, notes } from './a-fresh-page.ts';
import { everythingKept, forgetEverything, overwrite, rawRow, rawRows } from './raw-rows.ts';

afterEach(forgetEverything);

const written = {
  words: (each: Note) => each.text.split(' ').filter(Boolean).length,
  same: (one: Note, other: Note) => one.text === other.text,
};

/** A history on the modules of the page that opened the store. */
async function historyOf(store: OpenStore) {
  const { openHistory } = await import('../../src/storage/log.ts');
  return openHistory(store, notes, written);
}

async function begin() {
  const { page, store } = await newStore();
  await page.saveSettings(store, { ...(await page.readSettings(store)), writer: 'A Writer' });
  return { page, store, history: await historyOf(store) };
}

function minutes(count: number): Date {
  return new Date(Date.parse('2026-11-22T09:00:00Z') + count * 60_000);
}

describe('the log', () => {
  it('says what was done, when and by whom, in order', async () => {
    const { history } = await begin();
    await history.log.append('n1', 'finished');
    await history.log.append('n1', 'exported', 'plain text');
    await history.log.append('n2', 'deleted');
    const [one, two, ...more] = await history.log.read('n1');
    expect(one).toMatchObject({ what: 'finished', by: 'A Writer', note: '' });
    expect(two).toMatchObject({ what: 'exported', by: 'A Writer', note: 'plain text' });
    expect(more).toEqual([]);
    expect(new Date(one?.at ?? '').toISOString()).toBe(one?.at);
    expect(await everythingKept()).not.toContain('A Writer');
  });

  it('loses nothing when two tabs write at once, and no append ever drops what stood before', async () => {
    const { store, history } = await begin();
    const other = await historyOf(store);
    const appends = Array.from({ length: 20 }, (_, n) =>
      (n % 2 ? history : other).log.append('n1', 'opened', `${n}`),
    );
    let before: unknown[] = [];
    for (const append of appends) {
      await append;
      const events = await history.log.read('n1');
      expect(events.slice(0, before.length)).toEqual(before);
      before = events;
    }
    const told = (await history.log.read('n1')).map((each) => Number(each.note));
    expect(told.sort((a, b) => a - b)).toEqual(appends.map((_, n) => n));
  });

  it('goes on when it is damaged, keeps what lay there aside, and says so', async () => {
    const { page, store, history } = await begin();
    await history.log.append('n1', 'finished');
    const lies = { ...(await rawRow('rows', 'log/n1')), sealed: new Uint8Array(40) };
    await overwrite('rows', lies);
    await history.log.append('n1', 'reopened');
    const events = await history.log.read('n1');
    expect(events.map(({ what }) => what)).toEqual(['log-mended', 'reopened']);
    expect(events[0]?.note).toMatch(/what was done before is not in it/);
    expect((await rawRows('rows')).find(({ kind }) => kind === 'aside')?.lay).toEqual(lies);
    expect((await page.takeStock(store)).astray).toEqual([]);
  });

  it('keeps an event that could not be written for the next one', async () => {
    const { history } = await begin();
    await history.log.append('n1', 'opened', 'first');
    const row = await rawRow('rows', 'log/n1');
    await overwrite('rows', { ...row, format: 99 });
    await expect(history.log.append('n1', 'opened', 'second')).rejects.toThrow();
    await overwrite('rows', row);
    await history.log.append('n1', 'opened', 'third');
    const told = (await history.log.read('n1')).map((each) => each.note);
    expect(told).toEqual(['first', 'second', 'third']);
  });

  it('leaves one line without a name when a record is erased, also when that is done twice', async () => {
    const { history } = await begin();
    await history.log.append('n1', 'opened', 'Len Marsh');
    await history.versions.save('n1', 1, note('Len Marsh'));
    await history.earlier.keep('n1', note('Len Marsh'), minutes(0));
    await history.erase('n1');
    await history.erase('n1');
    expect(await history.log.read('n1')).toEqual([]);
    const lines = await history.log.erased();
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain('Marsh');
    const left = (await rawRows('rows')).filter((row) => row.id.includes('n1'));
    expect(left).toEqual([]);
  });
});

describe('finished versions', () => {
  it('are never saved a second time', async () => {
    const { page, history } = await begin();
    await history.versions.save('n1', 1, note('first'));
    const before = await everythingKept();
    await expect(history.versions.save('n1', 1, note('changed'))).rejects.toThrow(
      page.VersionStands,
    );
    expect(await everythingKept()).toBe(before);
  });

  it('are listed for their own record only, newest first', async () => {
    const { history } = await begin();
    for (let number = 1; number <= 11; number += 1)
      await history.versions.save('n1', number, note(`v${number}`));
    await history.versions.save('n10', 1, note('another'));
    const { versions, damaged } = await history.versions.list('n1');
    expect(versions.map((each) => each.number)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(versions.at(-1)?.value.text).toBe('v1');
    expect(damaged).toBe(0);
  });
});

describe('earlier states', () => {
  it('are kept at most every two minutes while things change', async () => {
    const { history } = await begin();
    for (let half = 0; half <= 12; half += 1)
      await history.earlier.keepEarlier('n1', note(`text ${half}`), minutes(half / 2));
    const kept = await history.earlier.list('n1');
    expect(kept.map((state) => state.read().text)).toEqual([
      'text 12',
      'text 8',
      'text 4',
      'text 0',
    ]);
    expect(kept[0]).toMatchObject({ at: minutes(6).toISOString(), words: 2 });
  });

  it('keep what stood before many words were deleted, within the two minutes too', async () => {
    const { history } = await begin();
    await history.earlier.keepEarlier('n1', note('begun'), minutes(0));
    const full = 'one two three four five six seven eight nine';
    await history.earlier.keepEarlier('n1', note(full), minutes(0.5));
    await history.earlier.keepEarlier('n1', note('one'), minutes(0.6));
    const kept = await history.earlier.list('n1');
    expect(kept.map((state) => state.read().text)).toEqual([full, 'begun']);
  });

  it('go on being kept when the clock is put back, and after a reload', async () => {
    const { store, history } = await begin();
    await history.earlier.keepEarlier('n1', note('now'), minutes(0));
    await history.earlier.keepEarlier('n1', note('an hour ago'), minutes(-60));
    const reloaded = await historyOf(store);
    await reloaded.earlier.keepEarlier('n1', note('too soon'), minutes(1));
    await reloaded.earlier.keepEarlier('n1', note('later'), minutes(3));
    const kept = (await history.earlier.list('n1')).map((state) => state.read().text);
    expect(kept).toEqual(['later', 'an hour ago', 'now']);
  });

  it('are not kept twice when they say the same, nor when nothing is written', async () => {
    const { history } = await begin();
    await history.earlier.keepEarlier('n1', note(''), minutes(0));
    await history.earlier.keep('n1', note('same'), minutes(0));
    await history.earlier.keep('n1', note('same'), minutes(9));
    expect(await history.earlier.list('n1')).toHaveLength(1);
  });

  it('of two tabs do not overwrite each other, and are thinned as they age', async () => {
    const { store, history } = await begin();
    const other = await historyOf(store);
    await Promise.all([
      history.earlier.keep('n1', note('one tab'), minutes(0)),
      other.earlier.keep('n1', note('other tab'), minutes(1)),
    ]);
    expect(await history.earlier.list('n1')).toHaveLength(2);
    await history.earlier.keep('n1', note('much later'), minutes(300));
    const kept = (await history.earlier.list('n1')).map((state) => state.read().text);
    expect(kept).toEqual(['much later', 'other tab']);
  });
});

describe('the days on which the app ran', () => {
  it('are kept in order, once each, and forget days that have not come', async () => {
    const { history } = await begin();
    expect(await history.seeDay('2026-11-20')).toEqual(['2026-11-20']);
    await history.seeDay('2026-11-20');
    await history.seeDay('2027-11-20');
    expect(await history.seeDay('2026-11-22')).toEqual(['2026-11-20', '2026-11-22']);
  });
});
