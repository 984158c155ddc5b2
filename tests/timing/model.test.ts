import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baselines } from '../../src/timing/baselines.ts';
import { oasysForced, oasysSections } from '../../src/timing/model/oasys-count.ts';
import { oasysWork } from '../../src/timing/model/oasys-work.ts';
import { modelled } from '../../src/timing/model/operators.ts';
import { recordedCases } from '../../src/timing/model/recorded-cases.ts';

interface Counted {
  section: string;
  live_ui_2026: { input_fields: number; by_answer_type: Record<string, number> };
}
const counted = JSON.parse(readFileSync('tests/saved/oasys.json', 'utf8')) as {
  table: Counted[];
  totals: { mandatory_at_signing_sections_2_to_13: { count: number } };
};

const texts = ['free_text_long', 'short_or_long_text', 'short_text'];
const sum = (types: Record<string, number>, names: string[]) =>
  names.reduce((n, name) => n + (types[name] ?? 0), 0);

describe('the model', () => {
  it.each(oasysSections)(
    'counts $id $name as the inventory does',
    ({ id, boxes, choices, dates, ticks }) => {
      const found = counted.table.find(({ section }) => section === id)?.live_ui_2026;
      const types = found?.by_answer_type ?? {};
      expect(boxes).toBe(sum(types, texts));
      expect(dates).toBe(sum(types, ['date', 'number']));
      expect(ticks).toBe(sum(types, ['tick_box']));
      expect(boxes + choices + dates + ticks).toBe(found?.input_fields);
    },
  );

  it('knows what signing forces', () => {
    expect(oasysForced).toBe(counted.totals.mandatory_at_signing_sections_2_to_13.count);
  });

  it('adds up by hand', () => {
    const work = oasysWork(50);
    expect(work).toEqual({ boxes: 68, words: 3403, choices: 222, keys: 376 + 222 + 34 });
    const time = modelled(work);
    expect(time.composing).toBeCloseTo(3403 / 19);
    expect(time.overhead).toBeCloseTo((632 * 0.28 + 222 * 1.35) / 60);
    expect(time.total).toBe(time.composing + time.overhead);
  });

  it('gives each worked case at most four minutes for all but composing', () => {
    expect(recordedCases).toHaveLength(2);
    for (const { work } of recordedCases) expect(modelled(work).overhead).toBeLessThanOrEqual(4);
  });
});

describe('what was said of OASys', () => {
  it.each(baselines)('$id has its year, source and standing, and calls itself unmeasured', (b) => {
    expect(b.year).toBeGreaterThan(2000);
    expect(b.source).not.toBe('');
    expect(b.who).not.toBe('');
    expect(['reported', 'agreed']).toContain(b.standing);
    const [from, to] = b.minutes;
    expect(from).toBeGreaterThan(0);
    if (to !== null) expect(to).toBeGreaterThanOrEqual(from);
  });
});
