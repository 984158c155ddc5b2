// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { blankCheck } from '../../src/assessment/checks.ts';
import { blankGoal } from '../../src/assessment/plan.ts';
import { blankSign } from '../../src/assessment/safety.ts';
import { blankStrength } from '../../src/assessment/strengths.ts';

import { linesOf, part, said, written } from './written.ts';

describe('still open', () => {
  test('gathers checks, disputes, what is not known and what is not planned', () => {
    const sheet = written((a) => {
      a.safety.checks = [
        {
          ...blankCheck('1', 'Enquiry'),
          state: 'asked',
          askedOf: 'police',
          askedOn: '12 March 2026',
          owner: 'me',
          chase: '2/4/2026',
        },
        { ...blankCheck('2', 'Safeguarding'), state: 'not-asked', chase: '1 April 2026' },
        { ...blankCheck('3', 'Papers'), state: 'not-made', why: 'no file' },
        { ...blankCheck('4', 'Answered'), state: 'answered', answer: 'nothing' },
      ];
      a.offence.disputed = [
        { id: 'a', says: 'the throat', treated: 'as likely', open: true },
        { id: 'b', says: 'the time', treated: '', open: false },
      ];
      Object.assign(a.offence, { conviction: 'not-known', convictionNote: 'nobody yet' });
      Object.assign(a.areas.answers.finance ?? {}, { state: 'not-known', asked: 'DWP' });
      Object.assign(a.areas.answers.alcohol ?? {}, { state: 'matters', harm: true });
      a.person.rarDays = '40';
      a.plan.goals = [{ ...blankGoal('g'), words: 'I will', rarDays: '12' }];
    });
    expect(linesOf(sheet.open)).toEqual([
      'Enquiry: asked 12 March of police, no answer yet; me to chase 2 April.',
      'Safeguarding: not asked yet; ask by 1 April.',
      'Papers: not asked, because no file.',
      'Disputed: the throat.',
      'Not known yet: whether Len accepts the conviction (asked nobody yet).',
      'Not known yet: finance (asked DWP).',
      '28 of 40 RAR days not planned.',
      'No goal yet, and no reason why not: alcohol.',
    ]);
    expect(part(sheet, 'offence')[0]).toBe(
      'Disputed: see Still open. Treated here: as likely. Disputed: the time. How Len takes the conviction is not known yet.',
    );
  });
});

describe('the plan', () => {
  test('accounts for RAR days, areas without a goal and what the goals serve', () => {
    const sheet = written((a) => {
      a.person.rarDays = '40';
      for (const id of ['alcohol', 'drugs']) {
        Object.assign(a.areas.answers[id] ?? {}, { state: 'matters', offending: true });
      }
      a.strengths.list = [{ ...blankStrength('s', 'own'), what: said('Ray') }];
      a.plan.goals = [
        {
          ...blankGoal('g', ['alcohol', 's']),
          words: 'I will stop',
          agreed: 'agreed',
          rarDays: '30',
        },
        { ...blankGoal('h', ['alcohol']), words: 'I will ring', agreed: 'drafted' },
      ];
      a.plan.without = { drugs: { why: 'he is clean', endangers: true } };
      a.plan.rarRest = 'for the programme';
    });
    expect(part(sheet, 'plan')).toEqual([
      '1 I will stop. (agreed) RAR days: 30.',
      '2 I will ring. (drafted, not agreed)',
      'No goal for drugs: he is clean. (not for Len) 30 of 40 RAR days planned; the other 10: for the programme.',
    ]);
    expect(part(sheet, 'areas')[1]).toBe('Alcohol misuse drives offending; goals 1 and 2');
    expect(part(sheet, 'strengths')).toEqual(['Ray. Built on by: goal 1.']);
    expect(sheet.open).toBeNull();
  });
});

describe('signs', () => {
  test('print once: those that nobody acts on yet under the risk, the others under safety', () => {
    const sheet = written((a) => {
      a.safety.signs = [
        { ...blankSign('1'), if: 'he rings', then: 'I ring police', look: true },
        { ...blankSign('2'), if: 'he drinks' },
        { ...blankSign('3', false), if: 'work ends', then: 'we meet' },
      ];
      a.safety.lookOn = '26/6/2026';
    });
    expect(part(sheet, 'risk')).toEqual([
      'Higher if he drinks. Higher if: see “Keeping people safe”.',
    ]);
    expect(part(sheet, 'safety')).toEqual([
      'Higher if he rings, then I ring police. look again',
      'If work ends, then we meet.',
      'Look again 26 June. Also when a sign marked “look again” comes.',
    ]);
  });
});
