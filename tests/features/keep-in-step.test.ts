// @vitest-environment node
import { expect, it } from 'vitest';
import { keepInStep } from '../../src/app/keep-in-step.ts';
import { newRecord } from '../../src/assessment/record.ts';
import { type Shelf, Stale } from '../../src/storage/cases.ts';
import { shortest } from '../cases/shortest.ts';

const found = {
  id: 'a',
  rev: 3,
  kind: 'assessment',
  value: newRecord(shortest(), '2026-11-27T09:00:00.000Z'),
};
const later = { ...found.value, saved: '2026-11-27T09:01:00.000Z' };

/** A shelf that answers each save in turn, and what is told of it. */
function step(...answers: ('stale' | 'full' | 'kept')[]) {
  const told: string[] = [];
  const saved: string[] = [];
  const save = async (id: string, _: unknown, rev: number) => {
    const answer = answers.shift();
    if (answer === 'stale') throw new Stale(4);
    if (answer === 'full') throw new Error('full');
    saved.push(id === found.id ? id : 'copy');
    return rev + 1;
  };
  const way = keepInStep({ save } as unknown as Shelf<typeof later>, found, {
    onCopy: () => told.push('copy'),
    onPassed: () => told.push('passed'),
  });
  return { way, told, saved };
}

it('keeps as a copy what was written over words of another tab, and says so once', async () => {
  const { way, told, saved } = step('stale', 'kept', 'kept');
  await way.keep(later);
  await way.keep(later);
  expect(saved).toEqual(['copy', 'copy']);
  expect(told).toEqual(['copy']);
});

it('says so too where the copy could not be saved at first', async () => {
  const { way, told, saved } = step('stale', 'full', 'kept', 'kept');
  await expect(way.keep(later)).rejects.toThrow('full');
  expect(told).toEqual([]);
  await way.keep(later);
  await way.keep(later);
  expect(saved).toEqual(['copy', 'copy']);
  expect(told).toEqual(['copy']);
});

it('makes no copy of what only looked on', async () => {
  const { way, told, saved } = step('stale');
  await way.keep(found.value);
  expect(saved).toEqual([]);
  expect(told).toEqual(['passed']);
});
