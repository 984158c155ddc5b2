import type { Event } from './history-deeds.ts';

function same(one: Event, other: Event): boolean {
  return (
    one.at === other.at && one.what === other.what && one.by === other.by && one.note === other.note
  );
}

/**
 * Two logs of one record, which were one for a while, as one: nothing of either is lost. What only `there` has stands
 * before what came here since, as a backup is brought back before one goes on writing.
 */
export function joinEvents(here: readonly Event[], there: readonly Event[]): Event[] {
  let shared = 0;
  for (const [at, event] of here.entries()) {
    const other = there[at];
    if (other === undefined || !same(event, other)) break;
    shared += 1;
  }
  const rest = here.slice(shared);
  const missing = there.slice(shared).filter((event) => !rest.some((mine) => same(event, mine)));
  return [...here.slice(0, shared), ...missing, ...rest];
}
