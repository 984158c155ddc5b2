import { blankCheck, type Check, standingChecks } from '../../src/assessment/checks.ts';
import { blankSign, type Safety, type Sign, type Step } from '../../src/assessment/safety.ts';
import { said, withheld } from '../../src/example/said.ts';

function step(id: string, what: string, by: string, cover = ''): Step {
  return { id, what, who: 'me', by, cover };
}

function sign(id: string, seen: string, then: string): Sign {
  return { ...blankSign(id), if: seen, then };
}

function notAsked(check: Check, askedOf: string, chase: string): Check {
  return { ...check, state: 'not-asked', askedOf, owner: 'me', chase };
}

export function safetyOfDamien(): Partial<Safety> {
  const standing = standingChecks.map((one) => blankCheck(one.id, one.title));
  return {
    next: [
      step(
        'step-bed',
        'Ring the council’s emergency line for a bed tonight; Tommo’s is not approved',
        '3 August 2026',
        'duty officer',
      ),
      step(
        'step-dose',
        'Ring the drug service about a dose tonight and naloxone',
        '3 August 2026',
        'duty officer',
      ),
      step(
        'step-sheila',
        'Ring Sheila M. at 10:30 to ask whether he came',
        '4 August 2026',
        'duty officer',
      ),
      step('step-chaplain', 'Tell the chaplain where he is', '5 August 2026'),
    ],
    controls: [
      {
        id: 'no-contact',
        what: 'No contact with his mother or his two youngest siblings',
        protects: 'all three',
        why: 'he hurt a brother of 13',
      },
      {
        id: 'live-and-test',
        what: 'Live where directed; drug tests',
        protects: 'the public',
        why: 'he robs when he has neither bed nor dose',
      },
    ],
    victim: said(
      'His mother has moved; he is not to know where. I ask if the person he robbed wants contact.',
      ['liaison'],
      withheld,
    ),
    liaison: '01632 960114',
    signs: [
      sign(
        'sign-bed',
        'there is no bed tonight',
        'I tell the duty manager, and Damien rings me at 9:00',
      ),
      sign('sign-missed', 'he misses Sheila or a test', 'I find him that day'),
      sign(
        'sign-partner',
        'he comes with or names a partner',
        'I see each alone and ask the police that day',
      ),
      sign(
        'sign-family',
        'he looks for his family',
        'I tell police and victim liaison at once and consider recall',
      ),
      sign('sign-arrest', 'he is arrested', 'I decide on recall with a manager that day'),
    ],
    checks: [
      ...standing.map((one) =>
        notAsked(
          one,
          one.id === 'safeguarding' ? 'children’s services' : 'police',
          '4 August 2026',
        ),
      ),
      notAsked(
        blankCheck('papers', 'Papers on the robbery, 2014 and 2015'),
        'police',
        '7 August 2026',
      ),
    ],
    lookOn: '10 August 2026',
    lookWhen: 'he has an address',
  };
}
