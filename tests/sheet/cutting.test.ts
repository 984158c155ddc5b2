// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type Assessment, blankAssessment } from '../../src/assessment/assessment.ts';
import { blankPassage } from '../../src/assessment/passage.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { longest, saidTwice } from '../../src/sheet/cutting.ts';
import { wordCount, wordsOfFront } from '../../src/sheet/words.ts';

function written(texts: {
  known?: string;
  view?: string;
  who?: string;
  open?: string;
}): Assessment {
  const a = blankAssessment();
  a.offence.known = { ...blankPassage(), text: texts.known ?? '' };
  a.offence.myView = { ...blankPassage(), text: texts.view ?? '' };
  a.risk.who = { ...blankPassage(), text: texts.who ?? '' };
  if (texts.open) a.offence.disputed = [{ id: 'd', says: texts.open, treated: '', open: true }];
  return a;
}

function sheetOf(texts: Parameters<typeof written>[0]) {
  return composeSheet(written(texts), 'draft');
}

describe('said twice', () => {
  test('finds the longest run that stands in two passages, whatever its case and punctuation', () => {
    const sheet = sheetOf({
      known: 'Ray rang the police himself, in 2022, and again later.',
      who: 'In short: ray rang the Police himself in 2022 and left.',
    });
    expect(saidTwice(sheet)).toEqual([
      {
        text: 'Ray rang the police himself, in 2022, and',
        words: 8,
        at: ['offence.known', 'risk.who'],
      },
    ]);
  });

  test('lets four words pass, and one passage that repeats itself', () => {
    const sheet = sheetOf({
      known: 'he rings and rings then he drinks and he goes; he rings and rings then he drinks',
      view: 'then he drinks and stops',
    });
    expect(saidTwice(sheet)).toEqual([]);
  });

  test('finds two runs between the same passages, the longer first', () => {
    const sheet = sheetOf({
      known: 'one two three four five apart six seven eight nine ten eleven',
      view: 'six seven eight nine ten eleven between one two three four five',
    });
    expect(saidTwice(sheet).map((t) => t.words)).toEqual([6, 5]);
  });
});

describe('longest passages', () => {
  test('are counted in words, longest first, each once, and called as the form calls them', () => {
    const sheet = sheetOf({
      known: 'one two three',
      view: 'one two three four five six',
      open: 'a b c d',
    });
    expect(longest(sheet, 2)).toEqual([
      { at: 'offence.myView', called: 'Your view of why this, why now, why again', words: 6 },
      { at: 'offence.disputed.0.says', called: 'Who says what?', words: 4 },
    ]);
  });
});

describe('words', () => {
  test('of narrative leave out labels and source letters', () => {
    const sheet = sheetOf({ known: 'one two three', open: 'four five' });
    // "Disputed: four five." at the head, "one two three.", and "No area asked about yet." in its section.
    expect(wordCount(sheet)).toBe(3 + 3 + 5);
    expect(wordsOfFront(sheet)).toContain('three.');
  });
});
