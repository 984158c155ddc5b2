// @vitest-environment node
import { expect, it } from 'vitest';
import { type CaseRecord, newRecord } from '../../src/assessment/record.ts';
import { reviewRecord } from '../../src/assessment/review/begin.ts';
import { draftBand } from '../../src/assessment/review/draft-band.ts';
import { happeningOf, happenings } from '../../src/assessment/review/happenings.ts';
import {
  awaited,
  begunByEvent,
  mayReport,
  withEvent,
} from '../../src/assessment/review/report-event.ts';
import { shortest } from '../cases/shortest.ts';

const began = '2026-08-03T09:00:00.000Z';
const now = new Date('2026-08-20T10:00:00.000Z');
const arrest = { kind: 'arrest', what: '' };

function finished(): CaseRecord {
  const a = shortest();
  a.safety.lookWhen = 'a room is found';
  a.safety.signs.push({ id: 'late', if: '{name} misses two', then: '', raises: true, look: true });
  return { ...newRecord(a, began), state: 'finished', finished: began };
}

function begun(): CaseRecord {
  return reviewRecord(finished(), 1, { writer: 'B. Other', role: '' }, now);
}

it('asks what a case waits for in its own words: the event, then signs that call for a look', () => {
  expect(awaited(finished())).toEqual([
    { kind: 'awaited', what: 'a room is found' },
    { kind: 'sign', what: 'Ade misses two', sign: 'late' },
    { kind: 'sign', what: 'he loses the car', sign: 'sign' },
  ]);
});

it('is for what is finished and for its review, not for a first draft', () => {
  expect(mayReport(finished())).toBe(true);
  expect(mayReport(begun())).toBe(true);
  expect(mayReport(newRecord(shortest(), began))).toBe(false);
});

it('puts an event of today into the review, opens it at its words, and says that it is why it is written', () => {
  const before = begun();
  const asked = structuredClone(before);
  const next = begunByEvent(before, arrest, 'new', now);
  expect(next.assessment.since.happened).toEqual([
    { id: 'new', kind: 'arrest', on: '2026-08-20', what: '' },
  ]);
  expect(next.place).toEqual({ part: 'since', field: 'since.happened.0.what' });
  expect(next.assessment.person.whyNow).toBe('change');
  expect(next).toMatchObject({ state: 'draft', saved: now.toISOString() });
  expect(before).toEqual(asked);
});

it('adds to a review that is begun, and changes nothing else of it', () => {
  const first = begunByEvent(begun(), arrest, 'one', now);
  first.assessment.person.whyNow = 'transfer';
  const next = withEvent(first, { kind: 'work', what: '' }, 'two', now);
  expect(next.assessment.since.happened.map((h) => h.id)).toEqual(['one', 'two']);
  expect(next.place.field).toBe('since.happened.1.what');
  const { since: _a, ...rest } = next.assessment;
  const { since: _b, ...was } = first.assessment;
  expect(rest).toEqual(was);
  const nothing = begun();
  nothing.assessment.since.nothing = true;
  expect(withEvent(nothing, arrest, 'x', now).assessment.since.nothing).toBe(false);
});

it('marks a sign as come, says it once in the draft of what has changed, and asks for it no more', () => {
  const sign = awaited(finished()).find((one) => one.sign === 'sign');
  const next = withEvent(begun(), sign ?? arrest, 'new', now);
  expect(next.assessment.since.signs.sign?.came).toBe('yes');
  expect(next.assessment.since.happened[0]).toMatchObject({ kind: 'sign', what: sign?.what });
  expect(awaited(next).map((one) => one.what)).toEqual(['a room is found', 'Ade misses two']);
  expect(draftBand(next.assessment, null).match(/loses the car/g)).toHaveLength(1);
  const both = withEvent(next, { kind: 'awaited', what: 'a room is found' }, 'new', now);
  expect(awaited(both).map((one) => one.what)).toEqual(['Ade misses two']);
});

it('takes a sign that was first named in this review, which is not asked about', () => {
  const review = begun();
  review.assessment.safety.signs.push({
    id: 'own',
    if: 'he sells the car',
    then: '',
    raises: true,
    look: false,
  });
  const next = withEvent(review, { kind: 'sign', what: 'he sells the car', sign: 'own' }, 'x', now);
  expect(next.assessment.since.signs).toEqual(review.assessment.since.signs);
  expect(awaited(next).map((one) => one.sign)).not.toContain('own');
});

it('has a place for the decision where a sign has come, which may mean recall', () => {
  expect(happeningOf('sign')).toMatchObject({ id: 'sign', decide: true });
  expect(happeningOf('awaited').decide).toBeUndefined();
  expect(happeningOf('not of this version').id).toBe('other');
  expect(happenings.map((h) => h.id)).not.toContain('sign');
});
