import type { Offence } from '../../src/assessment/offence.ts';
import { blankJudged, type Judged, type Risk } from '../../src/assessment/risk.ts';
import { others, said } from '../../src/example/said.ts';

export function offenceOfDamien(): Partial<Offence> {
  return {
    known: said(
      'Robbed a person of a telephone outside a station; how is not on my papers. Before: assaults on a partner (2014) and his brother, then 13 (2015, custody); class A (2017); burglary, possession (2019); affray (2021). No assessment since 2015.',
      ['record'],
      others,
    ),
    disputed: [
      {
        id: 'arson',
        says: 'an arson marker, 2009, age 17: a bin; a hostel refused him over it',
        treated: 'a flag on a file; I have seen no conviction. No level rests on it',
        open: true,
      },
    ],
    conviction: 'not-known',
    convictionNote: 'nobody yet, the booth being open; I ask 4 August',
    myView: said(
      'He says it himself: he robs in withdrawal with nowhere to be. Bed, meals, work and dose all ended today. 2014 and 2015 look different to me: people close to him, and being passed over. He hardly remembers them; whether drugs were in them, nobody has asked since. He was steady when housed, dosed, useful and asked.',
      ['interview', 'prison'],
      others,
    ),
  };
}

function level(id: string, community: Judged['community'], why = ''): Judged {
  return { ...blankJudged(id), community, why };
}

export function riskOfDamien(): Partial<Risk> {
  return {
    who: said(
      'Public: a stranger robbed with force or threats, most likely tonight and until he has bed and dose. His mother and two youngest siblings (12 and 10): assault, if he finds them. Any partner: assault; none known now.',
      [],
      others,
    ),
    toSelf: said(
      'Overdose, this week above all. Suicide not asked about in an open booth; I ask 4 August.',
    ),
    levels: {
      'known-adult': [
        level(
          'known-adult',
          'medium',
          'his mother, any partner; no contact known, enquiry not made',
        ),
      ],
      children: [level('children', 'medium', 'he hurt a brother of 13; enquiry not made')],
      public: [level('public', 'high')],
      staff: [level('staff', 'low')],
      prisoners: [blankJudged('prisoners')],
    },
    why: said(
      'All that he says comes before a robbery is true tonight: no bed, no dose, £76, a dealer’s sofa. I expect to lower it when that ends.',
      ['interview'],
    ),
    lower: said(
      'a bed that isn’t Tommo’s, a daily dose, a month of clear tests, both enquiries answered.',
    ),
    scores: {
      state: 'too-old',
      list: [{ id: 'rsr', name: 'RSR', figure: '6.1%', band: 'medium, old bands', on: '2021' }],
      agreed: '',
      why: 'Nothing since; I ask for new ones by 10 August.',
    },
  };
}
