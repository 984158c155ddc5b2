import { type Assessment, blankAssessment } from '../assessment/assessment.ts';
import type { Person } from '../assessment/person.ts';
import type { Sign } from '../assessment/sign.ts';
import { blankSources, type Sources, withSource } from '../assessment/sources.ts';
import type { View } from '../assessment/view.ts';
import { areasOfLen } from './len-areas.ts';
import { offenceOfLen } from './len-offence.ts';
import { overleafOfLen } from './len-overleaf.ts';
import { planOfLen } from './len-plan.ts';
import { riskOfLen } from './len-risk.ts';
import { safetyOfLen } from './len-safety.ts';
import { strengthsOfLen } from './len-strengths.ts';
import { said } from './said.ts';

const person: Partial<Person> = {
  name: 'Len Marsh',
  called: 'Len',
  reference: 'D461207',
  born: '14 February 1979',
  sentence: 'suspended sentence order, 18 months suspended for 24, from 9 March 2026',
  rarDays: '40',
  whyNow: 'order',
  needs: ['reads-slowly', 'prefers-said'],
  told: 'yes',
};

function sources(): Sources {
  const interview = withSource(
    blankSources(),
    'interview',
    'interview, 90 minutes',
    '24 March 2026',
  );
  const ray = withSource(interview, 'ray', 'Ray, telephone', '26 March 2026');
  const police = withSource(ray, 'police', 'police summary', '18 January 2026');
  const liaison = withSource(police, 'liaison', 'victim liaison officer', '', true);
  const record = withSource(liaison, 'record', 'court and case record', '9 March 2026');
  return withSource(record, 'programmes', 'programmes team', '');
}

/** Written after the interview, so Len has not seen it yet: not being asked is not the same as disagreeing. */
const view: Partial<View> = {
  words: said(
    '“I never touched her neck. She fell,” he told police. Drink “is where it always goes wrong”. Of his coaching: “That’s the one that hurts.” He wants to see Kayleigh “one day, properly.”',
    ['interview', 'police'],
  ),
  agreement: 'not-asked',
  agreementNote: 'he hears it on 31 March',
};

/** The manager spoke in passing and did not say for whom; what was said stands as it was said, and no further. */
const sign: Sign = {
  changeMind: said('word from the police that the 2025 call-outs were violent.'),
  signed: true,
  signedOn: '27 March 2026',
  manager: {
    name: 'Team manager',
    on: '',
    view: '“Strangulation, so I’d have him high.”',
    differs: true,
    would: 'have Len high, for the strangulation',
    reason:
      'The manager takes the strangulation as fact. It was said in passing, not for whom, and it is not written or signed; I ask for it in writing on 30 March. We agree that Dawn’s risk is high, but I don’t rest that on the throat, and I keep children at medium.',
  },
};

/**
 * An assessment to look round in: a person who does not exist, at the start of an order. The outline is real,
 * from an inspection of probation in Suffolk in 2017; every detail is invented, and the telephone numbers are
 * of the range that Ofcom keeps for drama. Levels and plan are one writer's judgement, not a model answer.
 */
export function exampleOfLen(): Assessment {
  const blank = blankAssessment('A. Practitioner', 'probation officer', '27 March 2026');
  return {
    ...blank,
    person: { ...blank.person, ...person },
    sources: sources(),
    strengths: { ...blank.strengths, list: strengthsOfLen() },
    offence: { ...blank.offence, ...offenceOfLen() },
    areas: { ...blank.areas, answers: { ...blank.areas.answers, ...areasOfLen() } },
    risk: { ...blank.risk, ...riskOfLen() },
    plan: { ...blank.plan, ...planOfLen() },
    safety: { ...blank.safety, ...safetyOfLen() },
    view: { ...blank.view, ...view },
    sign,
    overleaf: overleafOfLen(),
  };
}
