// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type Assessment, blankAssessment } from '../../src/assessment/assessment.ts';
import { passagesOf } from '../../src/assessment/passages-of.ts';
import { placeOf } from '../../src/assessment/place-of.ts';
import { blankGoal } from '../../src/assessment/plan.ts';
import { withSource } from '../../src/assessment/sources.ts';
import { blankCorrection, type Correction } from '../../src/assessment/view.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { correctable } from '../../src/sheet/correctable.ts';
import { piecesOf } from '../../src/sheet/pieces-of.ts';
import { wordsOf } from '../../src/sheet/words.ts';
import { everyAnswer } from './every-answer.ts';
import { linesOf, part, said, written } from './written.ts';

function asks(about: string, more: Partial<Correction> = {}): Correction {
  return { ...blankCorrection('c'), about, wrong: 'I never had a key', ...more };
}

function known(correction: Correction) {
  return written((a) => {
    a.sources = withSource(a.sources, 'one', 'interview', '');
    a.offence.known = said('He went in', { from: ['one'], private: true });
    a.view.corrections = [correction];
  });
}

describe('a passage that is disputed', () => {
  test.each(['open', 'added', 'refused'] as const)('says so where it stands: %s', (outcome) => {
    const sheet = known(asks('offence.known', { outcome }));
    expect(part(sheet, 'offence')).toEqual(['He went in. a (disputed) (not for Len)']);
    expect(linesOf(sheet.sections.find((s) => s.id === 'view'))[0]).toMatch(
      /^Asks for a correction of “What is known of what happened”: I never had a key\. Outcome: /,
    );
  });

  test('says so no longer once it is changed, nor while nothing is said to be wrong', () => {
    for (const one of [
      asks('offence.known', { outcome: 'changed' }),
      asks('offence.known', { wrong: ' ' }),
      asks(''),
    ])
      expect(part(known(one), 'offence')).toEqual(['He went in. a (not for Len)']);
  });

  test('is found where its row has moved to; one that is gone is said to be no longer there', () => {
    const about = 'plan.goals.two.first';
    const goals = [
      { ...blankGoal('one'), words: 'I work', first: 'see Ray' },
      { ...blankGoal('two'), words: 'I stop', first: 'ring the clinic' },
    ];
    const change = (list: typeof goals) => (a: Assessment) => {
      a.plan.goals = list;
      a.view.corrections = [asks(about)];
    };
    const marked = (list: typeof goals) =>
      part(written(change(list)), 'plan').filter((one) => one.includes('(disputed)'));
    expect(marked(goals)).toEqual(['2 I stop. First: ring the clinic (disputed).']);
    expect(marked([...goals].reverse())).toEqual(['1 I stop. First: ring the clinic (disputed).']);
    expect(marked(goals.slice(0, 1))).toEqual([]);
    expect(part(written(change(goals.slice(0, 1))), 'view')).toEqual([
      'Asks for a correction of a passage that is no longer there: I never had a key. Outcome: Not settled yet.',
    ]);
  });

  test('costs one word where it stands, in the form’s small letters', () => {
    const count = (about: string) => wordsOf(known(asks(about))).length;
    const called = '“What is known of what happened”'.split(' ').length + 1;
    expect(count('offence.known') - count('')).toBe(1 + called);
    const mark = piecesOf(known(asks('offence.known'))).find((p) => p.text === '(disputed)');
    expect(mark).toEqual({ at: 'offence.known', as: 'label', text: '(disputed)', form: true });
  });

  test('says who wrote it down until somebody decides', () => {
    const lines = (outcome: Correction['outcome']) =>
      linesOf(known(asks('', { outcome, by: 'A. Writer' })).back?.sections[0]);
    expect(lines('open')).toEqual([
      'Correction asked for: I never had a key. Outcome: Not settled yet. Written down by: A. Writer.',
    ]);
    expect(lines('refused')[0]).toMatch(/Outcome: Not accepted\. By: A\. Writer\.$/);
  });
});

describe('what a correction can be asked of', () => {
  const { assessment: a } = everyAnswer();
  const groups = correctable(a);
  const places = groups.flatMap((g) => g.passages.map((p) => p.place));

  test('is every passage that the sheet prints, each once, by part', () => {
    for (const { at } of passagesOf(a)) expect(places).toContain(placeOf(a, at));
    expect(new Set(places).size).toBe(places.length);
    expect(groups.map((g) => g.title)).toContain('Areas that matter');
    expect(places.some((place) => place.startsWith('view.corrections'))).toBe(false);
  });

  test('is marked on the sheet, whichever of them it is', () => {
    for (const about of places) {
      a.view.corrections = [asks(about)];
      const marks = piecesOf(composeSheet(a, 'finished')).filter((p) => p.text === '(disputed)');
      expect([about, marks.length > 0]).toEqual([about, true]);
    }
  });

  test('is called by what it is and its first words', () => {
    const short = blankAssessment();
    short.person.called = 'Len';
    short.offence.known = said('He went in by the back door at night');
    short.view.words = said('I just want a door.');
    const called = correctable(short).flatMap((g) => g.passages.map((p) => p.called));
    expect(called).toContain('What is known of what happened “He went in by the …”');
    expect(called).toContain('Len’s own words “I just want a door.”');
  });
});
