import { blankCheck, type Check, standingChecks } from '../assessment/checks.ts';
import { blankSign, type Safety, type Sign, type Step } from '../assessment/safety.ts';
import { said, withheld } from './said.ts';

function step(id: string, what: string, by: string, cover = ''): Step {
  return { id, what, who: 'me', by, cover };
}

function sign(id: string, seen: string, then: string): Sign {
  return { ...blankSign(id), if: seen, then };
}

function checks(): Check[] {
  const [abuse, children] = standingChecks.map((one) => blankCheck(one.id, one.title));
  return [
    {
      ...(abuse as Check),
      state: 'asked',
      askedOf: 'police',
      askedOn: '12 March 2026',
      owner: 'me',
      chase: '30 March 2026',
    },
    {
      ...(children as Check),
      state: 'answered',
      askedOf: 'children’s services',
      answeredOn: '27 March 2026',
      answer: 'Kayleigh is a child in need',
    },
    {
      ...blankCheck('papers-2022', 'Papers on 2022'),
      state: 'not-asked',
      askedOf: 'police',
      owner: 'me',
      chase: '7 April 2026',
    },
  ];
}

export function safetyOfLen(): Partial<Safety> {
  return {
    next: [
      step(
        'step-ray',
        'Ask Ray to ring if Len drinks or goes quiet',
        '27 March 2026',
        'duty officer',
      ),
      step('step-children', 'Tell children’s services that no contact is planned', '30 March 2026'),
      step('step-len', 'Read Len his copy and ask about self-harm', '31 March 2026'),
    ],
    controls: [
      {
        id: 'restraining-order',
        what: 'Restraining order for 5 years: no contact with Dawn, no entry to Corder Road',
        protects: 'Dawn and Kayleigh',
        why: 'he broke the last order',
      },
    ],
    victim: said(
      'Dawn wants the order kept and to be told of changes. She has changed her locks and the school run.',
      ['liaison'],
      withheld,
    ),
    liaison: '01632 960114',
    signs: [
      sign(
        'sign-quiet',
        'Len goes quiet, or drinks on bad news',
        'Ray rings me and I see Len within a day',
      ),
      sign(
        'sign-contact',
        'he rings Dawn or goes near her',
        'I ring police and victim liaison that day and start breach the next',
      ),
      sign(
        'sign-home',
        'the tenancy goes against him or he leaves Ray’s',
        'I tell victim liaison first and see him that day',
      ),
      sign(
        'sign-partner',
        'he has a new partner',
        'I ask the police that week and consider telling her',
      ),
    ],
    checks: checks(),
    lookOn: '26 June 2026',
    lookWhen: 'the police answer',
  };
}
