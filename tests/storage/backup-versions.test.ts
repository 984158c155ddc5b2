// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { note } from './a-fresh-page.ts';
import { withHistory } from './backup-history-setting.ts';
import { everythingKept, forgetEverything, overwrite, rawRow, rawRows } from './raw-rows.ts';

afterEach(() => {
  vi.restoreAllMocks();
  return forgetEverything();
});

/** On a computer of its own: one note, with these finished versions, numbered from 1. */
async function computer(...texts: string[]) {
  const setting = await withHistory();
  for (const [at, text] of texts.entries())
    await setting.history.versions.save('n1', at + 1, note(text));
  return setting;
}

/** A backup of another computer, which is gone when this resolves. */
async function backupOf(...texts: string[]): Promise<Blob> {
  const file = await (await computer(...texts)).backUp();
  await forgetEverything();
  return file;
}

describe('a finished version', () => {
  it('stands beside the other one of its number, and the same file adds nothing the second time', async () => {
    const file = await backupOf('begun', 'finished there');
    const here = await computer('begun', 'finished here');
    const stood = await rawRow('rows', 'version/n1/2');
    expect(await here.bring(file, 'backup')).toEqual([
      { id: 'version/n1/3', kind: 'version', rev: 1, there: 'version/n1/2' },
    ]);
    expect(await rawRow('rows', 'version/n1/2')).toEqual(stood);
    expect(await here.versionsOf('n1')).toEqual(['1 begun', '2 finished here', '3 finished there']);
    expect((await here.page.takeStock(here.store)).astray).toEqual([]);

    const before = await everythingKept();
    expect(await here.bring(file, 'backup')).toEqual([]);
    expect(await everythingKept()).toBe(before);
    const again = await here.compare(file);
    expect(new Set(again.records.map(({ standing }) => standing))).toEqual(new Set(['same']));
    expect(again.onlyHere.map(({ id }) => id)).toEqual(['version/n1/2']);
  });

  it('comes in whatever was chosen of what differs, as it takes nothing away', async () => {
    const file = await backupOf('there');
    const here = await computer('here');
    expect(await here.bring(file, 'mine')).toHaveLength(1);
    expect(await here.versionsOf('n1')).toEqual(['1 here', '2 there']);
  });

  it('keeps a number that is free in both, and gets the next free one otherwise', async () => {
    const file = await backupOf('one', 'two', 'three', 'four');
    const here = await computer('one', 'two here', 'three here');
    await here.bring(file, 'backup');
    expect(await here.versionsOf('n1')).toEqual(
      ['one', 'two here', 'three here', 'four', 'two', 'three'].map(
        (text, at) => `${at + 1} ${text}`,
      ),
    );
  });

  it('is the same one under another number, and where only what is around it changed', async () => {
    const first = await computer('begun');
    await first.history.versions.save('n1', 2, { ...note('finished'), at: '2026-12-01T09:00:00Z' });
    const file = await first.backUp();
    await forgetEverything();
    const here = await computer('other', 'begun', 'finished');
    const before = await everythingKept();
    expect(await here.bring(file, 'backup')).toEqual([]);
    expect(await everythingKept()).toBe(before);
  });

  it('is on both computers once each has brought in the other’s backup', async () => {
    const one = await backupOf('begun', 'on one');
    const other = await computer('begun', 'on the other');
    await other.bring(one, 'backup');
    const back = await other.backUp();
    await forgetEverything();
    const first = await computer('begun', 'on one');
    await first.bring(back, 'backup');
    expect(await first.versionsOf('n1')).toEqual(['1 begun', '2 on one', '3 on the other']);
    expect(await first.bring(back, 'backup')).toEqual([]);
  });

  it('that is damaged is set aside, whole, and replaced when that is chosen', async () => {
    const file = await backupOf('begun', 'finished');
    const here = await computer('begun', 'finished', 'and again');
    const lies = { ...(await rawRow('rows', 'version/n1/2')), sealed: new Uint8Array(40).fill(7) };
    await overwrite('rows', lies);
    expect(await here.bring(file, 'mine')).toEqual([]);
    expect(await here.bring(file, 'backup')).toEqual([
      { id: 'version/n1/2', kind: 'version', rev: 2 },
    ]);
    const aside = (await rawRows('rows')).filter(({ kind }) => kind === 'aside');
    expect(aside.map(({ lay }) => lay)).toEqual([lies]);
    expect(await here.versionsOf('n1')).toEqual(['1 begun', '2 finished', '3 and again']);
    expect(await here.bring(file, 'backup')).toEqual([]);
  });

  it('whose number a damaged one has comes in under none that is taken', async () => {
    const file = await backupOf('there');
    const here = await computer('here', 'damaged');
    await overwrite('rows', {
      ...(await rawRow('rows', 'version/n1/2')),
      sealed: new Uint8Array(40),
    });
    await here.bring(file, 'backup');
    expect(await here.versionsOf('n1')).toEqual(['1 here', '3 there']);
  });

  it('is not brought in over one that took the number meanwhile', async () => {
    const file = await backupOf('there');
    const here = await computer('here');
    const compared = await here.compare(file);
    await here.history.versions.save('n1', 2, note('finished meanwhile'));
    const before = await everythingKept();
    await expect(here.restore(here.store, compared, new Map())).rejects.toMatchObject({
      why: 'changed',
    });
    expect(await everythingKept()).toBe(before);
    await here.bring(file, 'mine');
    expect(await here.versionsOf('n1')).toEqual(['1 here', '2 finished meanwhile', '3 there']);
  });

  it('comes in with all the rest or not at all, at whichever write the disk is full', async () => {
    const file = await backupOf('one there', 'two there');
    const here = await computer('one here', 'two here');
    await here.shelf.save('n2', note('changed'), 1);
    const before = await everythingKept();
    const put = IDBObjectStore.prototype.put;
    // Two versions, one note and the list of what should be there.
    for (let broken = 1; broken <= 4; broken += 1) {
      let writes = 0;
      const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...args: Parameters<typeof put>
      ) {
        writes += 1;
        if (writes === broken) throw new DOMException('No room', 'QuotaExceededError');
        return put.apply(this, args);
      });
      await expect(here.bring(file, 'backup')).rejects.toMatchObject({ why: 'quota' });
      failing.mockRestore();
      expect(await everythingKept()).toBe(before);
    }
    expect(await here.bring(file, 'backup')).toHaveLength(3);
  });
});

