import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleOfLen } from '../../src/example/len.ts';
import { AgainstOasys } from '../../src/features/time/against-oasys.tsx';
import { ModelPage } from '../../src/features/time/model-page.tsx';
import { Pairs } from '../../src/features/time/pairs.tsx';
import { PartTimes } from '../../src/features/time/part-times.tsx';
import { Unpaired } from '../../src/features/time/unpaired.tsx';
import { baselines, standings } from '../../src/timing/baselines.ts';
import { oasysCountSource } from '../../src/timing/model/oasys-count.ts';
import { composing, operators } from '../../src/timing/model/operators.ts';
import { madeUpPairs, uuid } from '../timing/made-up-pairs.ts';

const duration = /\d[\d.,:]*\s*(minutes?|hours?|seconds?|min\b|%|times)|\d words a minute/;
const labels = [...Object.values(standings), 'timed at this screen', 'timed by practitioners'];
const sources = [
  ...baselines.map((b) => b.source),
  ...Object.values(operators).map((o) => o.source),
  composing.source,
  oasysCountSource,
  'Efron and Tibshirani, 1993',
];

/** What stands around a figure and must say what it is: its own line, or the caption of its table. */
function around(node: Node): string {
  const at = node.parentElement;
  const caption = at?.closest('table')?.querySelector('caption')?.textContent ?? '';
  const line = at?.closest('.figure, li, p, td, dd')?.textContent ?? '';
  return `${caption} ${line}`;
}

/** The figures of time on a screen that say neither what they are nor where they come from. */
function unsourced(root: HTMLElement): string[] {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walk.nextNode()) {
    const text = walk.currentNode.textContent ?? '';
    // A drawing is hidden from who can't see it, and stands beside a table that says the same.
    if (!duration.test(text) || walk.currentNode.parentElement?.closest('svg')) continue;
    const said = around(walk.currentNode);
    if (![...labels, ...sources].some((each) => said.includes(each))) found.push(said);
  }
  return found;
}

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
    ['what is not paired', <Unpaired key="d" oasys={oasys} onRemove={nothing} />, 2],
    ['the model', <ModelPage key="e" ways={null} lock={null} />, 15],
    ['the parts', <PartTimes key="f" timing={timing} assessment={exampleOfLen()} />, 0],
  ])('%s', (_, screen, atLeast) => {
    const { container } = render(screen);
    expect(unsourced(container)).toEqual([]);
    const figures = container.textContent?.match(new RegExp(duration, 'g')) ?? [];
    expect(figures.length).toBeGreaterThanOrEqual(atLeast);
  });

  it('is noticed where one does', () => {
    const { container } = render(<p>The sheet takes 38 minutes, OASys 7 hours.</p>);
    expect(unsourced(container)).toHaveLength(1);
  });

  it('in the README', () => {
    const lines = readFileSync('README.md', 'utf8').split('\n');
    const claims = lines.filter((line) => /OASys/.test(line) && duration.test(line));
    const known = [...Object.values(standings).map((s) => s.split(',')[0] ?? s), 'Modelled'];
    const bare = claims.filter(
      (line) =>
        !known.some((label) => line.toLowerCase().includes(label.toLowerCase())) ||
        !sources.some((source) => line.includes(source)),
    );
    expect(bare).toEqual([]);
  });
});
