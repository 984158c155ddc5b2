import { blankStrength, type Strength } from '../assessment/strengths.ts';
import { others, said } from './said.ts';

function strength(id: string, kind: string, parts: Partial<Strength>): Strength {
  return { ...blankStrength(id, kind), ...parts };
}

export function strengthsOfLen(): Strength[] {
  return [
    strength('strength-ray', 'someone', {
      what: said(
        'His brother Ray doesn’t drink, houses him and rang the police in 2022.',
        ['interview', 'ray'],
        others,
      ),
      undone: said('a quarrel, or Ray left to cope alone'),
      goals: ['goal-drink', 'goal-tell'],
    }),
    strength('strength-work', 'work', {
      what: said(
        'Eleven years at one warehouse, which has kept him on, give him something to lose.',
        ['interview'],
      ),
      undone: said('sick leave from July'),
      built: said('agreeing his hours first'),
    }),
    strength('strength-sober', 'motivation', {
      what: said(
        'He stopped drinking for seven months in 2023 with Ray’s help, so he knows he can.',
        ['interview'],
      ),
      undone: said('bad news about Dawn or the house'),
      goals: ['goal-drink'],
    }),
  ];
}
