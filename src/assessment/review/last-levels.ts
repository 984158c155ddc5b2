import type { Assessment } from '../assessment.ts';
import type { GroupId, Judged } from '../risk.ts';
import { groups, groupsFor, highest, needsReason, rowsOf } from '../risk.ts';
import { sameData } from '../same-data.ts';
import { isReview } from '../since.ts';

/** An entry of the table of levels, with the group that it stands in. */
export interface Entry {
  group: GroupId;
  judged: Judged;
}

/** Every entry that a level is, or was, given for, in the order of the groups. */
export function everyLevel(a: Assessment): Entry[] {
  return groups.flatMap((g) =>
    (a.risk.levels[g.id] ?? []).map((judged) => ({ group: g.id, judged })),
  );
}

/** The key under which a review keeps the level that an entry had last time. No id has a stroke in it. */
export function lastLevelKey({ group, judged }: Entry): string {
  return `${group}/${judged.id}`;
}

/**
 * True once the level given last time may be shown: in a review only when it is written what argues for a lower one
 * and what for a higher (P29), so that the old level is no anchor.
 */
export function mayShowLast(a: Pick<Assessment, 'since'>): boolean {
  return !isReview(a) || (a.since.lower.trim() !== '' && a.since.higher.trim() !== '');
}

/** True when a sign that would raise the risk has come since. */
function raised(a: Assessment): boolean {
  return a.safety.signs.some((s) => s.raises && a.since.signs[s.id]?.came === 'yes');
}

/** True when the reasons for an entry's level are not what they were: its own, or who could be harmed, or a sign came. */
function reasonsChanged(a: Assessment, before: Assessment, { group, judged }: Entry): boolean {
  const was = (before.risk.levels[group] ?? []).find((j) => j.id === judged.id);
  const top = highest(a.risk.levels, a.person.inCustody);
  const own = needsReason(judged, top, a.person.inCustody);
  return (
    raised(a) ||
    !sameData(a.risk.who, before.risk.who) ||
    (own ? judged.why.trim() !== was?.why.trim() : !sameData(a.risk.why, before.risk.why))
  );
}

/**
 * What has to be said of a level in a review beyond its reasons: why it is another than last time, or why it stays
 * although its reasons have changed. Null where nothing has, or where no level is given yet.
 * @param before the finished version; null where it can't be opened, and then only a changed level asks.
 */
export function levelAsks(
  a: Assessment,
  before: Assessment | null,
  entry: Entry,
): 'changed' | 'stays' | null {
  const was = a.since.levels[lastLevelKey(entry)];
  if (!isReview(a) || was === undefined) return null;
  if (!groupsFor(a.person.inCustody).some((g) => g.id === entry.group)) return null;
  // A row that was not given last time, as before custody, has nothing to differ from.
  const rows = rowsOf(a.person.inCustody).filter((row) => was[row] !== '');
  const given = rows.filter((row) => entry.judged[row] !== '');
  if (given.length === 0) return null;
  if (given.some((row) => entry.judged[row] !== was[row])) return 'changed';
  return before !== null && reasonsChanged(a, before, entry) ? 'stays' : null;
}
