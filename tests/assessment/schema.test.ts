// @vitest-environment node
import { expect, test } from 'vitest';
import { allAreas, blankArea } from '../../src/assessment/area.ts';
import { areas } from '../../src/assessment/areas.ts';
import { type Assessment, assessment, blankAssessment } from '../../src/assessment/assessment.ts';
import { required } from '../../src/assessment/progress.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { said } from '../../src/example/said.ts';
import { damien } from '../cases/damien.ts';
import { shortest } from '../cases/shortest.ts';

const cases: [string, () => Assessment][] = [
  ['a blank assessment', blankAssessment],
  ['the shortest', shortest],
  ['Len’s', exampleOfLen],
  ['Damien’s', damien],
];

test.each(cases)('%s is an assessment, and parsing changes nothing of it', (_, of) => {
  expect(assessment.parse(of())).toEqual(of());
  expect(assessment.parse(JSON.parse(JSON.stringify(of())))).toEqual(of());
});

/** Every object of a value, with its path; ids in maps are keys of the map itself, which may be unknown. */
function objectsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, of]) => objectsIn(of, [...path, key]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

const maps = ['areas.answers', 'risk.levels', 'plan.without', 'copy.plain', 'copy.share'].concat(
  ['still', 'goals', 'signs', 'levels'].map((map) => `since.${map}`),
);

test('an unknown key is refused wherever it stands, save in the maps by id', () => {
  for (const path of objectsIn(exampleOfLen())) {
    const copy = structuredClone(exampleOfLen());
    const holder = path.reduce<Record<string, unknown>>(
      (of, key) => of[key] as Record<string, unknown>,
      copy as unknown as Record<string, unknown>,
    );
    if (maps.includes(path.join('.'))) continue;
    holder.surprise = 'text';
    expect(assessment.safeParse(copy).success, path.join('.')).toBe(false);
  }
});

test('an area that this version does not know is kept, with its words', () => {
  const a = exampleOfLen();
  const unknown = { ...blankArea(), state: 'matters' as const, known: said('Bets daily.') };
  a.areas.answers.gambling = unknown;
  const read = assessment.parse(JSON.parse(JSON.stringify(a)));
  expect(read.areas.answers.gambling).toEqual(unknown);
  allAreas(read.areas);
  required(read);
  expect(read.areas.answers.gambling).toEqual(unknown);
});

test('every area stands in reading order, the writer’s own last, with an answer even where none is kept', () => {
  const a = blankAssessment();
  a.areas.own = [{ id: 'own-1', title: 'Gambling' }];
  delete a.areas.answers.finance;
  const all = allAreas(a.areas);
  expect(all.map((one) => one.id)).toEqual([...areas.map((one) => one.id), 'own-1']);
  expect(all.every((one) => one.answer.state === 'not-asked')).toBe(true);
});

test('a blank assessment shares nothing with the next one', () => {
  const one = blankAssessment();
  one.strengths.list.push({
    ...shortest().strengths.list[0],
  } as Assessment['strengths']['list'][0]);
  one.safety.checks.pop();
  one.areas.answers.finance = { ...blankArea(), state: 'no' };
  const next = blankAssessment();
  expect(next.strengths.list).toEqual([]);
  expect(next.safety.checks).toHaveLength(2);
  expect(next.areas.answers.finance?.state).toBe('not-asked');
});
