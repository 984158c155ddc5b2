// @vitest-environment node
import { expect, test } from 'vitest';
import { blankAssessment } from '../../src/assessment/assessment.ts';
import { quietKey } from '../../src/assessment/quiet.ts';
import { blankStrength } from '../../src/assessment/strengths.ts';

function withStrengths(...ids: string[]) {
  const a = blankAssessment('A. Writer');
  a.strengths.list = ids.map((id) => blankStrength(id, 'home'));
  return a;
}

test('a hint that is not shown in a row stays with the row when it moves', () => {
  const key = quietKey('clearly', withStrengths('one', 'two'), 'strengths.list.1.what');
  expect(key).toBe('clearly strengths.list.two.what');
  expect(quietKey('clearly', withStrengths('two', 'one'), 'strengths.list.0.what')).toBe(key);
});

test('what is kept by id or by name is named by it', () => {
  const a = blankAssessment('A. Writer');
  expect(quietKey('denial', a, 'offence.known')).toBe('denial offence.known');
  expect(quietKey('denial', a, 'areas.answers.alcohol.why')).toBe(
    'denial areas.answers.alcohol.why',
  );
  expect(quietKey('denial', a, 'strengths.list.7.what')).toBe('denial strengths.list.7.what');
});
