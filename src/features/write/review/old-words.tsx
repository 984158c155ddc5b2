import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { sayDay } from '../../../assessment/day.ts';
import { gaps, type Passage } from '../../../assessment/passage.ts';
import { beforeAt } from '../../../assessment/review/before-at.ts';
import { mayShowLast } from '../../../assessment/review/last-levels.ts';
import { sameData } from '../../../assessment/same-data.ts';
import { Button } from '../../../ui/button.tsx';
import type { At } from '../fields/at.ts';
import { useReview } from './before.ts';

/** What a field said, as text: a passage's words, or the honest answer that stood in their place. */
function wordsOf(was: unknown): string {
  if (typeof was === 'string') return was.trim();
  const { text, gap, note } = was as Passage;
  return gap ? [gaps[gap].title, note].filter(Boolean).join(': ') : text.trim();
}

/** Reasons for a level give away the level, and so does what was argued and said of it: they are shown when it may be. */
const givesAway = /^(risk\.(why$|levels\.)|since\.)/;

/** What somebody else says or signs for is theirs to say again: the old words are not offered. */
const theirs = /^(sign\.manager\.|person\.(writer|role|date)$)/;

/** In a review, what stood in this field, beside what stands there now, once that is another; and the way back. */
export function OldWords({ at }: { at: At }) {
  const review = useReview();
  const { setValue } = useFormContext<Assessment>();
  const id = useId();
  if (!review?.before) return null;
  const { before, live } = review;
  const was = beforeAt(live, before, at);
  if (was === undefined || theirs.test(at)) return null;
  if (givesAway.test(at) && !mayShowLast(live)) return null;
  const words = wordsOf(was);
  if (words === '' || sameData(was, beforeAt(live, live, at))) return null;
  return (
    <div className="old-words small">
      <p id={id}>
        <b>Said on {sayDay(live.since.day)}:</b> {words}
      </p>
      <Button
        look="link"
        aria-describedby={id}
        onClick={() => {
          setValue(at, structuredClone(was) as never, { shouldDirty: true });
          document.getElementById(at)?.focus();
        }}
      >
        Use these words again
      </Button>
    </div>
  );
}
