import type { Offence } from '../../src/assessment/offence.ts';
import { blankJudged, type Judged, type Risk } from '../../src/assessment/risk.ts';
import { others, said } from '../../src/example/said.ts';

export function offenceOfDamien(): Partial<Offence> {
  return {
    known: said(
      'He robbed a person of a telephone outside a station; I don’t know how. Before: assaults on a partner (2014) and his brother, then 13 (2015, custody); class A drugs (2017); burglary and possession (2019); affray (2021). No assessment since 2015.',
      ['record'],
      others,
    ),
    disputed: [
      {
        id: 'arson',
        says: 'an arson marker from 2009, at 17: a bin; a hostel refused him over it',
        treated: 'as a flag on a file; I have seen no conviction. No level rests on it',
        open: true,
      },
    ],
    conviction: 'not-known',
    convictionNote: 'nobody yet, in an open booth; I ask on 4 August',
    myView: said(
      'He says it himself: he robs when he is in withdrawal with nowhere to be. Need then drives out every other thought. His bed, meals, work and dose all ended today, so it is live again tonight. The assaults of 2014 and 2015 look different to me: they were on people close to him, and I hear in them the hurt of being passed over. His mother, he says, “picked them over me”. He hardly remembers them, and nobody has asked since whether drugs played a part. He was steady when he had a bed, a dose, work and people who asked him things: that is what to rebuild.',
      ['interview', 'prison', 'record'],
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
      'A stranger could be robbed with force or threats, most likely tonight and until he has bed and dose. His mother and two youngest siblings (12 and 10) could be assaulted if he finds them; so could any partner. None is known.',
      [],
      others,
    ),
    toSelf: said(
      'He could overdose, this week above all. I did not ask about suicide in an open booth; I ask on 4 August.',
    ),
    levels: {
      'known-adult': [
        level(
          'known-adult',
          'medium',
          'his mother or a partner; I know of no contact, but the enquiry is not made',
        ),
      ],
      children: [level('children', 'medium', 'he hurt a brother of 13; enquiry not made')],
      public: [level('public', 'high')],
      staff: [level('staff', 'low')],
      prisoners: [blankJudged('prisoners')],
    },
    why: said(
      'All that he says comes before a robbery is true tonight: no dose, and nowhere but a dealer’s sofa. I expect to lower it when that ends.',
      ['interview'],
    ),
    lower: said('a safe bed, a daily dose, a month’s clear tests, both enquiries answered.'),
    scores: {
      state: 'too-old',
      list: [{ id: 'rsr', name: 'RSR', figure: '6.1%', band: 'medium, old bands', on: '2021' }],
      agreed: '',
      why: 'Nothing since; I ask for new scores by 10 August.',
    },
  };
}
