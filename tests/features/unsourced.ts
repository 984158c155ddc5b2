import { baselines, standings } from '../../src/timing/baselines.ts';
import { oasysCountSource } from '../../src/timing/model/oasys-count.ts';
import { composing, operators } from '../../src/timing/model/operators.ts';

/** A length of time, a share or a pace, as the screens and the README write them. */
export const duration = /\d[\d.,:]*\s*(minutes?|hours?|seconds?|min\b|%|times)|\d words a minute/
  .source;

/** The sources of figures, as they are cited. */
export const sources = [
  ...baselines.map((b) => b.source),
  ...Object.values(operators).map((o) => o.source),
  composing.source,
  oasysCountSource,
  'Efron and Tibshirani, 1993',
];

/** What may stand beside a figure of time: where it comes from, or what it is. */
export const said = [
  ...sources,
  ...Object.values(standings),
  'timed at this screen',
  'timed by practitioners',
  'timed here',
  'at the screen',
  'as you entered it',
  'stopwatch',
];

/**
 * The figures of time below the body that say neither what they are nor where they come from. Stands alone, so that a
 * browser can be given it: `page.evaluate(unsourced, [duration, said])`.
 */
export function unsourced([figure, known]: readonly [string, readonly string[]]): string[] {
  const pattern = new RegExp(figure);
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walk.nextNode()) {
    const at = walk.currentNode.parentElement;
    // A drawing is hidden from who can't see it, and stands beside a table that says the same; what a field takes is
    // no figure of how long anything lasted.
    if (
      !pattern.test(walk.currentNode.textContent ?? '') ||
      at?.closest('svg, script, .govuk-hint, .govuk-error-message')
    )
      continue;
    const caption = at?.closest('table')?.querySelector('caption')?.textContent ?? '';
    const line = at?.closest('.figure, li, p, td, dd')?.textContent ?? '';
    const around = `${caption} ${line}`;
    if (!known.some((each) => around.includes(each))) found.push(around);
  }
  return found;
}
