// @vitest-environment node
import { expect, it } from 'vitest';
import { blankAssessment } from '../../src/assessment/assessment.ts';
import { newRecord } from '../../src/assessment/record.ts';
import { isPast, withDue } from '../../src/features/caseload/rows.ts';
import { checkChoices, inView, wholeCaseload } from '../../src/features/caseload/view.ts';

const day = '2026-11-26';

interface Asked {
  title?: string;
  state: 'asked' | 'not-asked' | 'answered';
  chase?: string;
}

function row(id: string, name: string, lookOn: string, ...checks: Asked[]) {
  const a = blankAssessment();
  a.person = { ...a.person, name, date: '2026-11-02' };
  a.safety.lookOn = lookOn;
  const [first, second] = a.safety.checks;
  if (!first || !second) throw new Error('The two standing checks are missing');
  a.safety.checks = checks.map((check, at) => ({
    ...(at % 2 === 0 ? first : second),
    id: `${id}-${at}`,
    ...check,
  }));
  return { id, rev: 1, value: newRecord(a, `2026-11-0${id}T09:00:00.000Z`) };
}

const rows = withDue(
  [
    row('1', 'Zoe', '1 December 2026', { state: 'asked', chase: '20 November' }),
    row('2', 'Änne', '1 January 2027', {
      title: ' papers on 2022',
      state: 'not-asked',
      chase: '1 December',
    }),
    row(
      '3',
      'bob',
      '1 February 2027',
      { state: 'answered' },
      { title: 'Papers on 2022', state: 'asked', chase: '3 December' },
    ),
    row('4', 'Carl', '1 November 2026', { state: 'answered' }),
  ],
  day,
);

function ids(changed: Partial<typeof wholeCaseload>): string {
  return inView(rows, { ...wholeCaseload, ...changed })
    .map(({ id }) => id)
    .join('');
}

it('sorts by what is due, by the last save and by name, without regard to case and accents', () => {
  expect(ids({})).toBe('4123');
  expect(ids({ order: 'saved' })).toBe('4321');
  expect(ids({ order: 'name' })).toBe('2341');
});

it('narrows the list to checks that are outstanding, past their day, or of one kind however it is written', () => {
  expect(checkChoices(rows).map(({ id, title, count }) => [id, title, count])).toEqual([
    ['any', 'Any check', 3],
    ['past', 'Any check past its day', 1],
    ['kind domestic abuse enquiry', 'Domestic abuse enquiry', 1],
    ['kind papers on 2022', 'papers on 2022', 2],
  ]);
  expect(ids({ check: 'any' })).toBe('123');
  expect(ids({ check: 'past' })).toBe('1');
  expect(ids({ check: 'kind papers on 2022' })).toBe('23');
  expect(ids({ check: 'kind papers on 2022', search: 'BOB' })).toBe('3');
  expect(ids({ check: 'any', search: 'carl' })).toBe('');
});

it('shows everybody where the kind that was chosen has been answered everywhere', () => {
  expect(ids({ check: 'kind of which there is none left' })).toBe('4123');
});

it('a record is past its date the day after, and never without one', () => {
  const { value } = rows[0] ?? {};
  if (!value) throw new Error('There is no row');
  expect(isPast({ ...value, keepUntil: '2026-11-25' }, day)).toBe(true);
  expect(isPast({ ...value, keepUntil: '2026-11-26' }, day)).toBe(false);
  expect(isPast({ ...value, keepUntil: '' }, day)).toBe(false);
});
