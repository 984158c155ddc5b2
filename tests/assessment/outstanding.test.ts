// @vitest-environment node
import { expect, test } from 'vitest';
import { blankAssessment } from '../../src/assessment/assessment.ts';
import { blankCheck } from '../../src/assessment/checks.ts';
import { daysWaited, rarLeft } from '../../src/assessment/outstanding.ts';

test.each([
  ['12 March 2026', 14],
  ['12 March', 14],
  ['26/3/2026', 0],
  ['27 March 2026', null],
  ['in spring', null],
  ['', null],
])('a check asked on “%s” has waited %s days', (askedOn, days) => {
  const asked = { ...blankCheck('a', 'Enquiry'), state: 'asked' as const, askedOn };
  const a = blankAssessment('', '', '20 March 2026');
  a.sign.signedOn = '26 March 2026';
  expect(daysWaited(asked, a, '2026-03-26')).toBe(days);
  expect(daysWaited({ ...asked, state: 'answered' }, a, '2026-03-26')).toBeNull();
});

test.each([
  ['40', '14', { left: 26, ordered: 40 }],
  ['40', '0', { left: 40, ordered: 40 }],
  ['40', '45', { left: 0, ordered: 40 }],
  ['40', '', null],
  ['', '3', null],
])('of %s RAR days ordered and %s used, what is left', (rarDays, rarUsed, left) => {
  const a = blankAssessment();
  Object.assign(a.person, { rarDays });
  Object.assign(a.since, { rarUsed });
  expect(rarLeft(a)).toEqual(left);
});
