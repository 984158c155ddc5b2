import { type Area, blankArea } from '../assessment/area.ts';
import { others, said } from './said.ts';

function matters(parts: Partial<Area>): Area {
  return { ...blankArea(), state: 'matters', harm: true, ...parts };
}

/** Areas not listed here have not been asked about yet, and the sheet says so. */
export function areasOfLen(): Record<string, Area> {
  return {
    accommodation: matters({
      known: said('He lives at Ray’s. The old tenancy, in both names, is with his solicitor.', [
        'interview',
        'ray',
      ]),
      why: said('Bad news of it could set him off.'),
    }),
    work: { ...blankArea(), state: 'no' },
    relationships: matters({
      offending: true,
      known: said('Seven years with Dawn.', ['interview'], others),
      why: said('A new partner would test him.'),
    }),
    alcohol: matters({
      offending: true,
      known: said('He says 25 to 30 pints, Thursday to Saturday; yet 18 January was a Sunday.', [
        'interview',
        'police',
      ]),
      why: said('Drink takes off the brake.'),
    }),
    thinking: matters({
      known: said('He goes quiet first, for two or three days.', ['ray'], others),
      why: said('That is our best warning.'),
    }),
    health: { ...blankArea(), state: 'aside', aside: 'operation in July' },
  };
}
