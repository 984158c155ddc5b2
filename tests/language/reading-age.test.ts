// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aimedAt, readingAge } from '../../src/language/reading-age.ts';

const plain =
  'You told us that you want your own front door. Ray says you can stay until June. We will ask the council for a flat, and you will ring them on Monday. If you feel like a drink, ring Ray first. You will see Priya at ten on Mondays. She will help you with the form.';

const office =
  'In accordance with your licence conditions you are required to attend supervision appointments with your probation practitioner at the designated location, and failure to comply will result in the commencement of enforcement proceedings. Additional interventions may be identified subsequent to the completion of a comprehensive assessment of your individual circumstances and criminogenic needs.';

it('is the Flesch–Kincaid grade plus five', () => {
  // 10 sentences of 6 words of one syllable: 0.39 × 6 + 11.8 × 1 − 15.59 is less than no years at school.
  expect(readingAge('The cat sat on the mat. '.repeat(10)).years).toBe(5);
  // 30 words of two syllables in one sentence: 0.39 × 30 + 11.8 × 2 − 15.59 + 5.
  expect(readingAge(`${'window '.repeat(30).trim()}.`).years).toBeCloseTo(24.7, 1);
});

it('is low for words that one would say, high for those of an office, and unknown for a few', () => {
  expect(readingAge(plain).years).toBeLessThanOrEqual(aimedAt);
  expect(readingAge(plain).hard).toEqual([]);
  expect(readingAge(office).years).toBeGreaterThan(18);
  expect(readingAge('Rehabilitation activity requirement.').years).toBeNull();
  expect(readingAge('').years).toBeNull();
});

it('marks the hardest sentences first, by their place, with a plainer way where there is one', () => {
  const text = `${plain} ${office} Approximately thirty people participated in the walk. Christopher Montgomery, Birmingham.`;
  const { hard } = readingAge(text);
  expect(hard.map(({ words }) => words.split(' ')[0])).toEqual([
    'Additional',
    'In',
    'Approximately',
  ]);
  for (const { from, to, words, plainer } of hard) {
    expect(text.slice(from, to)).toBe(words);
    for (const one of plainer) expect(text.slice(one.from, one.to)).toBe(one.words);
  }
  expect(hard.at(-1)?.plainer).toMatchObject([
    { words: 'Approximately', instead: 'about' },
    { words: 'participated', instead: 'take part' },
  ]);
});

it('counts a line of a list as a sentence', () => {
  const list = Array.from({ length: 12 }, (_, i) => `Ring Ray on day ${i + 1}`).join('\n');
  expect(readingAge(list).years).toBeLessThan(aimedAt);
});

it('is given for any text, with every place inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { years, hard } = readingAge(text);
      if (years !== null) expect(years).toBeGreaterThanOrEqual(5);
      for (const { from, to, years: own, plainer } of hard) {
        expect(own).toBeGreaterThan(aimedAt);
        for (const at of [{ from, to }, ...plainer]) {
          expect(at.from).toBeGreaterThanOrEqual(0);
          expect(at.to).toBeLessThanOrEqual(text.length);
          expect(at.to).toBeGreaterThan(at.from);
        }
      }
    }),
  );
});
