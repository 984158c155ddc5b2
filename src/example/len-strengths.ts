import { blankStrength, type Strength } from '../assessment/strengths.ts';
import { others, said } from './said.ts';

function strength(id: string, kind: string, parts: Partial<Strength>): Strength {
  return { ...blankStrength(id, kind), ...parts };
}

export function strengthsOfLen(): Strength[] {
  return [
    strength('strength-ray', 'someone', {
      what: said(
        'His brother Ray doesn’t drink, gives him a home, rang the police in 2022.',
        ['interview', 'ray'],
        others,
      ),
      undone: said('a quarrel, or being left to it'),
      goals: ['goal-drink', 'goal-tell'],
    }),
    strength('strength-work', 'work', {
      what: said('Eleven years at one warehouse, and kept on.', ['interview']),
      undone: said('sick leave from July'),
      built: said('agreed hours'),
    }),
    strength('strength-sober', 'motivation', {
      what: said('Stopped drinking for seven months in 2023, Ray helping.', ['interview']),
      undone: said('bad news of Dawn or the house'),
      goals: ['goal-drink'],
    }),
  ];
}
