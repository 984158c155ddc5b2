import type { Pair } from '../../timing/pair.ts';
import { sayMinutes } from '../../timing/say-time.ts';
import {
  bootstrap,
  type Estimate,
  fewestForInterval,
  summarise,
  whatItShows,
} from '../../timing/study.ts';
import { Figure } from './figure.tsx';

function sayDifference(minutes: number): string {
  return minutes < 0 ? `${sayMinutes(-minutes)} more` : `${sayMinutes(minutes)} less`;
}

function sayRatio(ratio: number): string {
  return `${Math.round(ratio * 100)}% of the time`;
}

function interval({ interval: ends }: Estimate, say: (value: number) => string): string {
  return ends ? `, 95% interval ${say(ends[0])} to ${say(ends[1])}` : '';
}

/** What the pairs come to, with how few they are and what they can't show. */
export function StudySummary({ pairs }: { pairs: readonly Pair[] }) {
  const sums = summarise(pairs);
  if (sums === null) return null;
  const source = `${sums.pairs === 1 ? '1 pair' : `${sums.pairs} pairs`}, timed by ${
    sums.practitioners === 1 ? '1 practitioner' : `${sums.practitioners} practitioners`
  }`;
  return (
    <>
      <ul className="time-list">
        <li>
          The sheet took, in the middle pair,{' '}
          <Figure standing="timed" source={source}>
            {sayDifference(sums.difference.median)}
            {interval(sums.difference, sayDifference)}
          </Figure>
        </li>
        <li>
          The sheet took, in the middle pair,{' '}
          <Figure standing="timed" source={source}>
            {sayRatio(sums.ratio.median)}
            {interval(sums.ratio, sayRatio)}
          </Figure>
        </li>
        <li>
          Done first: OASys {sums.oasysFirst}, the sheet {sums.onesheetFirst}, not known{' '}
          {sums.pairs - sums.oasysFirst - sums.onesheetFirst}. What is done second is quicker, so
          the two should be about even.
        </li>
      </ul>
      <p>{whatItShows(sums)}</p>
      {sums.pairs >= fewestForInterval && (
        <p className="quiet small">
          Medians, with percentile bootstrap intervals: {bootstrap.draws.toLocaleString('en-GB')}{' '}
          draws of whole pairs with replacement, seed {bootstrap.seed} (Efron and Tibshirani, 1993).
          Time away from the screen is not in them.
        </p>
      )}
    </>
  );
}
