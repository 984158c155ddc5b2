import type { Event } from './history-deeds.ts';

function same(one: Event, other: Event): boolean {
  return (
    one.at === other.at && one.what === other.what && one.by === other.by && one.note === other.note
  );
}

/** What of `there` is not in `here`, each counted as often as it stands. */
function missingFrom(here: readonly Event[], there: readonly Event[]): Event[] {
  const left = [...here];
  return there.filter((event) => {
    const at = left.findIndex((mine) => same(event, mine));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Both in the order of their times. Neither is put in another order itself: a clock may have been wrong. */
function byTime(here: readonly Event[], there: readonly Event[]): Event[] {
  const rest = [...there];
  const both: Event[] = [];
  for (const event of here) {
    while (rest[0] && rest[0].at <= event.at) both.push(...rest.splice(0, 1));
    both.push(event);
  }
  return [...both, ...rest];
}

/**
 * Two logs of one record, which were one for a while, as one: nothing of either is lost, and what is here keeps its
 * order. What only `there` has stands by its times among what came here since.
 */
export function joinEvents(here: readonly Event[], there: readonly Event[]): Event[] {
  let shared = 0;
  for (const [at, event] of here.entries()) {
    const other = there[at];
    if (other === undefined || !same(event, other)) break;
    shared += 1;
  }
  const rest = here.slice(shared);
  return [...here.slice(0, shared), ...byTime(rest, missingFrom(rest, there.slice(shared)))];
}
