import { type Assessment, blankAssessment } from '../../src/assessment/assessment.ts';
import type { Person } from '../../src/assessment/person.ts';
import type { Sign } from '../../src/assessment/sign.ts';
import { blankSources, type Sources, withSource } from '../../src/assessment/sources.ts';
import type { View } from '../../src/assessment/view.ts';
import { said } from '../../src/example/said.ts';
import { areasOfDamien, strengthsOfDamien } from './damien-areas.ts';
import { overleafOfDamien } from './damien-overleaf.ts';
import { planOfDamien } from './damien-plan.ts';
import { offenceOfDamien, riskOfDamien } from './damien-risk.ts';
import { safetyOfDamien } from './damien-safety.ts';

const person: Partial<Person> = {
  name: 'Damien Cole',
  called: 'Damien',
  reference: 'E118934',
  born: '30 July 1991',
  sentence: '20 months for robbery, released 3 August 2026, licence to 2 June 2027',
  mappa: '1',
  whyNow: 'licence',
  needs: ['dyslexia'],
  needsMore: 'say it, don’t write it',
  told: 'yes',
};

function sources(): Sources {
  const booth = withSource(
    blankSources(),
    'interview',
    'interview in an open booth',
    '3 August 2026',
  );
  const prison = withSource(booth, 'prison', 'prison handover', '29 July 2026');
  const record = withSource(prison, 'record', 'case record and licence', '');
  const housing = withSource(record, 'housing', 'housing options, telephone', '3 August 2026');
  return withSource(housing, 'liaison', 'victim liaison officer', '', true);
}

const view: Partial<View> = {
  words: said(
    '“It’s always when I’m rattling and there’s nowhere to be.” Of mentoring: “First time anyone asked me anything.” He wants “a door that locks”. He is fine with this, “not about my mum though.”',
    ['interview'],
  ),
  agreement: 'not-asked',
  agreementNote: 'he hears it on 4 August',
};

const sign: Partial<Sign> = {
  changeMind: said('what was done to the person he robbed, once I have the papers.'),
  signed: true,
};

/** Damien at his first appointment, out of prison that day with no address (first part of the case file). */
export function damien(): Assessment {
  const blank = blankAssessment('A. Practitioner', 'probation officer', '3 August 2026');
  return {
    ...blank,
    person: { ...blank.person, ...person },
    sources: sources(),
    strengths: { ...blank.strengths, list: strengthsOfDamien() },
    offence: { ...blank.offence, ...offenceOfDamien() },
    areas: { ...blank.areas, answers: { ...blank.areas.answers, ...areasOfDamien() } },
    risk: { ...blank.risk, ...riskOfDamien() },
    plan: { ...blank.plan, ...planOfDamien() },
    safety: { ...blank.safety, ...safetyOfDamien() },
    view: { ...blank.view, ...view },
    sign: { ...blank.sign, ...sign },
    overleaf: overleafOfDamien(),
  };
}
