import { amendmentsBetween, correctionsIn } from '../../assessment/amended.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import { correctionOutcomes } from '../../assessment/view.ts';
import type { Kept, Shelf } from '../../storage/cases.ts';
import type { Deed, History } from '../../storage/log.ts';
import { sameVersion } from './written.ts';

/** A finished record's version is kept under the next number, unless it is kept already. Gives its number, counted from 1. */
export async function keptNumber(
  history: History<CaseRecord>,
  id: string,
  record: CaseRecord,
): Promise<number> {
  const { versions, next } = await history.versions.list(id);
  const kept = versions.find(({ value }) => sameVersion(value, record));
  if (kept) return kept.number;
  await history.versions.save(id, next, record);
  return next;
}

/** True when a draft is the review of what is finished, rather than the same writing going on. */
function isReviewOf(draft: CaseRecord, finished: CaseRecord): boolean {
  const [{ of, day }, then] = [draft.assessment.since, finished.assessment.since];
  return of > 0 && (of !== then.of || day !== then.day);
}

/** What was added to a finished record: who wrote a correction down, and what came of one, stay in the log. */
function amendedBetween(before: CaseRecord, after: CaseRecord): [Deed, string][] {
  const amended = amendmentsBetween(before, after);
  const deeds: [Deed, string][] = amended.includes('manager') ? [['manager-view', '']] : [];
  if (!amended.includes('corrections')) return deeds;
  for (const { correction: c, settled } of correctionsIn(after, before))
    deeds.push(
      settled
        ? ['correction-settled', correctionOutcomes[c.outcome].toLowerCase()]
        : ['correction-asked', c.by.trim() && `written down by ${c.by.trim()}`],
    );
  return deeds;
}

/** What was done to a record when `before` became `after`. */
function deedsBetween(before: CaseRecord | null, after: CaseRecord): [Deed, string][] {
  const deeds: [Deed, string][] = [];
  const wasFinished = before !== null && before.state === 'finished';
  if (after.state === 'finished' && !wasFinished)
    deeds.push([before && isReviewOf(before, after) ? 'review-stopped' : 'finished', '']);
  if (after.state === 'draft' && wasFinished)
    deeds.push([isReviewOf(after, before) ? 'review-begun' : 'reopened', '']);
  if (before !== null) deeds.push(...amendedBetween(before, after));
  if (after.binned && !before?.binned) deeds.push(['deleted', '']);
  if (before?.binned && !after.binned) deeds.push(['brought-back', '']);
  if (before && after.keepUntil !== before.keepUntil) deeds.push(['keep-until', after.keepUntil]);
  return deeds;
}

/**
 * A shelf of assessments that records what is done through it: what was finished stays as a version, what was
 * written as an earlier state, and who did what in the log. A record in the bin can't be opened through it.
 *
 * A save says that it is done once the record itself is on the disk. What the disk then refuses of its history goes
 * in with the next event, or, a version, before the record is next opened or changed.
 */
export function recording(
  shelf: Shelf<CaseRecord>,
  history: History<CaseRecord>,
): Shelf<CaseRecord> {
  // Of the one at hand only: any other is read again, and not held for as long as the store is open.
  let known: { id: string; rev: number; record: CaseRecord } | null = null;

  async function note(id: string, deeds: [Deed, string][]): Promise<void> {
    for (const [what, more] of deeds)
      await history.log.append(id, what, more).catch(() => undefined);
  }

  async function stateAt(id: string, rev: number): Promise<CaseRecord | null> {
    if (known?.id === id && known.rev === rev) return known.record;
    return rev === 0 ? null : ((await shelf.open(id))?.value ?? null);
  }

  function keepEarlier(id: string, record: CaseRecord): void {
    history.earlier.keepEarlier(id, record, new Date()).catch(() => undefined);
  }

  return {
    ...shelf,

    async open(id): Promise<Kept<CaseRecord> | null> {
      const kept = await shelf.open(id);
      if (kept === null || kept.value.binned) return null;
      // A copy: the form goes on to change what it is given.
      const record = structuredClone(kept.value);
      known = { id, rev: kept.rev, record };
      if (record.state === 'draft') keepEarlier(id, record);
      else {
        await keptNumber(history, id, record).catch(() => undefined);
        await note(id, [['opened', '']]);
      }
      return kept;
    },

    async save(id, value, knownRev) {
      const record = structuredClone(value);
      const before = await stateAt(id, knownRev);
      if (before?.state === 'finished') await keptNumber(history, id, before);
      const rev = await shelf.save(id, record, knownRev);
      known = { id, rev, record };
      if (record.state === 'draft') keepEarlier(id, record);
      else await keptNumber(history, id, record).catch(() => undefined);
      await note(id, deedsBetween(before, record));
      return rev;
    },
  };
}
