import type { Pair } from '../../src/timing/pair.ts';
import { seeded } from '../setup/seeded.ts';

/** A UUID that says which it is. */
export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** Pairs that nobody timed: an OASys of 200 to 500 minutes, a sheet of 40 to 120, the order turned each time. */
export function madeUpPairs(many: number, by = uuid(999)): Pair[] {
  const random = seeded(42);
  return Array.from({ length: many }, (_, i) => ({
    id: uuid(i + 1),
    by,
    month: '2026-11',
    for: 'new',
    first: i % 2 === 0 ? 'oasys' : 'onesheet',
    oasys: Math.round(2000 + random() * 3000) / 10,
    how: i % 3 === 0 ? 'typed' : 'stopwatch',
    onesheet: Math.round(400 + random() * 800) / 10,
    away: i % 4 === 0 ? 45 : 0,
    words: 700 + i,
  }));
}
