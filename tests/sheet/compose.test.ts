// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { blankAssessment } from '../../src/assessment/assessment.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { wordsOf } from '../../src/sheet/words.ts';
import { everyAnswer, markOf } from './every-answer.ts';

/** Fields that the form does not show as this assessment stands: what was typed there is kept, not printed. */
const closed = [
  // A note belongs to a gap, and no passage here is one.
  /\.note$/,
  // Only an area that matters opens its two passages, and each other state has its own reason.
  /^areas\.answers\.(?!alcohol)\w+\.(known|why)\./,
  /^areas\.answers\.(?!drugs)\w+\.aside$/,
  /^areas\.answers\.(?!finance)\w+\.asked$/,
  /^strengths\.tried$/,
  /^offence\.convictionNote$/,
  /^plan\.rarRest$/,
  /^safety\.checks\.0\.(answeredOn|answer|why)$/,
  /^safety\.checks\.1\.(askedOn|answeredOn|answer|why)$/,
  /^safety\.checks\.2\.(askedOn|why|owner|chase)$/,
  // What was asked in a review; its band says what of it belongs on the sheet.
  /^since\.(?!band$|day$|levels\.)/,
  /^safety\.checks\.3\.(askedOf|askedOn|answeredOn|answer|owner|chase)$/,
];

/** Fields that print more than once, with why. */
const again: Record<string, number> = {
  // Head and foot of two sides.
  marking: 4,
  // Both sides are told apart from other people's.
  'person.name': 2,
  'person.reference': 2,
  // Who wrote it, in the head, and who signs it, in the foot.
  'person.writer': 2,
  'person.role': 2,
  // In short on the front, in full on the back.
  'view.corrections.0.wrong': 2,
  'sign.manager.would': 2,
  'sign.manager.name': 2,
  'sign.manager.on': 2,
};

function expected(path: string): number {
  if (closed.some((one) => one.test(path))) return 0;
  // In the table of levels, with the reason for the level, and with why it moved.
  if (/^risk\.levels\..*\.who$/.test(path)) return 3;
  return again[path] ?? 1;
}

describe('what is printed', () => {
  const { assessment, paths } = everyAnswer();
  const sheet = composeSheet(assessment, 'finished');
  const text = wordsOf(sheet).join(' ');

  test.each(paths)('%s, as often as it should be', (path) => {
    expect(text.split(markOf(path)).length - 1).toBe(expected(path));
  });

  test('every piece that was typed leads to a field that the assessment has', () => {
    const fields = Object.keys(sheet.called);
    expect(fields.length).toBeGreaterThan(90);
    for (const at of fields) {
      const value = at
        .split('.')
        .reduce<unknown>(
          (within, key) => (within as Record<string, unknown> | undefined)?.[key],
          assessment,
        );
      expect(value, at).toBeDefined();
      expect(sheet.called[at], at).not.toBe('');
    }
  });
});

describe('a blank draft', () => {
  const sheet = composeSheet(blankAssessment('A. Writer', 'officer', '27 March 2026'), 'draft');

  test('says that it is one, and that levels are not given', () => {
    expect(sheet.draft?.text).toBe('DRAFT');
    expect(sheet.levels.rows.map((r) => r.cells.map((c) => c.said.text))).toEqual([
      ['not given', 'not given', 'not given', 'not given'],
    ]);
  });

  test('prints no label of an answer that is not there', () => {
    expect(sheet.sections.map((s) => s.id)).toEqual(['areas']);
    expect(sheet.next).toBeNull();
    expect(sheet.open).toBeNull();
    expect(sheet.back).toBeNull();
    expect(wordsOf(sheet).join(' ')).toContain('No area asked about yet.');
  });

  test('is not marked once it is finished', () => {
    expect(composeSheet(blankAssessment(), 'finished').draft).toBeNull();
  });
});
