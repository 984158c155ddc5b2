// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { areaAsks } from '../../src/assessment/area.ts';
import { type Help, help } from '../../src/assessment/help.ts';
import { offenceAsks } from '../../src/assessment/offence.ts';
import { parts } from '../../src/assessment/parts.ts';
import { viewAsks } from '../../src/assessment/view.ts';
import { hintsIn } from '../../src/language/hints.ts';
import type { Use } from '../../src/language/term.ts';

const facts: unknown[] = [offenceAsks.known, areaAsks.known];

function usedAs(part: string, of: unknown): Use {
  if (of === viewAsks.words) return 'own-words';
  if (part === 'copy') return 'copy';
  return facts.includes(of) ? 'fact' : 'view';
}

function words(text: string): number {
  return text.split(/\s+/).length;
}

it('there is help for every part, and for “why now”', () => {
  expect(Object.keys(help).sort()).toEqual([...parts.map(({ id }) => id), 'why-now'].sort());
});

describe.each(Object.entries(help))('the help on %s', (part, { good, examples }: Help) => {
  it('is short: a few sentences and two examples, none longer than a passage should be', () => {
    expect(good.length).toBeGreaterThan(1);
    expect(good.length).toBeLessThanOrEqual(3);
    expect(new Set(examples.map(({ says }) => says)).size).toBe(2);
    for (const text of [...good, ...examples.map(({ says }) => says)])
      expect(words(text), text).toBeLessThanOrEqual(40);
  });

  it('keeps to the app’s own advice on language, facts told as facts', () => {
    for (const { of, says } of examples)
      expect(hintsIn(says, { in: usedAs(part, of) }), says).toEqual([]);
  });
});
