import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import type { At } from '../../src/features/write/fields/at.ts';
import { Review } from '../../src/features/write/review/before.ts';
import { OldWords } from '../../src/features/write/review/old-words.tsx';
import { inAForm } from './in-a-form.tsx';
import { reviewBegun, reviewedLen } from './reviewed-len.ts';

function beside(at: At, before: Assessment, argued: boolean) {
  const live = reviewBegun();
  live.person.name = 'Leonard Marsh';
  if (argued) Object.assign(live.since, { lower: 'Sober.', higher: 'Nothing.' });
  inAForm(
    <Review value={{ before, live, to: () => undefined, stop: null }}>
      <OldWords at={at} />
    </Review>,
    (a) => Object.assign(a, live),
  );
  return screen.queryByText(/^Said on/) !== null;
}

it('stand beside a field that says something else now', () => {
  expect(beside('person.name', exampleOfLen(), false)).toBe(true);
});

// Each tells, or lets one guess, which level was given last time.
it.each(['risk.why', 'since.band', 'since.lower', 'since.higher'] as const)(
  'are out of sight until both sides are argued: %s',
  (at) => {
    expect(beside(at, reviewedLen(), false)).toBe(false);
  },
);

it('are seen once both sides are argued', () => {
  expect(beside('risk.why', reviewedLen(), true)).toBe(true);
});

it.each(['sign.manager.view', 'sign.manager.would', 'sign.manager.name', 'person.writer'] as const)(
  'are never offered for what somebody says or signs for: %s',
  (at) => {
    expect(beside(at, exampleOfLen(), true)).toBe(false);
  },
);
