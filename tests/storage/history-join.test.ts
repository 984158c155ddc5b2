// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Event } from '../../src/storage/history-deeds.ts';
import { joinEvents } from '../../src/storage/history-join.ts';

function event(minute: number, note = ''): Event {
  return { at: new Date(minute * 60_000).toISOString(), what: 'opened', by: 'A. Writer', note };
}

// Few times and notes, so that the same event often stands in both, or twice in one.
const events = fc.array(
  fc.tuple(fc.nat(3), fc.constantFrom('a', 'b')).map(([minute, note]) => event(minute, note)),
  { maxLength: 8 },
);

/** How often each event stands in a log. */
function counted(log: readonly Event[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of log) {
    const key = JSON.stringify(each);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

it('loses no event of either, not even one of two that say the same, and adds none', () => {
  fc.assert(
    fc.property(events, events, events, (shared, mine, theirs) => {
      const here = [...shared, ...mine];
      const there = [...shared, ...theirs];
      const both = counted(joinEvents(here, there));
      const [one, other] = [counted(here), counted(there)];
      for (const key of new Set([...one.keys(), ...other.keys()]))
        expect(both.get(key)).toBe(Math.max(one.get(key) ?? 0, other.get(key) ?? 0));
      expect(both.size).toBe(new Set([...one.keys(), ...other.keys()]).size);
    }),
  );
});

it('leaves what is here in its order, and changes nothing the second time', () => {
  fc.assert(
    fc.property(events, events, (here, there) => {
      const once = joinEvents(here, there);
      let at = 0;
      for (const each of once)
        if (here[at] && JSON.stringify(each) === JSON.stringify(here[at])) at += 1;
      expect(at).toBe(here.length);
      expect(joinEvents(once, there)).toEqual(once);
    }),
  );
});

it('puts what was done on two computers in the order of its times', () => {
  const shared = [event(0, 'shared')];
  const joined = joinEvents(
    [...shared, event(2, 'here'), event(4, 'here')],
    [...shared, event(1, 'there'), event(3, 'there'), event(5, 'there')],
  );
  expect(joined.map(({ note }) => note)).toEqual([
    'shared',
    'there',
    'here',
    'there',
    'here',
    'there',
  ]);
});
