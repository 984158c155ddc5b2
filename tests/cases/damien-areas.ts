import { type Area, blankArea } from '../../src/assessment/area.ts';
import { blankStrength, type Strength } from '../../src/assessment/strengths.ts';
import { others, said } from '../../src/example/said.ts';

function strength(id: string, kind: string, parts: Partial<Strength>): Strength {
  return { ...blankStrength(id, kind), ...parts };
}

export function strengthsOfDamien(): Strength[] {
  return [
    strength('strength-kitchen', 'work', {
      what: said(
        'Prison kitchens, food hygiene level 2: “reliable, no adjudications since February”.',
        ['prison'],
      ),
      undone: said('no bed, no dose'),
      goals: ['goal-kitchen'],
    }),
    strength('strength-mentor', 'activity', {
      what: said('Peer mentor on the wing for four months, and proud of it.', [
        'interview',
        'prison',
      ]),
      undone: said('nothing like it outside'),
      built: said('asking the drug service about mentors'),
    }),
    strength('strength-chaplain', 'someone', {
      what: said(
        'A chaplain kept up by letter; Damien wants him told where he is.',
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
        'No address; council referral of 1 July unanswered. Tonight “Tommo’s sofa”: Tommo deals.',
        ['interview', 'housing'],
        others,
      ),
      why: said('Half of his own account: nowhere to be.'),
    },
    work: { ...blankArea(), state: 'aside', aside: 'bed and dose first' },
    relationships: {
      ...blankArea(),
      state: 'matters',
      harm: true,
      known: said(
        'Assaults on a partner (2014) and a brother of 13 (2015). In care. His mother “picked them over me”.',
        ['record', 'interview'],
        others,
      ),
      why: said('Those hurt were close to him; a partner may be next.'),
    },
    drugs: {
      ...blankArea(),
      state: 'matters',
      offending: true,
      harm: true,
      known: said(
        'Heroin on and off since 19, crack “when there’s money”. Methadone 45 ml; script late, nothing until tomorrow.',
        ['interview', 'prison'],
      ),
      why: said('The other half: “rattling”. Tonight he will be.'),
    },
  };
}
