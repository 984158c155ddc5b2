// @vitest-environment node
import { afterEach, expect, it } from 'vitest';
import { blankAssessment } from '../../src/assessment/assessment.ts';
import { type CaseRecord, newRecord } from '../../src/assessment/record.ts';
import { recording } from '../../src/features/history/recording.ts';
import { written } from '../../src/features/history/written.ts';
import { newStore } from '../storage/a-fresh-page.ts';
import { forgetEverything, overwrite, rawRow } from '../storage/raw-rows.ts';

afterEach(forgetEverything);

const began = '2026-11-22T09:00:00.000Z';

function draft(known = ''): CaseRecord {
  const record = newRecord(blankAssessment('A. Writer'), began);
  record.assessment.offence.known.text = known;
  return record;
}

function finished(known: string, at: string): CaseRecord {
  return { ...draft(known), state: 'finished', finished: at };
}

async function begin() {
  const { page, store } = await newStore();
  const { openHistory } = await import('../../src/storage/log.ts');
  const { readRecord, writeRecord } = await import('../../src/storage/formats/current.ts');
  const kind = {
    read: (plain: unknown, format: number) => readRecord(format, plain),
    write: writeRecord,
  };
  const history = openHistory<CaseRecord>(store, kind, written);
  const shelf = page.openShelf<CaseRecord>(store, { ...kind, kind: 'assessment' });
  const deeds = async () => (await history.log.read('a')).map((event) => event.what);
  return { history, shelf, recorded: recording(shelf, history), deeds };
}

it('keeps a version each time that it is finished, and leaves it when it is changed', async () => {
  const { recorded, history, deeds } = await begin();
  await recorded.save('a', draft('first'), 0);
  await recorded.save('a', finished('first', '2026-11-22T10:00:00.000Z'), 1);
  await recorded.save('a', draft('second'), 2);
  await recorded.save('a', finished('second', '2026-11-22T11:00:00.000Z'), 3);
  const { versions } = await history.versions.list('a');
  expect(versions.map((v) => [v.number, v.value.assessment.offence.known.text])).toEqual([
    [2, 'second'],
    [1, 'first'],
  ]);
  expect(await deeds()).toEqual(['finished', 'reopened', 'finished']);
});

it('keeps both versions where the clock was put back and both were finished at one moment', async () => {
  const { recorded, history } = await begin();
  await recorded.save('a', finished('first', '2026-11-22T10:00:00.000Z'), 0);
  await recorded.save('a', draft('second'), 1);
  await recorded.save('a', finished('second', '2026-11-22T10:00:00.000Z'), 2);
  expect((await history.versions.list('a')).versions).toHaveLength(2);
});

it('records each opening of a finished one, and makes good a version that was not kept', async () => {
  const { recorded, shelf, history, deeds } = await begin();
  // As after a crash between the two: the record is finished and its version is missing.
  await shelf.save('a', finished('words', '2026-11-22T10:00:00.000Z'), 0);
  await recorded.open('a');
  await recorded.open('a');
  expect((await history.versions.list('a')).versions).toHaveLength(1);
  expect(await deeds()).toEqual(['opened', 'opened']);
});

it('records putting in the bin and bringing back, and opens nothing that is in the bin', async () => {
  const { recorded, deeds } = await begin();
  await recorded.save('a', draft(), 0);
  await recorded.save('a', { ...draft(), binned: began }, 1);
  expect(await recorded.open('a')).toBeNull();
  await recorded.save('a', draft(), 2);
  expect((await recorded.open('a'))?.value.binned).toBe('');
  expect(await deeds()).toEqual(['deleted', 'brought-back']);
});

it('records nothing for a save that was refused', async () => {
  const { recorded, history, deeds } = await begin();
  await recorded.save('a', draft(), 0);
  await recorded.save('a', draft('more'), 1);
  const late = finished('late', '2026-11-22T10:00:00.000Z');
  await expect(recorded.save('a', late, 1)).rejects.toMatchObject({ name: 'Stale' });
  expect((await history.versions.list('a')).versions).toEqual([]);
  expect(await deeds()).toEqual([]);
});

it('keeps what stood before words were deleted, as it was then', async () => {
  const { recorded, history } = await begin();
  const record = draft('one two three four five six seven eight nine ten');
  await recorded.save('a', record, 0);
  // The form goes on changing the very object that it saved.
  record.assessment.offence.known.text = '';
  await recorded.save('a', record, 1);
  await expect
    .poll(async () =>
      (await history.earlier.list('a')).map((s) => s.read().assessment.offence.known.text),
    )
    .toContain('one two three four five six seven eight nine ten');
});

it('is opened again and finished where its newest version is damaged: that one keeps its number', async () => {
  const { recorded, history, deeds } = await begin();
  await recorded.save('a', finished('first', '2026-11-22T10:00:00.000Z'), 0);
  await overwrite('rows', { ...(await rawRow('rows', 'version/a/1')), sealed: new Uint8Array(40) });
  await recorded.save('a', draft('second'), 1);
  await recorded.save('a', finished('second', '2026-11-22T11:00:00.000Z'), 2);
  const { versions, damaged, next } = await history.versions.list('a');
  expect(
    versions.map(({ number, value }) => [number, value.assessment.offence.known.text]),
  ).toEqual([
    [3, 'second'],
    [2, 'first'],
  ]);
  expect([damaged, next]).toEqual([1, 4]);
  expect(await deeds()).toEqual(['finished', 'reopened', 'finished']);
});
