import { blankJudged, type Judged, type Risk } from '../assessment/risk.ts';
import { others, said } from './said.ts';

function level(id: string, community: Judged['community'], why = ''): Judged {
  return { ...blankJudged(id), community, why };
}

export function riskOfLen(): Partial<Risk> {
  const on = '20 February 2026';
  return {
    who: said(
      'Dawn: serious injury, most likely at night, in drink, within days of news of her, her partner or the house. Her partner and Kayleigh: caught in it. Any new partner, in time.',
      [],
      others,
    ),
    toSelf: said('', [], {
      gap: 'not-asked',
      note: 'not covered; I ask 31 March',
    }),
    levels: {
      'known-adult': [level('known-adult', 'high')],
      children: [level('children', 'medium', 'Kayleigh was there; unlikely unless he returns')],
      public: [level('public', 'low')],
      staff: [level('staff', 'low')],
      prisoners: [blankJudged('prisoners')],
    },
    why: said(
      'A second, graver conviction for hurting Dawn; an order did not stop him. The grievance is live, he drinks each weekend, and the programme is months off.',
      ['record', 'programmes', 'interview'],
    ),
    lower: said('three months sober, no contact, the tenancy settled, bad news told first.'),
    scores: {
      state: 'recorded',
      list: [
        { id: 'arp', name: 'ARP', figure: '41%', band: 'low', on },
        { id: 'vrp', name: 'VRP', figure: '38%', band: 'medium', on },
        { id: 'svrp', name: 'SVRP', figure: '1.4%', band: 'medium', on },
      ],
      agreed: 'depart',
      why: 'It is always Dawn.',
    },
  };
}
