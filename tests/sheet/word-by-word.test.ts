// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Told, wordByWord } from '../../src/sheet/changed/word-by-word.ts';

/** As a reader would mark it by hand: [-gone-], [+new+]. */
function read(told: Told[]): string {
  const marks = { kept: ['', ''], added: ['[+', '+]'], removed: ['[-', '-]'] };
  return told.map(({ how, text }) => marks[how].join(text)).join('');
}

function without(how: Told['how'], told: Told[]): string {
  return told
    .filter((one) => one.how !== how)
    .map(({ text }) => text)
    .join('');
}

const words = ['Len', 'drinks', 'on', 'Thursday', 'don’t', '', '.', ',', ' ', '\n', '\u00a0A', '–'];
const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('kept and added, joined, is the newer text; kept and removed the older, to the last space', () => {
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const told = wordByWord(older, newer);
      expect(without('removed', told)).toBe(newer);
      expect(without('added', told)).toBe(older);
      expect(told.every((one) => one.text !== '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('tells apart words, not letters, and leaves their white space with them', () => {
  expect(read(wordByWord('Len drinks at home.', 'Len drinks alone at home.'))).toBe(
    'Len drinks [+alone +]at home.',
  );
  expect(read(wordByWord('He rang Ray on 9 March.', 'He rang Ray on 19 March, at work.'))).toBe(
    'He rang Ray on [-9 -][+19 +]March[+, at work+].',
  );
  expect(read(wordByWord('I don’t drink now.', 'I didn’t drink now.'))).toBe(
    'I [-don’t -][+didn’t +]drink now.',
  );
});

test('tells a text that shares too few words as one that was rewritten', () => {
  expect(
    read(wordByWord('Ray has the keys and the car.', 'Sober since May, and he says so himself.')),
  ).toBe('[-Ray has the keys and the car.-][+Sober since May, and he says so himself.+]');
});

test('a text of 20,000 characters that was written anew is told in a moment', () => {
  const of = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(' ');
  const begun = performance.now();
  expect(wordByWord(of('old'), of('new'))).toHaveLength(2);
  expect(performance.now() - begun).toBeLessThan(5000);
});
