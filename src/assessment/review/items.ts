import { allAreas } from '../area.ts';
import { areaStates } from '../areas.ts';
import type { Assessment } from '../assessment.ts';
import { firstWords } from '../needed/needed.ts';
import { offenceAsks } from '../offence.ts';
import type { PartId } from '../parts.ts';
import { isSaid } from '../passage.ts';
import { planAsks } from '../plan.ts';
import { riskAsks } from '../risk.ts';
import { safetyAsks } from '../safety.ts';
import { sameData } from '../same-data.ts';
import { signAsks } from '../sign.ts';
import { isReview } from '../since.ts';
import { strengthKinds } from '../strengths.ts';
import { viewAsks } from '../view.ts';

/** One thing that was said and carries over into a review. */
export interface Item {
  /** Stays the same while the thing does, wherever it moves: made of ids. Stored for ever. */
  readonly key: string;
  readonly part: PartId;
  /** Path of its first field, and the paths under which all of it stands. */
  readonly at: string;
  readonly under: readonly string[];
  /** What it is called: "Work", "Alcohol misuse". `{name}` stands for the person. */
  readonly called: string;
  /** All that it says. */
  readonly said: unknown;
}

function ofPerson({ person: p }: Assessment): Item[] {
  const { whyNow: _w, told: _t, toldWhyNot: _n, writer: _r, role: _o, date: _d, ...said } = p;
  const under = Object.keys(said).map((field) => `person.${field}`);
  return [
    {
      key: 'person',
      part: 'person',
      at: 'person.name',
      under,
      called: 'Who, and what sentence',
      said,
    },
  ];
}

function ofStrengths({ strengths: s }: Assessment): Item[] {
  const part = 'strengths';
  if (s.none) {
    const said = [s.none, s.tried];
    const under = ['strengths.none', 'strengths.tried'];
    return [
      { key: 'strengths', part, at: 'strengths.tried', under, called: 'None seen yet', said },
    ];
  }
  return s.list.map((one, i) => ({
    key: `strength/${one.id}`,
    part,
    at: `strengths.list.${i}.what`,
    under: [`strengths.list.${i}`],
    called: strengthKinds.find((k) => k.id === one.kind)?.title ?? 'Something else',
    said: [one.what, one.undone, one.built],
  }));
}

function ofOffence({ offence: o }: Assessment): Item[] {
  const { known, myView, disputed, ...conviction } = o;
  const part = 'offence';
  return [
    {
      key: 'known',
      part,
      at: 'offence.known',
      under: ['offence.known', 'offence.disputed'],
      called: offenceAsks.known.missing,
      said: [known, disputed],
    },
    {
      key: 'conviction',
      part,
      at: 'offence.conviction',
      under: Object.keys(conviction).map((f) => `offence.${f}`),
      called: offenceAsks.conviction.ask,
      said: conviction,
    },
    {
      key: 'my-view',
      part,
      at: 'offence.myView',
      under: ['offence.myView'],
      called: offenceAsks.myView.missing,
      said: myView,
    },
  ];
}

function ofAreas(a: Assessment): Item[] {
  return allAreas(a.areas)
    .filter(({ answer }) => answer.state !== 'not-asked')
    .map(({ id, title, answer }) => ({
      key: `area/${id}`,
      part: 'areas',
      at: `areas.answers.${id}.state`,
      under: [`areas.answers.${id}`],
      called:
        answer.state === 'matters' ? title : `${title}: ${areaStates[answer.state].toLowerCase()}`,
      said: [title, answer],
    }));
}

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
  const rest = a.plan.rarRest.trim();
  return rest
    ? [
        {
          key: 'rar-rest',
          part: 'plan',
          at: 'plan.rarRest',
          under: ['plan.rarRest'],
          called: planAsks.rarRest.ask,
          said: rest,
        },
      ]
    : [];
}

function ofSafety({ safety: s }: Assessment): Item[] {
  const part = 'safety';
  const steps = s.next.map((n, i) => ({
    key: `next/${n.id}`,
    part: 'safety' as const,
    at: `safety.next.${i}.what`,
    under: [`safety.next.${i}`],
    called: firstWords(n.what, safetyAsks.next.ask),
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

/** How a thing that carried over stands in a review. */
export interface Standing extends Item {
  /** The same thing as it was said in the finished version; null where that can't be opened. */
  readonly was: Item | null;
  readonly rewritten: boolean;
  /** The day on which it was said to be still true, YYYY-MM-DD, or empty. */
  readonly still: string;
}

/**
 * What a review has to look at again, in reading order, and how each stands. What is new in the review is not in it,
 * nor what was taken out of it. Empty in a first assessment.
 * @param before the finished version, or null where it can't be opened.
 */
export function standings(a: Assessment, before: Assessment | null): Standing[] {
  if (!isReview(a)) return [];
  const was = new Map((before ? itemsOf(before) : []).map((item) => [item.key, item]));
  return itemsOf(a)
    .filter(({ key }) => before === null || was.has(key))
    .map((item) => {
      const then = was.get(item.key) ?? null;
      const rewritten = then !== null && !sameData(then.said, item.said);
      return { ...item, was: then, rewritten, still: a.since.still[item.key] ?? '' };
    });
}

/** Parts in which one press may say of everything that it is still true. Never risk, the plan or safety. */
export const togetherParts: readonly PartId[] = ['person', 'strengths', 'offence', 'areas', 'view'];
