import { today } from '../assessment/day.ts';
import type { CaseRecord } from '../assessment/record.ts';
import { isReview } from '../assessment/since.ts';
import type { ReviewOf } from '../features/write/write-props.ts';
import type { History, Version } from '../storage/log.ts';

/** The finished version that a review starts from; null where it is none, or can't be opened. Never rejects. */
export async function reviewedVersion(
  history: History<CaseRecord>,
  id: string,
  { assessment, copyOf }: CaseRecord,
): Promise<ReviewOf | null> {
  // A finished one too: opened again, it is to go on as the review that it was.
  if (!isReview(assessment)) return null;
  // A copy that two tabs made of a draft has none of its own.
  const own = await history.versions.list(id).catch(() => null);
  const versions = own?.versions ?? [];
  if (copyOf) {
    const found = await history.versions.list(copyOf).catch(() => null);
    versions.push(...(found?.versions ?? []));
  }
  // By its day too: where it came in from another computer, it may have another number here. By its number alone
  // where no day is the same, as in another time zone.
  const { of, day } = assessment.since;
  const then = versions.filter(({ value }) => today(new Date(value.finished)) === day);
  const numbered = (each: Version<CaseRecord>) => each.number === of;
  const version = then.find(numbered) ?? then[0] ?? versions.find(numbered);
  if (!version) return null;
  const again = versions.some(
    ({
      value: {
        assessment: { since },
      },
    }) => since.of === of && since.day === day,
  );
  return { version: version.value, again };
}
