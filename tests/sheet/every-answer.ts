import { blankArea } from '../../src/assessment/area.ts';
import { type Assessment, blankAssessment } from '../../src/assessment/assessment.ts';
import { blankCheck, type Check } from '../../src/assessment/checks.ts';
import { blankPassage } from '../../src/assessment/passage.ts';
import { blankGoal } from '../../src/assessment/plan.ts';
import { groups } from '../../src/assessment/risk.ts';
import { blankControl, blankSign, blankStep } from '../../src/assessment/safety.ts';
import { blankHappened, blankSince } from '../../src/assessment/since.ts';
import { blankSources, withSource } from '../../src/assessment/sources.ts';
import { blankStrength } from '../../src/assessment/strengths.ts';
import { blankCorrection } from '../../src/assessment/view.ts';

function check(id: string, state: Check['state']): Check {
  return { ...blankCheck(id, ''), state };
}

/** An assessment in custody with one of everything that can be answered; its texts are still empty. */
function withOneOfEverything(): Assessment {
  const a = blankAssessment();
  const area = blankArea();
  const disputing = { ...blankCorrection('correction'), about: 'offence.known' };
  const entry = { community: 'high', custody: 'low', why: '' } as const;
  a.sources = withSource(blankSources(), 'source', 'what', 'date', true);
  Object.assign(a.person, { inCustody: true, whyNow: 'order', mappa: '2', told: 'no' });
  a.strengths.list = [
    { ...blankStrength('strength', 'work'), what: { ...blankPassage(), from: ['source'] } },
  ];
  a.offence.disputed = [
    { id: 'open', says: '', treated: '', open: true },
    { id: 'settled', says: '', treated: '', open: false },
  ];
  Object.assign(a.offence, { conviction: 'part', use: 'other' });
  a.areas.answers.alcohol = { ...area, state: 'matters', offending: true };
  a.areas.answers.drugs = { ...area, state: 'aside' };
  a.areas.answers.finance = { ...area, state: 'not-known' };
  a.areas.answers.health = { ...area, state: 'no' };
  a.areas.own = [{ id: 'own-area', title: '' }];
  a.risk.levels = Object.fromEntries(groups.map((g) => [g.id, [{ ...entry, id: g.id, who: '' }]]));
  a.risk.scores = {
    state: 'recorded',
    list: [{ id: 'score', name: '', figure: '', band: '', on: '' }],
    agreed: 'depart',
    why: '',
  };
  a.plan.goals = [{ ...blankGoal('goal', ['work']), agreed: 'agreed' }];
  a.plan.without = { alcohol: { why: '', endangers: true } };
  a.safety.next = [blankStep('step')];
  a.safety.controls = [blankControl('control')];
  a.safety.signs = [blankSign('sign'), { ...blankSign('watched', false), look: true }];
  a.safety.checks = [
    check('asked', 'asked'),
    check('not-asked', 'not-asked'),
    check('answered', 'answered'),
    check('not-made', 'not-made'),
  ];
  Object.assign(a.view, { agreement: 'part', corrections: [disputing] });
  a.sign.signed = true;
  a.sign.manager.differs = true;
  a.overleaf = {
    conditions: [{ id: 'condition', text: '' }],
    decisions: [{ id: 'decision', what: '', for: '', against: '', who: '', on: '' }],
    contacts: [{ id: 'contact', agency: '', name: '', number: '', outOfHours: '' }],
    events: [{ id: 'event', on: '', what: '' }],
  };
  a.since = {
    ...blankSince(),
    of: 1,
    still: { who: '' },
    happened: [blankHappened('happened', 'partner')],
    goals: { goal: { progress: 'under-way', note: '' } },
    signs: { sign: { came: 'yes', known: '' } },
    levels: Object.fromEntries(
      groups.map((g) => [`${g.id}/${g.id}`, { community: 'medium', custody: 'low', why: '' }]),
    ),
  };
  return a;
}

/** Answers that are chosen, not written; and marks by which one thing points to another. */
const chosen = new Set([
  'id',
  'kind',
  'state',
  'gap',
  'letter',
  'mappa',
  'whyNow',
  'told',
  'conviction',
  'use',
  'agreed',
  'agreement',
  'outcome',
  'about',
  'progress',
  'came',
  'community',
  'custody',
  'serves',
  'goals',
  'from',
  'needs',
  'called',
  'rarDays',
]);

/** The word that stands in the field at a path: unlike any other, and one word. */
export function markOf(path: string): string {
  return `x${path.replaceAll(/[^A-Za-z0-9]/g, '_')}x`;
}

function marked(value: unknown, path: string, paths: string[]): unknown {
  if (Array.isArray(value)) return value.map((one, i) => marked(one, `${path}.${i}`, paths));
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value).map(([key, one]) => {
      const within = path ? `${path}.${key}` : key;
      const points =
        chosen.has(key) && (typeof one === 'string' || key !== 'goals' || path !== 'plan');
      return [key, points ? one : marked(one, within, paths)];
    });
    return Object.fromEntries(inner);
  }
  if (typeof value !== 'string') return value;
  paths.push(path);
  return markOf(path);
}

/** An assessment with a word of its own in every field that is written in, and the paths of those fields. */
export function everyAnswer(): { assessment: Assessment; paths: string[] } {
  const paths: string[] = [];
  const assessment = marked(withOneOfEverything(), '', paths) as Assessment;
  return { assessment, paths };
}
