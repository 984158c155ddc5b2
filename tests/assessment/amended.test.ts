// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sayDifference } from '../../src/app/assessments.ts';
import {
  amendmentsBetween,
  correctionsIn,
  withCorrection,
  withCorrectionsOf,
  withManagersView,
} from '../../src/assessment/amended.ts';
import { pathOf, placeOf } from '../../src/assessment/place-of.ts';
import { type CaseRecord, newRecord } from '../../src/assessment/record.ts';
import { reviewOf } from '../../src/assessment/review/begin.ts';
import { blankSign } from '../../src/assessment/sign.ts';
import { blankCorrection, type Correction } from '../../src/assessment/view.ts';
import { exampleOfLen } from '../../src/example/len.ts';

const asked: Correction = {
  ...blankCorrection('c'),
  about: 'offence.known',
  wrong: 'I never had a key',
  by: 'A. Writer',
};
const refused: Correction = { ...asked, outcome: 'refused', why: 'it was found', by: 'M.' };

function finished(): CaseRecord {
  const at = '2026-05-01T10:00:00.000Z';
  const a = exampleOfLen();
  a.sign.manager = blankSign().manager;
  return { ...newRecord(a, at), state: 'finished', finished: at };
}

describe('a place', () => {
  it('leads back to its passage wherever its row has moved, and nowhere once it is gone', () => {
    const a = exampleOfLen();
    const place = placeOf(a, 'plan.goals.1.words');
    expect(place).toBe(`plan.goals.${a.plan.goals[1]?.id}.words`);
    a.plan.goals.reverse();
    expect(pathOf(a, place)).toBe(`plan.goals.${a.plan.goals.length - 2}.words`);
    a.plan.goals = [];
    expect(pathOf(a, place)).toBeNull();
  });

  it('is the path where there is no row, and none is made of what the assessment has not', () => {
    const a = exampleOfLen();
    for (const at of ['offence.known', 'areas.answers.alcohol.why'])
      expect([placeOf(a, at), pathOf(a, at)]).toEqual([at, at]);
    for (const place of ['', 'constructor', 'offence.known.text.length', 'plan.goals.0.words'])
      expect(pathOf(a, place)).toBeNull();
  });
});

describe('a correction of what is finished', () => {
  it('changes nothing of the record but that list, which stays finished and signed', () => {
    const before = finished();
    const after = withCorrection(before, asked, new Date('2026-05-02T10:00:00.000Z'));
    expect(after.assessment.view.corrections).toEqual([asked]);
    expect(before.assessment.view.corrections).toEqual([]);
    const { view, ...rest } = after.assessment;
    expect({ ...rest, view: { ...view, corrections: [] } }).toEqual(before.assessment);
    expect([after.state, after.finished]).toEqual(['finished', before.finished]);
    const settled = withCorrection(after, refused);
    expect(settled.assessment.view.corrections).toEqual([refused]);
  });

  it('is told from a manager’s view and from any other change', () => {
    const before = finished();
    const { manager } = before.assessment.sign;
    const corrected = withCorrection(before, asked);
    const managed = withManagersView(corrected, { ...manager, name: 'M.', view: 'Weekly.' });
    expect(amendmentsBetween(before, before)).toEqual([]);
    expect(amendmentsBetween(before, corrected)).toEqual(['corrections']);
    expect(amendmentsBetween(corrected, managed)).toEqual(['manager']);
    expect(amendmentsBetween(before, managed)).toEqual(['manager', 'corrections']);
    const other = structuredClone(managed);
    other.assessment.offence.known.text = 'Another word.';
    expect(amendmentsBetween(before, other)).toEqual([]);
  });

  it('is asked for, then settled, from the one side, and nothing new from the other', () => {
    const before = finished();
    const open = withCorrection(before, asked);
    const settled = withCorrection(open, refused);
    expect(correctionsIn(open, before)).toEqual([{ correction: asked, settled: false }]);
    expect(correctionsIn(settled, open)).toEqual([{ correction: refused, settled: true }]);
    expect(correctionsIn(before, open)).toEqual([]);
    expect(correctionsIn(open, settled)).toEqual([]);
  });
});

describe('a file that comes back', () => {
  const here = finished();
  const managed = withManagersView(here, { ...here.assessment.sign.manager, view: 'Weekly.' });

  it('comes in by itself with a manager’s view, or a correction, that is not here', () => {
    expect(sayDifference(here, managed)).toEqual({
      says: 'A manager’s view was added in the file. Not a word of the writer’s is different.',
      adds: true,
    });
    const both = sayDifference(here, withCorrection(managed, asked));
    expect(both.says).toContain('A correction, or what came of one, stands only in the file.');
    expect(both.adds).toBe(true);
    expect(sayDifference(withCorrection(here, asked), withCorrection(here, refused)).adds).toBe(
      true,
    );
  });

  it('never drops a correction that was asked for here without saying so', () => {
    const { says, adds } = sayDifference(withCorrection(here, asked), managed);
    expect(says).toContain('A manager’s view was added in the file.');
    expect(says).toContain('stands only in what is kept here');
    expect(adds).toBe(false);
    const one = sayDifference(withCorrection(here, refused), withCorrection(here, asked));
    expect(one.says).toContain('stands only in what is kept here');
    expect(one.adds).toBe(false);
  });
});

describe('a review', () => {
  const reviewer = { writer: 'A. Writer', role: 'PO' };

  it('carries corrections along, also one of a passage that is gone from it', () => {
    const a = exampleOfLen();
    const [goal] = a.plan.goals;
    const about = placeOf(a, 'plan.goals.0.words');
    if (goal) a.since.goals[goal.id] = { progress: 'done', note: '' };
    a.view.corrections = [{ ...asked, about }];
    const next = reviewOf(a, 1, '2026-05-01', reviewer, '2026-06-01');
    expect(next.view.corrections).toEqual([{ ...asked, about }]);
    expect(pathOf(next, about)).toBeNull();
  });

  it('that is stopped leaves what was asked for in it, and none as changed', () => {
    const was = withCorrection(finished(), asked).assessment;
    const draft = reviewOf(was, 1, '2026-05-01', reviewer, '2026-06-01');
    const more = { ...asked, id: 'more', outcome: 'changed' as const };
    draft.view.corrections = [refused, more, blankCorrection('empty')];
    const { corrections } = withCorrectionsOf(was, draft).view;
    expect(corrections).toEqual([refused, { ...more, outcome: 'open' }]);
    const untouched = reviewOf(was, 1, '2026-05-01', reviewer, '2026-06-01');
    expect(withCorrectionsOf(was, untouched)).toEqual(was);
  });
});
