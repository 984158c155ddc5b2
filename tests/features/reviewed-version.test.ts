// @vitest-environment node
import { afterEach, expect, it } from 'vitest';
import { neededOfReview } from '../../src/assessment/needed/since.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { newStore } from '../storage/a-fresh-page.ts';
import { forgetEverything } from '../storage/raw-rows.ts';
import { finished, reviewedLen } from './reviewed-len.ts';

afterEach(forgetEverything);

const first = finished(exampleOfLen(), '2026-03-27T15:00:00.000Z');
const review = finished(reviewedLen(), '2026-06-26T15:00:00.000Z');

async function begin() {
  const { store } = await newStore();
  const { openAssessmentHistory } = await import('../../src/app/history.ts');
  const { reviewedVersion } = await import('../../src/app/reviewed.ts');
  return { history: openAssessmentHistory(store), reviewedVersion };
}

it('is found for a finished review too, which goes on as the review that it was when it is opened again', async () => {
  const { history, reviewedVersion } = await begin();
  await history.versions.save('a', 1, first);
  await history.versions.save('a', 2, review);
  // Stopping it then is no way back: version 2 was finished last, not version 1.
  expect(await reviewedVersion(history, 'a', review)).toEqual({ version: first, again: true });
  expect(await reviewedVersion(history, 'a', first)).toBeNull();
});

it('is found by its number where no version has its day, as in another time zone', async () => {
  const { history, reviewedVersion } = await begin();
  await history.versions.save('a', 1, { ...first, finished: '2026-03-28T15:00:00.000Z' });
  expect(await reviewedVersion(history, 'a', review)).toMatchObject({
    version: { assessment: first.assessment },
    again: false,
  });
});

it('is looked for with the original where a copy of a draft has none', async () => {
  const { history, reviewedVersion } = await begin();
  await history.versions.save('a', 1, first);
  expect(await reviewedVersion(history, 'b', { ...review, copyOf: 'a' })).toMatchObject({
    version: { assessment: first.assessment },
    again: false,
  });
});

it('leaves nothing to be said still true where it can’t be opened, as nobody could tell what was rewritten', () => {
  const asks = (before: typeof first.assessment | null) =>
    neededOfReview(review.assessment, before).filter(({ what }) => what.includes('still true'));
  expect(asks(first.assessment).length).toBeGreaterThan(10);
  expect(asks(null)).toEqual([]);
});
