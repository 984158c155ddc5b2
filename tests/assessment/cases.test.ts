// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { allAreas } from '../../src/assessment/area.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { caps } from '../../src/assessment/overleaf.ts';
import { goalsAtMost } from '../../src/assessment/plan.ts';
import { bandTrouble } from '../../src/assessment/scores.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { runsOfFront } from '../../src/sheet/pieces-of.ts';
import { damien } from '../cases/damien.ts';
import { aboutDamien, aboutLen } from '../cases/questions.ts';

function frontOf(a: Assessment): string {
  return runsOfFront(composeSheet(a, 'finished'))
    .map((run) => run.map((piece) => piece.text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ');
}

describe.each([
  ['Len', exampleOfLen(), aboutLen],
  ['Damien', damien(), aboutDamien],
])('the sheet of %s', (_, a, { stranger, missed }) => {
  test('there are ten questions for a stranger', () => {
    expect(stranger).toHaveLength(10);
  });

  test.each([...stranger, ...missed])('its front answers: $ask', ({ answer }) => {
    for (const words of answer) expect(frontOf(a)).toMatch(words);
  });

  test('everything cited exists, and every area and strength that a goal serves', () => {
    const ids = a.sources.list.map((s) => s.id);
    const cited = JSON.stringify(a).match(/"from":\[[^\]]*\]/g) ?? [];
    for (const list of cited) {
      for (const id of JSON.parse(list.slice(7)) as string[]) expect(ids).toContain(id);
    }
    const served = [...allAreas(a.areas), ...a.strengths.list].map((one) => one.id);
    for (const goal of a.plan.goals) for (const id of goal.serves) expect(served).toContain(id);
    const goals = a.plan.goals.map((goal) => goal.id);
    for (const s of a.strengths.list) for (const id of s.goals) expect(goals).toContain(id);
  });

  test('it keeps to the form’s limits, and its scores to their bands', () => {
    expect(a.plan.goals.length).toBeGreaterThanOrEqual(2);
    expect(a.plan.goals.length).toBeLessThanOrEqual(goalsAtMost);
    for (const [list, cap] of Object.entries(caps)) {
      expect(a.overleaf[list as keyof typeof caps].length).toBeLessThanOrEqual(cap);
    }
    for (const s of a.risk.scores.list) expect(bandTrouble(s.name, s.figure, s.band)).toBeNull();
  });
});

test('what could endanger Damien’s mother stands only where his copy can never take it from', () => {
  const a = damien();
  expect(a.safety.victim).toMatchObject({ private: true, aboutOthers: true });
  const elsewhere = JSON.stringify({ ...a, safety: { ...a.safety, victim: null } });
  expect(elsewhere).not.toMatch(/mother has moved|not to know where/);
  expect(a.plan.without.relationships?.endangers).toBe(true);
});
