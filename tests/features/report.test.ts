// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type CaseRecord, newRecord } from '../../src/assessment/record.ts';
import { shortest } from '../cases/shortest.ts';
import { newStore } from '../storage/a-fresh-page.ts';
import { forgetEverything } from '../storage/raw-rows.ts';

const arrest = { kind: 'arrest', what: '' };
let heldElsewhere = false;

/** One lock, as the browser gives it: at once, or not until whoever asks has given up. */
function request(_: string, { signal }: LockOptions, work: () => Promise<void>): Promise<void> {
  if (!heldElsewhere) return work();
  return new Promise((_done, no) => {
    signal?.addEventListener('abort', () => no(signal.reason));
  });
}

beforeEach(() => {
  heldElsewhere = false;
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await forgetEverything();
});

async function begin() {
  const { page, store } = await newStore();
  const { openAssessments, assessments } = await import('../../src/app/assessments.ts');
  const { openAssessmentHistory } = await import('../../src/app/history.ts');
  const { recording } = await import('../../src/features/history/recording.ts');
  const { openLastWords } = await import('../../src/storage/last-words.ts');
  const { reportEvent } = await import('../../src/app/report.ts');
  const history = openAssessmentHistory(store);
  const shelf = recording(openAssessments(store), history);
  const record: CaseRecord = {
    ...newRecord(shortest(), '2026-08-03T09:00:00.000Z'),
    state: 'finished',
    finished: '2026-08-03T10:00:00.000Z',
  };
  const id = page.newId();
  await shelf.save(id, record, 0);
  const now = async () => {
    const [kept] = (await shelf.list(id)).kept;
    if (!kept) throw new Error('There is no such record.');
    return kept;
  };
  const lastWords = openLastWords(store, assessments);
  return {
    history,
    shelf,
    lastWords,
    id,
    now,
    record,
    kit: { store, shelf, history },
    reportEvent,
  };
}

it('begins the review of what is finished, which stays in its history as it was', async () => {
  const { reportEvent, kit, now, history, id, record } = await begin();
  await reportEvent(kit, await now(), arrest);
  const { value } = await now();
  expect(value).toMatchObject({
    state: 'draft',
    place: { part: 'since', field: 'since.happened.0.what' },
    assessment: { person: { whyNow: 'change' }, since: { of: 1, happened: [{ kind: 'arrest' }] } },
  });
  const { versions } = await history.versions.list(id);
  expect(versions.map((version) => version.value)).toEqual([record]);
  expect((await history.log.read(id)).map(({ what }) => what)).toEqual([
    'finished',
    'review-begun',
  ]);
});

it('adds to a review that is begun, after what a closed page had still to save', async () => {
  const { reportEvent, kit, now, lastWords, id } = await begin();
  await reportEvent(kit, await now(), arrest);
  const { rev, value } = await now();
  const unsaved = structuredClone(value);
  unsaved.saved = new Date(Date.parse(value.saved) + 1000).toISOString();
  unsaved.assessment.since.wrong = 'typed as the page was closed';
  await lastWords.leave(id, unsaved, rev);
  await reportEvent(kit, await now(), { kind: 'work', what: '' });
  const { since, person } = (await now()).value.assessment;
  expect(since.wrong).toBe('typed as the page was closed');
  expect(since.happened.map(({ kind }) => kind)).toEqual(['arrest', 'work']);
  expect(person.whyNow).toBe('change');
});

it('says so, and changes nothing, where another tab has it open', async () => {
  const { reportEvent, kit, now } = await begin();
  const before = await now();
  heldElsewhere = true;
  await expect(reportEvent(kit, before, arrest)).rejects.toThrow(/open in another tab/);
  expect(await now()).toEqual(before);
});

it('says so, and changes nothing, where it was changed since the list was read', async () => {
  const { reportEvent, kit, now, shelf, id } = await begin();
  const old = await now();
  await shelf.save(id, { ...old.value, keepUntil: '2090-01-01' }, old.rev);
  const before = await now();
  await expect(reportEvent(kit, old, arrest)).rejects.toThrow(/changed in another tab/);
  expect(await now()).toEqual(before);
});

it('passes on why the disk refuses it', async () => {
  const { reportEvent, kit, now } = await begin();
  const full = { ...kit.shelf, save: () => Promise.reject(new Error('There is no room left.')) };
  const before = await now();
  await expect(reportEvent({ ...kit, shelf: full }, before, arrest)).rejects.toThrow(
    /no room left/,
  );
  expect(await now()).toEqual(before);
});
