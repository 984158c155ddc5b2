import { blankJudged, type Judged, type Risk } from '../assessment/risk.ts';
import { others, said } from './said.ts';

function level(id: string, community: Judged['community'], why = ''): Judged {
  return { ...blankJudged(id), community, why };
}

export function riskOfLen(): Partial<Risk> {
  const on = '20 February 2026';
  return {
    who: said(
      'Dawn could be seriously hurt, most likely at night, in drink, within days of news of her, her partner or the house. Her partner and Kayleigh could be caught in it; any new partner could be next.',
      [],
      others,
    ),
    toSelf: said('', [], {
      gap: 'not-asked',
      note: 'we did not cover it; I ask on 31 March',
    }),
    levels: {
      'known-adult': [level('known-adult', 'high')],
      children: [
        level('children', 'medium', 'Kayleigh was there; unlikely unless he goes back'),
      ],
      public: [level('public', 'low')],
      staff: [level('staff', 'low')],
      prisoners: [blankJudged('prisoners')],
    },
    why: said(
      'It is his second, graver conviction for hurting Dawn, and an order did not stop him. The grievance is live, he drinks each weekend, and the programme is months away.',
      ['record', 'programmes', 'interview'],
    ),
    lower: said(
      'three months sober, no contact, the tenancy settled, bad news told to us first.',
    ),
    scores: {
      state: 'recorded',
      list: [
        { id: 'arp', name: 'ARP', figure: '41%', band: 'low', on },
        { id: 'vrp', name: 'VRP', figure: '38%', band: 'medium', on },
        { id: 'svrp', name: 'SVRP', figure: '1.4%', band: 'medium', on },
      ],
      agreed: 'depart',
      why: 'They can’t see that it is always Dawn.',
    },
  };
}
