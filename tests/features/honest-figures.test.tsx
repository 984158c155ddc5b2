import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleOfLen } from '../../src/example/len.ts';
import { AgainstOasys } from '../../src/features/time/against-oasys.tsx';
import { ModelPage } from '../../src/features/time/model-page.tsx';
import { Pairs } from '../../src/features/time/pairs.tsx';
import { PartTimes } from '../../src/features/time/part-times.tsx';
import { Unpaired } from '../../src/features/time/unpaired.tsx';
import { standings } from '../../src/timing/baselines.ts';
import { madeUpPairs, uuid } from '../timing/made-up-pairs.ts';
import { duration, said, sources, unsourced } from './unsourced.ts';

const pairs = [...madeUpPairs(7), ...madeUpPairs(1, uuid(5)).map((p) => ({ ...p, id: uuid(77) }))];
const nothing = async () => undefined;
const oasys = [
  { id: uuid(1), for: 'new' as const, minutes: 400, how: 'typed' as const, of: '' },
  { id: uuid(2), for: 'review' as const, minutes: 90, how: 'stopwatch' as const, of: '' },
];
const timing = {
  spent: { person: { ms: 125_000, keys: 40 }, plan: { ms: 900_000, keys: 900 } },
  sittings: 2,
  last: '2026-11-23T10:00:00.000Z',
  away: [],
};

describe('no figure of time stands without its source or label', () => {
  it.each([
    ['what was said of OASys, from scratch', <AgainstOasys key="a" occasion="new" />, 4],
    ['what was said of OASys, reviews', <AgainstOasys key="b" occasion="review" />, 2],
    [
      'the pairs',
      <Pairs key="c" occasion="new" pairs={pairs} me={uuid(999)} onRemove={nothing} />,
      10,
    ],
    [
      'what is not paired',
      <Unpaired
        key="d"
        sheets={[38, 52].map((minutes) => ({ review: false, minutes }))}
        oasys={oasys}
        onRemove={nothing}
      />,
      2,
    ],
    ['the model', <ModelPage key="e" ways={null} lock={null} />, 15],
    ['the parts', <PartTimes key="f" timing={timing} assessment={exampleOfLen()} />, 0],
  ])('%s', (_, screen, atLeast) => {
    const { container } = render(screen);
    expect(unsourced([duration, said])).toEqual([]);
    const figures = container.textContent?.match(new RegExp(duration, 'g')) ?? [];
    expect(figures.length).toBeGreaterThanOrEqual(atLeast);
  });

  it('is noticed where one does', () => {
    render(<p>The sheet takes 38 minutes, OASys 7 hours.</p>);
    expect(unsourced([duration, said])).toHaveLength(1);
  });

  it('in the README', () => {
    const lines = readFileSync('README.md', 'utf8').split('\n');
    const claims = lines.filter((line) => /OASys/.test(line) && new RegExp(duration).test(line));
    const known = [...Object.values(standings).map((s) => s.split(',')[0] ?? s), 'Modelled'];
    const bare = claims.filter(
      (line) =>
        !known.some((label) => line.toLowerCase().includes(label.toLowerCase())) ||
        !sources.some((source) => line.includes(source)),
    );
    expect(bare).toEqual([]);
  });
});
