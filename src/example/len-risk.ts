import { blankJudged, type Judged, type Risk } from '../assessment/risk.ts';
import { others, said } from './said.ts';

function level(id: string, community: Judged['community'], why = ''): Judged {
  return { ...blankJudged(id), community, why };
}

export function riskOfLen(): Partial<Risk> {
  const on = '20 February 2026';
  return {
    who: said(
      'Dawn could be seriously hurt, most likely at night, in drink, days after news of her, her partner or the house. Her partner and Kayleigh could be caught in it; a new partner may be next.',
      [],
      others,
    ),
    toSelf: said('', [], {
      gap: 'not-asked',
      note: 'we did not cover it; I ask on 31 March',
    }),
    levels: {
      'known-adult': [level('known-adult', 'high')],
      children: [level('children', 'medium', 'Kayleigh was there; unlikely if he stays away')],
      public: [level('public', 'low')],
      staff: [level('staff', 'low')],
      prisoners: [blankJudged('prisoners')],
    },
    why: said(
      'He has hurt Dawn again, and worse, in spite of a court order. The grievance is live, he drinks each weekend, and the programme is months off.',
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
