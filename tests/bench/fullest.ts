import type { Assessment } from '../../src/assessment/assessment.ts';
import { said } from '../../src/example/said.ts';
import { damien } from '../cases/damien.ts';
import { filler } from './filler.ts';

/** The area whose box is typed in. */
export const typedArea = 'drugs';

/**
 * As much as still fits on the sheet, with as large a box in it as the peers have: the fuller of the worked cases, its
 * longest passage moved into one area.
 */
export function fullest(): Assessment {
  const a = damien();
  const area = a.areas.answers[typedArea];
  if (!area) throw new Error('The case says nothing of that area.');
  return {
    ...a,
    offence: { ...a.offence, myView: said('He robs when he is in withdrawal.', ['interview']) },
    areas: {
      ...a.areas,
      answers: {
        ...a.areas.answers,
        [typedArea]: { ...area, known: said(filler(600, 7), ['interview', 'prison']) },
      },
    },
  };
}
