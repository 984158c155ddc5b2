import type { Offence } from '../assessment/offence.ts';
import { others, said } from './said.ts';

export function offenceOfLen(): Partial<Offence> {
  return {
    known: said(
      'On 18 January 2026, after eight to ten pints, he broke a court order and went to Dawn’s home. She says that he pushed in, took her by the throat and pushed her into a door frame. Her brow was cut, her neck bruised; her daughter Kayleigh, 9, was on the stairs. He pleaded guilty. He was convicted of assaulting her in 2022; two call-outs in 2025 led to no charge.',
      ['police', 'record'],
      others,
    ),
    disputed: [
      {
        id: 'throat',
        says: 'whether he took Dawn by the throat',
        treated:
          'he admits a push, with no conviction for more; the bruised neck fits. The level leaves it out; safety allows for it',
        open: true,
      },
    ],
    conviction: 'part',
    myView: said(
      'It is Dawn again, because losing her is what he can’t bear. She ended it in September; in January he heard in the pub that her new partner had moved in. He felt robbed: she had “given his house away”. Hurt and jealousy turn to brooding. For days he rings her over and over; then he drinks, and goes. His father was “handy with his fists”, so he may have learnt young to answer hurt like this. What set him off in 2022 I don’t yet know. For Dawn it is over; for Len the tenancy, her partner and Kayleigh are live, so it could happen again.',
      ['interview', 'ray', 'police', 'record'],
      others,
    ),
  };
}
