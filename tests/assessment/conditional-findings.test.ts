// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { blankArea } from '../../src/assessment/area.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { required, stillToWrite } from '../../src/assessment/progress.ts';
import { blankJudged } from '../../src/assessment/risk.ts';
import { blankStrength } from '../../src/assessment/strengths.ts';
import { lacksAfter } from '../cases/lacks-after.ts';
import { shortest } from '../cases/shortest.ts';

describe('the person', () => {
  test('who has not been told needs the reason instead, not as well', () => {
    expect(lacksAfter((a) => Object.assign(a.person, { told: 'no' }))).toEqual([
      'person.toldWhyNot',
    ]);
    const told = (a: Assessment) => Object.assign(a.person, { told: 'no', toldWhyNot: 'in cells' });
    expect(lacksAfter(told)).toEqual([]);
  });

  test('a birth date that is no day is said to be unreadable, and kept', () => {
    const a = shortest();
    a.person.born = '31/2/1990';
    const [lack] = stillToWrite(a);
    expect(lack?.at).toBe('person.born');
    expect(lack?.what).toContain('cannot be read');
    expect(a.person.born).toBe('31/2/1990');
  });
});

describe('strengths', () => {
  test('none that can be seen is an answer once it says what was tried', () => {
    const none = (tried: string) => (a: Assessment) => {
      a.strengths = { list: [], none: true, tried };
    };
    expect(lacksAfter(none(''))).toEqual(['strengths.tried']);
    expect(lacksAfter(none('asked him and his sister'))).toEqual([]);
  });

  test('a goal can say what builds on a strength', () => {
    const byGoal = (a: Assessment) => {
      const { built } = blankStrength('blank', 'work');
      Object.assign(a.strengths.list[0] ?? {}, { built, goals: ['goal'] });
    };
    expect(lacksAfter(byGoal)).toEqual([]);
  });

  test('a second strength needs its three answers too', () => {
    const second = (a: Assessment) => a.strengths.list.push(blankStrength('second', 'work'));
    expect(lacksAfter(second)).toEqual([
      'strengths.list.1.what',
      'strengths.list.1.undone',
      'strengths.list.1.built',
    ]);
  });
});

describe('the offence', () => {
  test('a dispute needs how it is treated here', () => {
    const dispute = (treated: string) => (a: Assessment) => {
      a.offence.disputed = [{ id: 'd', says: 'she says a knife', treated, open: true }];
    };
    expect(lacksAfter(dispute(''))).toEqual(['offence.disputed.0.treated']);
    expect(lacksAfter(dispute('an allegation not proved'))).toEqual([]);
  });

  test.each(['not-known', 'not-asked'] as const)(
    'a conviction %s needs who was asked or why not',
    (state) => {
      const gap = (note: string) => (a: Assessment) =>
        Object.assign(a.offence, { conviction: state, convictionNote: note });
      expect(lacksAfter(gap(''))).toEqual(['offence.convictionNote']);
      expect(lacksAfter(gap('I ask him on 10 August'))).toEqual([]);
    },
  );
});

describe('areas', () => {
  test.each([
    ['aside', 'aside'],
    ['not-known', 'asked'],
  ] as const)('an area %s needs its words, and nothing else of it', (state, field) => {
    const second = (words: string) => (a: Assessment) => {
      a.areas.answers.finance = { ...blankArea(), state, [field]: words };
    };
    expect(lacksAfter(second(''))).toEqual([`areas.answers.finance.${field}`]);
    expect(lacksAfter(second('bank asked, 3 August'))).toEqual([]);
  });

  test('an area that was asked and does not matter costs nothing, and is enough', () => {
    const only = (a: Assessment) => {
      a.areas.answers.accommodation = blankArea();
      a.areas.answers.finance = { ...blankArea(), state: 'no' };
    };
    expect(lacksAfter(only)).toEqual([]);
  });

  test('an area that drives offending or harm needs a goal, or the reason why it has none', () => {
    const untied = (a: Assessment) => Object.assign(a.plan.goals[0] ?? {}, { serves: [] });
    expect(lacksAfter(untied)).toEqual(['plan.without.accommodation.why']);
    const reasoned = (a: Assessment) => {
      untied(a);
      a.plan.without.accommodation = { why: 'his sister sees to it', endangers: false };
    };
    expect(lacksAfter(reasoned)).toEqual([]);
  });

  test('an area of the writer’s own naming counts like the others', () => {
    const own = (a: Assessment) => {
      a.areas.own = [{ id: 'own-1', title: 'Gambling' }];
      a.areas.answers['own-1'] = { ...blankArea(), state: 'matters', harm: true };
    };
    expect(lacksAfter(own)).toEqual([
      'areas.answers.own-1.known',
      'areas.answers.own-1.why',
      'plan.without.own-1.why',
    ]);
  });
});

describe('levels', () => {
  test('in custody there are ten, and 47 answers in all', () => {
    const a = shortest();
    a.person.inCustody = true;
    const levels = required(a).filter((n) => n.at.startsWith('risk.levels.'));
    expect(levels).toHaveLength(10);
    expect(required(a)).toHaveLength(47);
    expect(stillToWrite(a)).toHaveLength(6);
  });

  test('a level above low that is not the highest needs its own reason; the highest has “why this level now”', () => {
    const uneven = (a: Assessment) => {
      a.risk.levels.children = [{ ...blankJudged('children'), community: 'high' }];
      a.risk.levels.public = [{ ...blankJudged('public'), community: 'medium' }];
    };
    expect(lacksAfter(uneven)).toEqual(['risk.levels.public.0.why']);
  });

  test('a level not known needs its reason', () => {
    const gap = (a: Assessment) => {
      a.risk.levels.staff = [{ ...blankJudged('staff'), community: 'not-known' }];
    };
    expect(lacksAfter(gap)).toEqual(['risk.levels.staff.0.why']);
  });

  test('two people in one group each have a level', () => {
    const second = (a: Assessment) =>
      a.risk.levels.children?.push({ ...blankJudged('second'), who: 'Kay' });
    expect(lacksAfter(second)).toEqual(['risk.levels.children.1.community']);
  });

  test.each([
    ['that an older record lacks', (a: Assessment) => delete a.risk.levels.public],
    ['with no entry', (a: Assessment) => Object.assign(a.risk.levels, { public: [] })],
  ])('a group %s still needs its level', (_, take) => {
    expect(lacksAfter(take)).toEqual(['risk.levels.public.0.community']);
  });
});
