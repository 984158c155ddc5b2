import { seeded } from './chance.ts';
import type { Pair } from './pair.ts';

/** The fewest pairs for which an interval is given. */
export const fewestForInterval = 6;

/** Draws of the bootstrap, its seed, and the share of draws that the interval holds. */
export const bootstrap = { draws: 10_000, seed: 2205, level: 0.95 } as const;

/** The middle value; of an even number the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(half)] ?? Number.NaN;
  return ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2;
}

/** A middle and, from six pairs on, the ends of its interval. */
export interface Estimate {
  readonly median: number;
  readonly interval: readonly [number, number] | null;
}

/**
 * The median with its percentile bootstrap interval (Efron and Tibshirani, An Introduction to the Bootstrap, 1993,
 * chapter 13): pairs are drawn anew with replacement, `draws` times, always with the same seed. With few pairs such
 * an interval is narrower than it should be, and the screen says so.
 */
export function estimate(values: readonly number[]): Estimate {
  const middle = median(values);
  if (values.length < fewestForInterval) return { median: middle, interval: null };
  const random = seeded(bootstrap.seed);
  const drawn = Array.from({ length: bootstrap.draws }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN)),
  ).sort((a, b) => a - b);
  const tail = (1 - bootstrap.level) / 2;
  const at = (share: number) => drawn[Math.round(share * (drawn.length - 1))] ?? Number.NaN;
  return { median: middle, interval: [at(tail), at(1 - tail)] };
}

export interface Summary {
  readonly pairs: number;
  readonly practitioners: number;
  /** Minutes: OASys less the sheet. */
  readonly difference: Estimate;
  /** The sheet over OASys: 0.25 is a quarter of the time. */
  readonly ratio: Estimate;
  readonly oasysFirst: number;
  readonly onesheetFirst: number;
}

/** The study's sums over pairs of one occasion; null of none. New ones and reviews are never put together. */
export function summarise(pairs: readonly Pair[]): Summary | null {
  if (pairs.length === 0) return null;
  return {
    pairs: pairs.length,
    practitioners: new Set(pairs.map(({ by }) => by)).size,
    difference: estimate(pairs.map((p) => p.oasys - p.onesheet)),
    ratio: estimate(pairs.map((p) => p.onesheet / p.oasys)),
    oasysFirst: pairs.filter((p) => p.first === 'oasys').length,
    onesheetFirst: pairs.filter((p) => p.first === 'onesheet').length,
  };
}

/** What so many pairs can show and what they can't, in a sentence or two. */
export function whatItShows({ pairs, practitioners }: Summary): string {
  const whose =
    practitioners === 1
      ? 'They are one practitioner’s, and say nothing about others.'
      : `They come from ${practitioners} practitioners who chose to take part, and not by chance.`;
  if (pairs < fewestForInterval)
    return `${pairs === 1 ? 'One pair shows' : `${pairs} pairs show`} what happened in ${pairs === 1 ? 'one case' : 'these cases'} and no more: under ${fewestForInterval} no interval is given. ${whose}`;
  return `${pairs} pairs can show whether the difference is large in cases like these; they can’t show how large it is in general, nor whether the sheet is as good. With so few, the interval is likely to be too narrow. ${whose}`;
}
