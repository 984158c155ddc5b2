import { blankArea } from '../../src/assessment/area.ts';
import { type Assessment, blankAssessment } from '../../src/assessment/assessment.ts';
import { blankGoal } from '../../src/assessment/plan.ts';
import { blankJudged, groups } from '../../src/assessment/risk.ts';
import { blankStrength } from '../../src/assessment/strengths.ts';
import { said } from '../../src/example/said.ts';

/** The shortest honest assessment: the 41 required answers, briefly, and nothing else. The goal serves the area. */
export function shortest(): Assessment {
  const blank = blankAssessment('A. Practitioner', '', '3 August 2026');
  const areas = { ...blank.areas.answers };
  areas.accommodation = {
    ...blankArea(),
    state: 'matters',
    offending: true,
    known: said('Has slept in his car since June.'),
    why: said('He stole to pay for a room.'),
  };
  return {
    ...blank,
    person: {
      ...blank.person,
      name: 'Ade Cole',
      called: 'Ade',
      reference: 'K100200',
      born: '2/5/1990',
      sentence: 'community order, 12 months, from 20 July 2026',
      whyNow: 'order',
      told: 'yes',
    },
    strengths: {
      ...blank.strengths,
      list: [
        {
          ...blankStrength('strength', 'someone'),
          what: said('His sister feeds him and he listens to her.'),
          undone: said('she moves away'),
          built: said('a room near hers'),
        },
      ],
    },
    offence: {
      ...blank.offence,
      known: said('Took tools from a van; nobody was hurt.'),
      conviction: 'accepts',
      myView: said('He had lost his room and saw no other way to pay for one.'),
    },
    areas: { ...blank.areas, answers: areas },
    risk: {
      ...blank.risk,
      who: said('Nobody seriously; owners of vans lose tools, by day.'),
      levels: Object.fromEntries(
        groups.map(({ id }) => [
          id,
          [{ ...blankJudged(id), community: id === 'prisoners' ? '' : 'low' } as const],
        ]),
      ),
      why: said('No violence in his life that anyone knows of.'),
      lower: said('a room and three months in it.'),
    },
    plan: {
      ...blank.plan,
      goals: [
        {
          ...blankGoal('goal', ['accommodation']),
          words: 'I will find a room that I can pay for.',
          first: 'see the housing adviser',
          who: 'sister',
          by: '31 August 2026',
          know: 'he has a key',
        },
      ],
    },
    safety: {
      ...blank.safety,
      next: [{ id: 'step', what: 'Housing referral', who: 'me', by: '4 August 2026', cover: '' }],
      victim: said('The owner has the tools back and wants nothing more.'),
      signs: [
        {
          id: 'sign',
          if: 'he loses the car',
          then: 'I ring his sister',
          raises: true,
          look: false,
        },
      ],
      checks: blank.safety.checks.map((one) => ({
        ...one,
        state: 'answered' as const,
        answer: 'nothing known',
      })),
      lookOn: '3 November 2026',
    },
    view: { ...blank.view, words: said('“I just want a door.”'), agreement: 'agrees' },
    sign: { ...blank.sign, changeMind: said('Any word of violence.'), signed: true },
  };
}
