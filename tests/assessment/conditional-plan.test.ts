// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { blankCheck, type Check } from '../../src/assessment/checks.ts';
import { type Gap, gaps } from '../../src/assessment/passage.ts';
import { blankGoal, rarAccount } from '../../src/assessment/plan.ts';
import { blankSign, blankStep } from '../../src/assessment/safety.ts';
import { lacksAfter } from '../cases/lacks-after.ts';

describe('the plan', () => {
  test('days of activity that no goal uses need a word on what they are for', () => {
    const forty = (a: Assessment) => {
      a.person.rarDays = '40';
      Object.assign(a.plan.goals[0] ?? {}, { rarDays: '28' });
    };
    expect(lacksAfter(forty)).toEqual(['plan.rarRest']);
    const said = (a: Assessment) => {
      forty(a);
      a.plan.rarRest = 'kept for the winter';
    };
    expect(lacksAfter(said)).toEqual([]);
  });

  test('days are summed over the goals and never fall below nothing left', () => {
    const goals = ['12', '20', '', 'x'].map((rarDays, i) => ({ ...blankGoal(`${i}`), rarDays }));
    const plan = { goals, without: {}, rarRest: '' };
    expect(rarAccount('40', plan)).toEqual({ ordered: 40, planned: 32, left: 8 });
    expect(rarAccount('30', plan).left).toBe(0);
    expect(rarAccount('', plan).ordered).toBe(0);
  });
});

describe('checks', () => {
  const check = (parts: Partial<Check>) => (a: Assessment) => {
    a.safety.checks[0] = { ...blankCheck('domestic-abuse', 'Domestic abuse enquiry'), ...parts };
  };
  const at = ['safety.checks.0.state'];

  test.each<[string, Partial<Check>]>([
    ['not asked with no owner', { state: 'not-asked', chase: '4 August' }],
    ['not asked with no day', { state: 'not-asked', owner: 'me' }],
    ['asked with no day of asking', { state: 'asked', owner: 'me', chase: '4 August' }],
    [
      'asked on no day at all',
      { state: 'asked', askedOn: 'rubbish', owner: 'me', chase: '4 August' },
    ],
    [
      'to be chased on a day that is none',
      { state: 'asked', askedOn: '1 August', owner: 'me', chase: '31/2/2026' },
    ],
    ['asked with no owner', { state: 'asked', askedOn: '1 August', chase: '4 August' }],
    ['answered with no answer', { state: 'answered' }],
    ['not made with no reason', { state: 'not-made' }],
  ])('one %s is not accounted for', (_, parts) => {
    expect(lacksAfter(check(parts))).toEqual(at);
  });

  test.each<[string, Partial<Check>]>([
    ['to be asked', { state: 'not-asked', owner: 'me', chase: '4 August' }],
    ['asked', { state: 'asked', askedOn: '1 August', owner: 'me', chase: '4 August' }],
    ['answered', { state: 'answered', answer: 'nothing known' }],
    ['not made', { state: 'not-made', why: 'lives alone, no children known' }],
  ])('one that is %s and says all of it is', (_, parts) => {
    expect(lacksAfter(check(parts))).toEqual([]);
  });
});

describe('next steps and signs', () => {
  test('a row half written is missing at that row; an empty one does not count', () => {
    const empty = (a: Assessment) => {
      a.safety.next.push(blankStep('empty'));
      a.safety.signs.push(blankSign('empty'));
    };
    expect(lacksAfter(empty)).toEqual([]);
    const half = (a: Assessment) => {
      a.safety.next.push({ ...blankStep('half'), what: 'ring the prison' });
      a.safety.signs.push({ ...blankSign('half'), if: 'he drinks' });
    };
    expect(lacksAfter(half)).toEqual(['safety.next.1.what', 'safety.signs.1.if']);
  });
});

describe('their view', () => {
  test('could not be asked needs its reason; would rather not say does not', () => {
    expect(lacksAfter((a) => Object.assign(a.view, { agreement: 'not-asked' }))).toEqual([
      'view.agreementNote',
    ]);
    expect(lacksAfter((a) => Object.assign(a.view, { agreement: 'would-not-say' }))).toEqual([]);
    expect(lacksAfter((a) => Object.assign(a.view, { agreement: 'disagrees' }))).toEqual([]);
  });
});

describe('gaps', () => {
  const passages = ['offence.known', 'risk.who', 'risk.lower', 'safety.victim', 'view.words'];

  function put(a: Assessment, at: string, gap: Gap, note: string) {
    const [part, field] = at.split('.') as ['risk', 'who'];
    a[part][field] = { ...a[part][field], text: '', gap, note };
  }

  test.each(passages)(
    'each kind is an answer to %s with its note, and silence needs none',
    (at) => {
      for (const gap of Object.keys(gaps) as Gap[]) {
        expect(lacksAfter((a) => put(a, at, gap, 'asked on 3 August'))).toEqual([]);
        const bare = lacksAfter((a) => put(a, at, gap, ''));
        expect(bare).toEqual(gap === 'would-not-say' ? [] : [at]);
      }
    },
  );

  test('the text behind a gap does not stand in for its note', () => {
    const behind = (a: Assessment) => Object.assign(a.risk.who, { gap: 'not-known', note: ' ' });
    expect(lacksAfter(behind)).toEqual(['risk.who']);
  });
});
