// @vitest-environment node
import { expect, test } from 'vitest';
import { type Assessment, blankAssessment } from '../../src/assessment/assessment.ts';
import { finishedAssessment } from '../../src/assessment/finished.ts';
import { type PartId, parts } from '../../src/assessment/parts.ts';
import { required, stillToWrite } from '../../src/assessment/progress.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { damien } from '../cases/damien.ts';
import { shortest } from '../cases/shortest.ts';
import { without } from '../cases/without.ts';

/** Answers, and of these written, by part: the table of what is required on the shortest honest path. */
const table: Record<PartId, [answers: number, written: number]> = {
  since: [0, 0],
  person: [9, 0],
  strengths: [3, 3],
  offence: [3, 2],
  areas: [4, 2],
  risk: [7, 3],
  plan: [5, 3],
  safety: [6, 3],
  view: [2, 1],
  sign: [2, 1],
  overleaf: [0, 0],
  copy: [0, 0],
};

function counted(a: Assessment): Record<string, [number, number]> {
  const all = required(a);
  return Object.fromEntries(
    parts.map(({ id }) => {
      const own = all.filter((n) => n.part === id);
      return [id, [own.length, own.filter((n) => n.written).length]];
    }),
  );
}

function lacks(a: Assessment): string[] {
  return stillToWrite(a).map((n) => n.at);
}

const blank = blankAssessment('A. Practitioner', '', '3 August 2026');

test('a blank assessment asks for 41 answers, 18 of them written, part by part', () => {
  expect(counted(blank)).toEqual(table);
  expect(required(blank)).toHaveLength(41);
  expect(required(blank).filter((n) => n.written)).toHaveLength(18);
});

test('of a blank assessment only the writer and the date are filled in', () => {
  const given = required(blank).filter((n) => n.given);
  expect(given.map((n) => n.at)).toEqual(['person.writer', 'person.date']);
});

test('the shortest case gives these 41 and can be finished', () => {
  expect(counted(shortest())).toEqual(table);
  expect(lacks(shortest())).toEqual([]);
  expect(finishedAssessment().safeParse(shortest()).success).toBe(true);
});

test.each([
  ['Len', exampleOfLen],
  ['Damien', damien],
])('the case of %s is complete, and a good deal more than the shortest', (_, of) => {
  expect(lacks(of())).toEqual([]);
  expect(required(of()).length).toBeGreaterThanOrEqual(60);
  expect(required(of()).length).toBeLessThanOrEqual(100);
});

const open = 'areas.answers.accommodation.state';
const each = required(shortest()).map((n) => n.at);

test.each(each.filter((at) => at !== open))('without %s exactly that is missing', (at) => {
  const cut = without(shortest(), at);
  expect(lacks(cut)).toEqual([at]);
  const refused = finishedAssessment().safeParse(cut);
  expect(refused.error?.issues.map((issue) => issue.path.join('.'))).toEqual([at]);
});

test('an area that is closed again takes its three answers with it, and gives them back', () => {
  const a = shortest();
  const area = a.areas.answers.accommodation;
  if (!area) throw new Error('no such area');
  area.state = 'not-asked';
  expect(lacks(a)).toHaveLength(4);
  expect(lacks(a)[0]).toBe(open);
  area.state = 'matters';
  expect(lacks(a)).toEqual([]);
});

test('no path is asked for twice, and each has plain words for what is missing', () => {
  for (const a of [blank, shortest(), exampleOfLen(), damien()]) {
    const all = required(a);
    expect(new Set(all.map((n) => n.at)).size).toBe(all.length);
    for (const n of all) expect(n.what).toMatch(/^[A-Z“].*\S$/);
    for (const n of all) expect(n.what).not.toMatch(/[{}]/);
  }
});

test('what is missing is named by what the person likes to be called', () => {
  const a = structuredClone(blank);
  expect(stillToWrite(a).some((n) => n.what.includes('this person'))).toBe(true);
  a.person.called = 'Len';
  expect(stillToWrite(a).some((n) => n.what.includes('this person'))).toBe(false);
  expect(stillToWrite(a).find((n) => n.at === 'view.words')?.what).toBe('Len’s own words');
});
