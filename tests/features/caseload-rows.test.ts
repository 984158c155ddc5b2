// @vitest-environment node
import { expect, it } from 'vitest';
import { blankAssessment } from '../../src/assessment/assessment.ts';
import { newRecord } from '../../src/assessment/record.ts';
import { found, nameOf, newestFirst, toldApart } from '../../src/features/caseload/rows.ts';

function row(id: string, name: string, reference: string, saved: string) {
  const a = blankAssessment();
  a.person = { ...a.person, name, reference };
  return { id, value: { ...newRecord(a, saved), saved } };
}

const rows = [
  row('1', 'Len Marsh', 'D461207', '2026-03-27T10:00:00.000Z'),
  row('2', 'Damien Cole', 'E118934', '2026-08-03T15:10:00.000Z'),
  row('3', 'Siân Ó Murchú', 'F100200', '2026-05-01T09:00:00.000Z'),
];

it('tells two of one name apart by their reference, or by when they were saved', () => {
  const twins = [
    ...rows,
    row('4', 'Len Marsh', 'M990011', '2026-04-01T10:00:00.000Z'),
    row('5', ' Len Marsh', '', '2026-01-10T10:00:00.000Z'),
  ];
  expect(twins.map(({ value }) => toldApart(twins)(value))).toEqual([
    ', D461207',
    '',
    '',
    ', M990011',
    expect.stringMatching(/^, saved 10 January 2026/),
  ]);
});

it('puts the newest first', () => {
  expect(newestFirst(rows).map((r) => r.id)).toEqual(['2', '3', '1']);
});

it('finds by any word of the name or reference, in any case', () => {
  expect(found(rows, 'marsh').map((r) => r.id)).toEqual(['1']);
  expect(found(rows, 'E1189').map((r) => r.id)).toEqual(['2']);
  expect(found(rows, 'cole damien').map((r) => r.id)).toEqual(['2']);
  expect(found(rows, '  ')).toHaveLength(3);
  expect(found(rows, 'nobody')).toHaveLength(0);
});

it('finds a name with accents by the same name without', () => {
  expect(found(rows, 'sian murchu').map((r) => r.id)).toEqual(['3']);
});

it('calls a record without a name something', () => {
  expect(nameOf(row('4', ' ', '', '').value)).toBe('No name yet');
});
