// @vitest-environment node
import { afterEach, expect, it } from 'vitest';
import { blankAssessment } from '../../src/assessment/assessment.ts';
import { newRecord } from '../../src/assessment/record.ts';
import { newStore } from '../storage/a-fresh-page.ts';
import { forgetEverything } from '../storage/raw-rows.ts';

afterEach(forgetEverything);

const began = '2026-11-22T09:00:00.000Z';
const finished = '2026-11-22T10:00:00.000Z';

it('notes what was restored, and which number a finished version had where it came from', async () => {
  const { store } = await newStore();
  const { logRestored, openAssessmentHistory } = await import('../../src/app/history.ts');
  const history = openAssessmentHistory(store);
  const record = newRecord(blankAssessment('A. Writer'), began);
  await history.versions.save('a', 3, { ...record, state: 'finished', finished });
  await logRestored(history)(
    [
      { id: 'b', kind: 'assessment', rev: 1 },
      { id: 'a', kind: 'assessment', rev: 4, there: 'c' },
      { id: 'version/a/1', kind: 'version', rev: 1 },
      { id: 'version/a/3', kind: 'version', rev: 1, there: 'version/a/2' },
      { id: 'earlier/a/9', kind: 'earlier', rev: 1, there: 'earlier/a/2' },
    ],
    false,
  );
  const told = async (id: string) =>
    (await history.log.read(id)).map(({ what, note }) => [what, note]);
  expect(await told('b')).toEqual([['restored', '']]);
  expect(await told('a')).toEqual([
    ['restored', ''],
    ['version-in', `3 2 ${finished}`],
  ]);
});

it('sees that what is finished here has its version before a file is compared with it', async () => {
  const { page, store } = await newStore();
  const app = await import('../../src/app/history.ts');
  const { assessments } = await import('../../src/app/assessments.ts');
  const history = app.openAssessmentHistory(store);
  const shelf = page.openShelf(store, assessments);
  const record = newRecord(blankAssessment('A. Writer'), began);
  // As after a crash between the two: finished, and its version was not written.
  await shelf.save('a', { ...record, state: 'finished', finished }, 0);
  await shelf.save('b', record, 0);
  const ids = ['a', 'b', 'c'].map((id) => ({ id, kind: 'assessment' }));
  await app.keepFinished(shelf, history)([...ids, { id: 'version/b/1', kind: 'version' }]);
  expect((await history.versions.list('a')).versions.map(({ number }) => number)).toEqual([1]);
  expect((await history.versions.list('b')).versions).toEqual([]);
});
