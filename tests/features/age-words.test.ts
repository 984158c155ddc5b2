import { expect, it } from 'vitest';
import {
  ageInWords,
  backupFileName,
  unprotectedInWords,
} from '../../src/features/backup/age-words.ts';

it.each([
  [null, '2026-11-22T09:00:00', 'Nothing is backed up yet.'],
  ['2026-11-22T00:00:00', '2026-11-22T23:59:59', 'Your newest backup is from today.'],
  ['2026-11-21T23:59:59', '2026-11-22T00:00:00', 'Your newest backup is 1 day old.'],
  ['2026-10-22T12:00:00', '2026-11-22T09:00:00', 'Your newest backup is 31 days old.'],
  // Calendar days, though a night was 23 or 25 hours long.
  ['2026-03-28T12:00:00', '2026-03-30T00:30:00', 'Your newest backup is 2 days old.'],
  ['2026-10-24T23:30:00', '2026-10-26T00:30:00', 'Your newest backup is 2 days old.'],
  [
    '2027-11-22T09:00:00',
    '2026-11-22T09:00:00',
    'Your newest backup is dated in the future: check the date on this computer.',
  ],
])('says of %s at %s: %s', (made, now, said) => {
  expect(ageInWords(made, new Date(now))).toBe(said);
});

it('counts what would be lost', () => {
  const made = '2026-11-22T09:00:00.000Z';
  expect(unprotectedInWords({ made, unprotected: 0 })).toBe('');
  expect(unprotectedInWords({ made: null, unprotected: 1 })).toMatch(/^1 assessment would be lost/);
  expect(unprotectedInWords({ made, unprotected: 3 })).toMatch(/^3 assessments changed since/);
});

it('names a file by the day and by nobody', () => {
  expect(backupFileName(new Date(2026, 0, 5))).toBe('onesheet-backup-2026-01-05.age');
});
