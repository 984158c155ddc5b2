import { expect, it } from 'vitest';
import { readAs } from '../../src/features/write/hints/read-as.ts';

it.each([
  ['offence.known', 'fact'],
  ['areas.answers.alcohol.known', 'fact'],
  ['offence.myView', 'view'],
  ['areas.answers.alcohol.why', 'view'],
  ['plan.goals.1.first', 'copy'],
  ['copy.plain.goal.1', 'copy'],
  ['plan.goals.1.words', 'own-words'],
  ['view.words', 'own-words'],
  ['offence.theySay', 'own-words'],
  ['view.corrections.0.wrong', 'own-words'],
])('%s is read as %s', (at, use) => {
  expect(readAs(at)).toBe(use);
});
