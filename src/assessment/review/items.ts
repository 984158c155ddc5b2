import type { Assessment } from '../assessment.ts';
import { firstWords } from '../needed/needed.ts';
import { areasWithoutGoal } from '../needed/plan.ts';
import { isSaid } from '../passage.ts';
import { planAsks } from '../plan.ts';
import { riskAsks } from '../risk.ts';
import { safetyAsks } from '../safety.ts';
import { signAsks } from '../sign.ts';
import { viewAsks } from '../view.ts';
import type { Item } from './item.ts';
import { ofAreas, ofOffence, ofPerson, ofStrengths } from './items-of-findings.ts';

function ofRisk({ risk: r }: Assessment): Item[] {
  const part = 'risk';
  const self = isSaid(r.toSelf)
    ? [
        {
          key: 'to-self',
          part,
          at: 'risk.toSelf',
          under: ['risk.toSelf'],
          called: riskAsks.toSelf.ask,
          said: r.toSelf,
        } as const,
      ]
    : [];
  return [
    {
      key: 'who',
      part,
      at: 'risk.who',
      under: ['risk.who'],
      called: riskAsks.who.missing,
      said: r.who,
    },
    ...self,
    {
      key: 'lower',
      part,
      at: 'risk.lower',
      under: ['risk.lower'],
      called: riskAsks.lower.ask,
      said: r.lower,
    },
    {
      key: 'scores',
      part,
      at: 'risk.scores.state',
      under: ['risk.scores'],
      called: riskAsks.scores.ask,
      said: r.scores,
    },
  ];
}

function ofPlan(a: Assessment): Item[] {
  const part = 'plan';
  const rest = a.plan.rarRest.trim();
  const without = areasWithoutGoal(a)
    .filter(({ id }) => a.plan.without[id]?.why.trim())
    .map(({ id, title }) => ({
      key: `without/${id}`,
      part: 'plan' as const,
      at: `plan.without.${id}.why`,
      under: [`plan.without.${id}`],
      called: `No goal: ${title}`,
      said: a.plan.without[id],
    }));
  const left = {
    key: 'rar-rest',
    part,
    at: 'plan.rarRest',
    under: ['plan.rarRest'],
    called: planAsks.rarRest.ask,
    said: rest,
  } as const;
  return [...without, ...(rest ? [left] : [])];
}

function ofSafety({ safety: s }: Assessment): Item[] {
  const part = 'safety';
  const steps = s.next.map((n, i) => ({
    key: `next/${n.id}`,
    part: 'safety' as const,
    at: `safety.next.${i}.what`,
    under: [`safety.next.${i}`],
    called: firstWords(n.what, safetyAsks.next.ask),
    by: n.by,
    said: n,
  }));
  const controls = s.controls.map((c, i) => ({
    key: `control/${c.id}`,
    part: 'safety' as const,
    at: `safety.controls.${i}.what`,
    under: [`safety.controls.${i}`],
    called: firstWords(c.what, safetyAsks.control.ask),
    said: c,
  }));
  const checks = s.checks
    .map((c, i) => ({ c, at: `safety.checks.${i}.state`, under: [`safety.checks.${i}`] }))
    .filter(({ c }) => c.state === 'asked' || c.state === 'not-asked')
    .map(({ c, at, under }) => ({
      key: `check/${c.id}`,
      part: 'safety' as const,
      at,
      under,
      called: c.title,
      said: c,
    }));
  return [
    ...steps.filter(({ said }) => said.what.trim() !== ''),
    ...controls.filter(({ said }) => said.what.trim() !== ''),
    {
      key: 'victim',
      part,
      at: 'safety.victim',
      under: ['safety.victim', 'safety.liaison'],
      called: safetyAsks.victim.missing,
      said: [s.victim, s.liaison],
    },
    ...checks,
  ];
}

function ofView({ view: v }: Assessment): Item[] {
  return [
    {
      key: 'words',
      part: 'view',
      at: 'view.words',
      under: ['view.words'],
      called: viewAsks.words.missing,
      said: v.words,
    },
  ];
}

function ofSign({ sign: s }: Assessment): Item[] {
  const called = signAsks.changeMind.ask;
  return [
    {
      key: 'mind',
      part: 'sign',
      at: 'sign.changeMind',
      under: ['sign.changeMind'],
      called,
      said: s.changeMind,
    },
  ];
}

/**
 * Everything that is said in an assessment and would carry over into a review, in reading order: what a review asks to
 * be looked at again. Goals and warning signs are asked about apart, by how far they came; levels are given anew.
 */
export function itemsOf(a: Assessment): Item[] {
  return [
    ofPerson,
    ofStrengths,
    ofOffence,
    ofAreas,
    ofRisk,
    ofPlan,
    ofSafety,
    ofView,
    ofSign,
  ].flatMap((of) => of(a));
}
