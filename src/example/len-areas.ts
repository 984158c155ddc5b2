import { type Area, blankArea } from '../assessment/area.ts';
import { others, said } from './said.ts';

function matters(parts: Partial<Area>): Area {
  return { ...blankArea(), state: 'matters', harm: true, ...parts };
}

/** Areas not listed here have not been asked about yet, and the sheet says so. */
export function areasOfLen(): Record<string, Area> {
  return {
    accommodation: matters({
      known: said('At Ray’s. The old tenancy, in both names, is with solicitors.', [
        'interview',
        'ray',
      ]),
      why: said('A flashpoint.'),
    }),
    work: { ...blankArea(), state: 'no' },
    relationships: matters({
      offending: true,
      known: said('Seven years with Dawn; her new partner lives with her.', ['interview'], others),
      why: said('A new partner would bring the same test.'),
    }),
    alcohol: matters({
      offending: true,
      known: said('25 to 30 pints, Thursday to Saturday; 18 January was a Sunday.', [
        'interview',
        'police',
      ]),
      why: said('It takes off the brake.'),
    }),
    thinking: matters({
      known: said('Quiet for two or three days; rings her over and over.', ['ray'], others),
      why: said('Our best warning.'),
    }),
    health: { ...blankArea(), state: 'aside', aside: 'operation in July' },
  };
}
