import { type Area, blankArea } from '../../src/assessment/area.ts';
import { blankStrength, type Strength } from '../../src/assessment/strengths.ts';
import { others, said } from '../../src/example/said.ts';

function strength(id: string, kind: string, parts: Partial<Strength>): Strength {
  return { ...blankStrength(id, kind), ...parts };
}

export function strengthsOfDamien(): Strength[] {
  return [
    strength('strength-kitchen', 'work', {
      what: said('Prison kitchens gave him food hygiene level 2 and a name for being “reliable”.', [
        'prison',
      ]),
      undone: said('a night with no bed or dose'),
      goals: ['goal-kitchen'],
    }),
    strength('strength-mentor', 'activity', {
      what: said('Four months as a peer mentor on the wing have made him proud.', [
        'interview',
        'prison',
      ]),
      undone: said('nothing like it outside'),
      built: said('asking the drug service about mentoring'),
    }),
    strength('strength-chaplain', 'someone', {
      what: said(
        'A chaplain writes to him, a tie that can outlast prison. Damien wants him told where he is.',
        ['interview', 'prison'],
        others,
      ),
      undone: said('no address to write to'),
      built: said('my call to him'),
    }),
  ];
}

export function areasOfDamien(): Record<string, Area> {
  return {
    accommodation: {
      ...blankArea(),
      state: 'matters',
      offending: true,
      harm: true,
      known: said(
        'He has no address; the council has not answered the referral of 1 July. Tonight it is “Tommo’s sofa”: Tommo deals.',
        ['interview', 'housing'],
        others,
      ),
      why: said('Nowhere to be is half of why he robs.'),
    },
    work: { ...blankArea(), state: 'aside', aside: 'bed and dose first' },
    relationships: {
      ...blankArea(),
      state: 'matters',
      harm: true,
      known: said(
        'He was in care. He has no partner that I know of.',
        ['record', 'interview'],
        others,
      ),
      why: said('Those he assaulted were close to him; a new partner may be next.'),
    },
    drugs: {
      ...blankArea(),
      state: 'matters',
      offending: true,
      harm: true,
      known: said(
        'Heroin on and off since 19, crack “when there’s money”. His methadone script (45 ml) came late: he has none until tomorrow.',
        ['interview', 'prison'],
      ),
      why: said('Withdrawal is the other half. Tonight he faces it.'),
    },
  };
}
