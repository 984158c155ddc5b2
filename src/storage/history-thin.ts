const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Days of which the last state is kept: days on which something was written, not days that have gone by. */
const DAYS = 30;

/**
 * Which of some earlier states to keep: each of the last hour, then the last of each hour for a day, then the last
 * of each day, 30 of them. Hours and days are those of UTC. Days without a state don't count, so that a clock which
 * jumps a year ahead makes the states coarser and never empties them.
 *
 * @param times when each was kept, in milliseconds; in any order.
 * @param now in milliseconds. What is later than this counts as of the last hour.
 * @returns a part of `times`, newest first. The newest is always in it.
 */
export function thin(times: readonly number[], now: number): number[] {
  const kept: number[] = [];
  const seen = new Set<string>();
  let days = 0;
  for (const at of [...new Set(times)].sort((a, b) => b - a)) {
    const age = now - at;
    const daily = age >= DAY;
    const span = daily ? `day ${Math.floor(at / DAY)}` : `hour ${Math.floor(at / HOUR)}`;
    if (age >= HOUR && seen.has(span)) continue;
    if (daily && days === DAYS && kept.length > 0) break;
    if (daily) days += 1;
    if (age >= HOUR) seen.add(span);
    kept.push(at);
  }
  return kept;
}
