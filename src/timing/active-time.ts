import type { PartId } from '../assessment/parts.ts';
import { noneSpent, type Spent } from './spent.ts';

/**
 * Milliseconds. The clock stops when there has been no key, pointer or scroll for this long, and what ran since the
 * last of them is not counted (form.md, Time: two minutes).
 */
export const PAUSE = 120_000;

/**
 * What one page sees of the writer. `at` is in milliseconds on the page's own clock, which nobody sets: only
 * differences are used, so a system clock that is put back or forward changes nothing.
 *
 * - `use`: a key, a pointer or a scroll in this part; `key` when it was a key.
 * - `shown`: the assessment came on to the screen, at this part.
 * - `left`: it went off the screen: hidden, locked, closed, another screen.
 * - `elsewhere`: the writer did something in another tab, which counts it.
 */
export type Sign =
  | { readonly at: number; readonly is: 'use'; readonly part: PartId; readonly key: boolean }
  | { readonly at: number; readonly is: 'shown'; readonly part: PartId }
  | { readonly at: number; readonly is: 'left' | 'elsewhere' };

/** Where the clock of one page stands. `since` is null while it does not run. */
export interface Clock {
  readonly newest: number;
  readonly shown: boolean;
  readonly since: number | null;
  readonly part: PartId | null;
  readonly spent: Spent;
}

export function stoppedClock(): Clock {
  return { newest: -Infinity, shown: false, since: null, part: null, spent: noneSpent() };
}

function add(spent: Spent, part: PartId, ms: number, keys: number): Spent {
  const before = spent[part] ?? { ms: 0, keys: 0 };
  return { ...spent, [part]: { ms: before.ms + ms, keys: before.keys + keys } };
}

/**
 * The clock after one more sign. The time from one sign to the next belongs to the part of the first, if it was at
 * most PAUSE; a longer one is not counted at all. Pure; a sign that is older than the newest counts as no time.
 */
export function tick(clock: Clock, sign: Sign): Clock {
  const at = Math.max(sign.at, clock.newest);
  const { since, part } = clock;
  const passed = since === null || part === null ? 0 : at - since;
  const counted = part !== null && passed > 0 && passed <= PAUSE;
  const spent = counted ? add(clock.spent, part, passed, 0) : clock.spent;
  switch (sign.is) {
    case 'left':
      return { newest: at, shown: false, since: null, part: null, spent };
    case 'elsewhere':
      return { ...clock, newest: at, since: null, part: null, spent };
    case 'shown':
      return { newest: at, shown: true, since: at, part: sign.part, spent };
    case 'use':
      if (!clock.shown) return { ...clock, newest: at };
      return {
        newest: at,
        shown: true,
        since: at,
        part: sign.part,
        spent: sign.key ? add(spent, sign.part, 0, 1) : spent,
      };
  }
}

/** What was spent by these signs, in their order. */
export function spentBy(signs: readonly Sign[]): Spent {
  return signs.reduce(tick, stoppedClock()).spent;
}
