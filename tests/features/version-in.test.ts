import { expect, it } from 'vitest';
import { sayEvent } from '../../src/features/history/said.ts';
import {
  lastFinishedFirst,
  noteVersionIn,
  numberThere,
} from '../../src/features/history/version-in.ts';

const early = '2026-03-09T14:05:00.000Z';
const late = '2026-03-10T09:00:00.000Z';

function version(number: number, finished: string) {
  return { number, value: { finished } };
}

function came(number: number, there: number, finished: string) {
  const note = noteVersionIn({ number, there, finished });
  return { at: late, what: 'version-in' as const, by: '', note };
}

it('lists versions by when they were finished, and by number where that does not tell', () => {
  const versions = [version(4, early), version(3, late), version(2, early), version(1, '')];
  expect(lastFinishedFirst(versions.slice(0, 3)).map(({ number }) => number)).toEqual([3, 4, 2]);
});

it('tells the version that came in under another number from the others, by its number and its time', () => {
  const events = [came(3, 2, early)];
  expect(numberThere(version(3, early), events)).toBe(2);
  expect(numberThere(version(2, early), events)).toBeNull();
  // The number that it has on the computer whose log this was.
  expect(numberThere(version(3, late), events)).toBeNull();
  expect(numberThere(version(3, early), [{ ...came(3, 2, early), what: 'restored' }])).toBeNull();
});

it('says in words what came in, and leaves other notes as they are', () => {
  expect(sayEvent(came(3, 2, early))).toMatch(
    /^A finished version came in from a backup under another number: version 3 here, version 2 there, finished 9 March 2026 at \d\d:05$/,
  );
  expect(sayEvent({ at: late, what: 'opened', by: '', note: '3 2 1' })).toBe(
    'Opened after it was finished: 3 2 1',
  );
});
