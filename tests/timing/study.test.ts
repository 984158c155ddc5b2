import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pair } from '../../src/timing/pair.ts';
import { estimate, median, summarise, whatItShows } from '../../src/timing/study.ts';
import {
  columns,
  dictionaryCsv,
  merged,
  NotAStudyFile,
  readStudyCsv,
  studyCsv,
} from '../../src/timing/study-file.ts';
import { madeUpPairs } from './made-up-pairs.ts';

describe('the sums', () => {
  it('take the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('give no interval under six pairs, and one that holds the median from six on', () => {
    expect(estimate([1, 2, 3, 4, 5]).interval).toBeNull();
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 6, maxLength: 40 }),
        (values) => {
          const { median: middle, interval } = estimate(values);
          const [low, high] = interval ?? [Number.NaN, Number.NaN];
          expect(low).toBeLessThanOrEqual(middle);
          expect(high).toBeGreaterThanOrEqual(middle);
          expect(low).toBeGreaterThanOrEqual(Math.min(...values));
          expect(high).toBeLessThanOrEqual(Math.max(...values));
          expect(estimate(values)).toEqual({ median: middle, interval });
        },
      ),
      { numRuns: 20 },
    );
  });

  it('are those of an exact calculation where there is one', () => {
    // The bootstrap median of 0…10: the order statistics 2 and 8 hold at least 95% of its exact distribution.
    const { interval } = estimate([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(interval).toEqual([2, 8]);
  });

  it('say how few there are, whose they are, and what they can’t show', () => {
    const ten = summarise(madeUpPairs(10));
    expect(ten).toMatchObject({ pairs: 10, practitioners: 1, oasysFirst: 5, onesheetFirst: 5 });
    expect(ten?.difference.interval).not.toBeNull();
    expect(whatItShows(ten as never)).toMatch(/can’t show .* one practitioner/s);
    const three = summarise(madeUpPairs(3));
    expect(three?.ratio.interval).toBeNull();
    expect(whatItShows(three as never)).toMatch(/under 6 no interval/);
    expect(summarise([])).toBeNull();
  });
});

describe('the file of a study', () => {
  it('comes in as it went out, each time', () => {
    const pairs = madeUpPairs(10);
    expect(readStudyCsv(studyCsv(pairs))).toEqual(pairs);
    expect(readStudyCsv(`\uFEFF${studyCsv(pairs).replaceAll('\r\n', '\n')}\n`)).toEqual(pairs);
  });

  it('holds what the dictionary says and nothing else', () => {
    const [head] = studyCsv(madeUpPairs(1)).split('\r\n');
    expect(head).toBe(columns.map(([name]) => name).join());
    for (const [name] of columns) expect(dictionaryCsv()).toContain(name);
    expect(studyCsv(madeUpPairs(3))).not.toMatch(/\d{4}-\d{2}-\d{2}\b/);
  });

  it('is refused when any one character of it was changed', () => {
    const text = studyCsv(madeUpPairs(4));
    const own = madeUpPairs(4);
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom('0', '7', 'x', ',', '"', '\n', '='),
        (at, by) => {
          const other = text.slice(0, at) + by + text.slice(at + 1);
          let read: Pair[] | null = null;
          try {
            read = readStudyCsv(other);
          } catch (error) {
            expect(error).toBeInstanceOf(NotAStudyFile);
            expect((error as Error).message).toMatch(/^[A-Z].*\.$/);
          }
          if (read) expect(read).toEqual(own);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is refused when rows are missing, doubled or from two files', () => {
    const lines = studyCsv(madeUpPairs(4)).split('\r\n');
    expect(() => readStudyCsv(lines.slice(0, -1).join('\r\n'))).toThrow(/rows .* missing/);
    expect(() => readStudyCsv([...lines, lines[1]].join('\r\n'))).toThrow(NotAStudyFile);
    expect(() =>
      readStudyCsv([lines[0], lines[1], lines[1], lines[2], lines[3]].join('\r\n')),
    ).toThrow(/twice/);
    expect(() => readStudyCsv(lines[0] as string)).toThrow(/no pair/);
    expect(() => readStudyCsv('a,b\n1,2')).toThrow(/not a study file/);
    expect(() => readStudyCsv('')).toThrow(NotAStudyFile);
  });

  it('never counts a pair twice', () => {
    const pairs = madeUpPairs(4);
    expect(merged([], pairs.slice(0, 2), pairs.slice(2))).toEqual(pairs);
    expect(() => merged(pairs.slice(0, 1), [], pairs)).toThrow(/already/);
    expect(() => merged([], pairs, pairs)).toThrow(/4 pairs .* are/);
  });
});
