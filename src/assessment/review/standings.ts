import type { Assessment } from '../assessment.ts';
import { readDay, readDayNear } from '../day.ts';
import type { PartId } from '../parts.ts';
import { sameData } from '../same-data.ts';
import { isReview } from '../since.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items.ts';

/** How a thing that carried over stands in a review. */
export interface Standing extends Item {
  /** The same thing as it was said in the finished version; null where that can't be opened. */
  readonly was: Item | null;
  readonly rewritten: boolean;
  /** The day on which it was said to be still true, YYYY-MM-DD, or empty. */
  readonly still: string;
  /** True where it was to be done by a day that is past: then it can't be still true as it stands. */
  readonly past: boolean;
}

/** The day by which it was to be done was before the review. One without its year is the next after it was written. */
function isPast({ by = '' }: Item, { person, since }: Assessment): boolean {
  const day = readDayNear(by, since.day, (each) => each >= since.day);
  const review = readDay(person.date);
  return day !== null && review !== null && day < review;
}

/**
 * What a review has to look at again, in reading order, and how each stands. What is new in the review is not in it,
 * nor what was taken out of it. Empty in a first assessment.
 * @param before the finished version, or null where it can't be opened.
 */
export function standings(a: Assessment, before: Assessment | null): Standing[] {
  if (!isReview(a)) return [];
  const was = new Map((before ? itemsOf(before) : []).map((item) => [item.key, item]));
  return itemsOf(a)
    .filter(({ key }) => before === null || was.has(key))
    .map((item) => {
      const then = was.get(item.key) ?? null;
      const rewritten = then !== null && !sameData(then.said, item.said);
      const past = !rewritten && isPast(item, a);
      return { ...item, was: then, rewritten, still: a.since.still[item.key] ?? '', past };
    });
}

/** Parts in which one press may say of everything that it is still true. Never risk, the plan or safety. */
export const togetherParts: readonly PartId[] = ['person', 'strengths', 'offence', 'areas', 'view'];