describe('what is kept beside a note', () => {
  it('stays with the one that is here where both are kept, and the second one begins its own', async () => {
    const there = await computer('there');
    await there.history.log.append('n1', 'finished');
    await there.shelf.save('n1', note('as it was there'), 1);
    const file = await there.backUp();
    await forgetEverything();
    const here = await computer('here');
    const back = await here.bring(file, 'both');
    const second = back.find(({ kind }) => kind === 'note');
    expect(second).toMatchObject({ there: 'n1' });
    expect(await here.versionsOf('n1')).toEqual(['1 here', '2 there']);
    expect(await here.whatOf('n1')).toEqual(['finished']);
    expect(await here.versionsOf(second?.id ?? '')).toEqual([]);
    expect(await here.whatOf(second?.id ?? '')).toEqual([]);
  });
});

describe('an earlier state', () => {
  it('stands beside the other one of its number, and comes in once', async () => {
    const at = new Date('2026-11-20T09:00:00Z');
    const there = await computer();
    await there.history.earlier.keep('n1', note('there'), at);
    const file = await there.backUp();
    await forgetEverything();
    const here = await computer();
    await here.history.earlier.keep('n1', note('here'), at);
    const stood = await rawRow('rows', 'earlier/n1/1');
    expect(await here.bring(file, 'backup')).toHaveLength(1);
    expect(await rawRow('rows', 'earlier/n1/1')).toEqual(stood);
    const states = await here.history.earlier.list('n1');
    expect(states.map((state) => state.read().text).sort()).toEqual(['here', 'there']);
    const before = await everythingKept();
    expect(await here.bring(file, 'backup')).toEqual([]);
    expect(await everythingKept()).toBe(before);
  });
});
