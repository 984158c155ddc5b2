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
        'Tonight: ring the council’s emergency line for a bed; Tommo’s not approved',
        '3 August 2026',
        'duty officer',
      ),
      step(
        'step-dose',
        'Ring the drug service: dose tonight, naloxone',
        '3 August 2026',
        'duty officer',
      ),
      step(
        'step-sheila',
        'Ring Sheila M. at 10:30: whether he came',
        '4 August 2026',
        'duty officer',
      ),
      step('step-chaplain', 'Tell the chaplain where he is', '5 August 2026'),
    ],
    controls: [
      {
        id: 'no-contact',
        what: 'No contact with his mother or two youngest siblings',
        protects: 'all three',
        why: 'he hurt a brother of 13',
      },
      {
        id: 'live-and-test',
        what: 'Live where directed; drug tests',
        protects: 'the public',
        why: 'he robs with neither bed nor dose',
      },
    ],
    victim: said(
      'His mother has moved; he is not to know where. The person robbed: contact not known; I ask.',
      ['liaison'],
      withheld,
    ),
    liaison: '01632 960114',
    signs: [
      sign('sign-bed', 'there is no bed tonight', 'I tell the duty manager; he rings me at 9:00'),
      sign('sign-missed', 'he misses Sheila or a test', 'I find him that day'),
      sign(
        'sign-partner',
        'he comes with or names a partner',
        'I see each alone; police enquiry that day',
      ),
      sign(
        'sign-family',
        'he looks for his family',
        'police and victim liaison at once; recall considered',
      ),
      sign('sign-arrest', 'he is arrested', 'recall decided with a manager that day'),
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
