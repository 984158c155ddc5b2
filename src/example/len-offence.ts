import type { Offence } from '../assessment/offence.ts';
import { others, said } from './said.ts';

export function offenceOfLen(): Partial<Offence> {
  return {
    known: said(
      '18 January 2026, after eight to ten pints: Dawn says that he pushed in, took her by the throat and pushed her into a door frame. Cut brow, bruised neck; Kayleigh, 9, on the stairs. He broke a non-molestation order and pleaded guilty. Convicted of assaulting her in 2022; two call-outs in 2025, no charge.',
      ['police', 'record'],
      others,
    ),
    disputed: [
      {
        id: 'throat',
        says: 'whether he took Dawn by the throat',
        treated:
          'a push admitted, no conviction for more; the bruised neck fits. Level set without it, safety planned with it',
        open: true,
      },
    ],
    conviction: 'part',
    myView: said(
      'Dawn again, because it is losing her that he can’t bear. She ended it in September; in January he heard in the pub that her partner had moved in, and felt robbed: “given his house away”. He broods, rings, drinks, goes; his father was “handy with his fists”. Why in 2022 I don’t yet know. For Dawn it is over; for Len the tenancy, her partner and Kayleigh are live.',
      ['interview', 'ray', 'record'],
      others,
    ),
  };
}
