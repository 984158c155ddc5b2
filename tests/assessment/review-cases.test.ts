// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { finishedAssessment } from '../../src/assessment/finished.ts';
import { stillToWrite } from '../../src/assessment/progress.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { damien } from '../cases/damien.ts';
import { damienReview, damienReviewedOn } from '../cases/damien-review.ts';
import { lenReview, lenReviewedOn } from '../cases/len-review.ts';
import { reviewed } from '../cases/review-steps.ts';
import { shortest } from '../cases/shortest.ts';
import { unchanged } from '../cases/unchanged.ts';

const cases = [
  ['Len, ten months on', exampleOfLen(), lenReview, '2026-03-27', lenReviewedOn],
  ['Damien, seven weeks on', damien(), damienReview, '2026-08-03', damienReviewedOn],
  [
    'Len, unchanged',
    exampleOfLen(),
    unchanged(exampleOfLen(), '20 April 2027'),
    '2026-03-27',
    lenReviewedOn,
  ],
  [
    'Damien, unchanged',
    damien(),
    unchanged(damien(), '20 October 2026'),
    '2026-08-03',
    damienReviewedOn,
  ],
  [
    'the shortest, unchanged',
    shortest(),
    unchanged(shortest(), '20 April 2027'),
    '2026-08-03',
    lenReviewedOn,
  ],
] as const;

describe.each(cases)('the review of %s', (_, before, steps, finished, day) => {
  const after = reviewed(before, steps, finished, day);

  it('is complete when all of it is done', () => {
    expect(stillToWrite(after, before).map((n) => `${n.at}: ${n.what}`)).toEqual([]);
    expect(finishedAssessment(before).safeParse(after).success).toBe(true);
  });
});
