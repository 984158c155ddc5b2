import type { CaseRecord } from '../assessment/record.ts';
import { begunByEvent, type Reported, withEvent } from '../assessment/review/report-event.ts';
import { type Kept, newId, type Shelf, Stale } from '../storage/cases.ts';
import type { OpenStore } from '../storage/door.ts';
import { openLastWords } from '../storage/last-words.ts';
import type { History } from '../storage/log.ts';
import { assessments } from './assessments.ts';
import { whileHeld } from './hold.ts';
import { takeLastWords } from './last-words.ts';
import { beginReview } from './review.ts';

interface Kit {
  store: OpenStore;
  shelf: Shelf<CaseRecord>;
  history: History<CaseRecord>;
}

/** An event was not put into the review, and nothing was changed; the message says why and what to do. */
class NotReported extends Error {
  override readonly name = 'NotReported';
}

async function put({ store, shelf, history }: Kit, found: Kept<CaseRecord>, event: Reported) {
  // What a closed page had still to save comes first: the event would otherwise pass it over.
  const { id, rev, value } = await takeLastWords(
    store,
    openLastWords(store, assessments),
    shelf,
    found,
  );
  const now = new Date();
  const next =
    value.state === 'finished'
      ? begunByEvent(await beginReview(store, history, id, value), event, newId(), now)
      : withEvent(value, event, newId(), now);
  await shelf.save(id, next, rev);
}

/**
 * Puts what has happened into the review of an assessment, which it begins where that is finished, and has it open
 * there. Throws NotReported, CannotKeep and StoreIsNewer; then nothing was changed.
 */
export async function reportEvent(
  kit: Kit,
  found: Kept<CaseRecord>,
  event: Reported,
): Promise<void> {
  try {
    if (await whileHeld(found.id, () => put(kit, found, event))) return;
  } catch (error) {
    if (!(error instanceof Stale)) throw error;
    throw new NotReported(
      'This was changed in another tab or window just now, so nothing was reported. Look at it again, then report it.',
    );
  }
  throw new NotReported(
    'This assessment is open in another tab or window. Report it there, or close it there and try again.',
  );
}
