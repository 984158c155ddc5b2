import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { inPlainLetters } from './folded.ts';
import { patternOf } from './pattern.ts';
import { plainerWays } from './plainer.ts';
import { type Stretch, sentencesOf } from './sentences.ts';

/** The age at which the person's copy should be readable (P26). */
export const aimedAt = 11;

/** A school grade of the formula's country is reached five years earlier than that age in years. */
const yearsBeforeGrade = 5;

/** Fewer words than this tell nothing: one long name would decide. */
const fewestWords = 30;

/** The same of a sentence: a line with a name and a town in it is not hard. */
const fewestInSentence = 6;

export interface Plain extends Stretch {
  readonly words: string;
  readonly instead: string;
}

export interface HardSentence extends Stretch {
  readonly words: string;
  readonly years: number;
  /** What in it could be said more plainly, where the list has a way. */
  readonly plainer: readonly Plain[];
}

export interface ReadingAge {
  /** Null where there are too few words to say. */
  readonly years: number | null;
  /** The sentences that are harder than they should be, the hardest first. */
  readonly hard: readonly HardSentence[];
}

interface Counts {
  readonly word: number;
  readonly syllable: number;
}

function countsOf(text: string): Counts {
  const words = inPlainLetters(text).match(/[\w']+/g) ?? [];
  // What has no vowel, as a number has none, is read as one.
  return {
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  };
}

function yearsOf(counts: Counts, sentence: number): number {
  const grade = fleschKincaid({ sentence, ...counts });
  return Math.max(yearsBeforeGrade, Math.round((grade + yearsBeforeGrade) * 10) / 10);
}

const searches = plainerWays.map(({ says, instead }) => ({ find: patternOf([says]), instead }));

function plainerIn(text: string, from: number): Plain[] {
  const plain = inPlainLetters(text);
  const found = searches.flatMap(({ find, instead }) =>
    [...plain.matchAll(find)].map((match) => {
      const at = from + match.index;
      const words = text.slice(match.index, match.index + match[0].length);
      return { from: at, to: at + words.length, words, instead };
    }),
  );
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/**
 * The reading age of a text in years, by the Flesch–Kincaid grade level plus five (Kincaid, Fishburne, Rogers and
 * Chissom, Derivation of new readability formulas for Navy enlisted personnel, 1975), and its hardest sentences.
 *
 * It was made from what sailors of the United States could read. It knows the length of sentences and of words and
 * nothing else: a name counts as a hard word, a short word that nobody knows as an easy one, and syllables are guessed.
 * It says little below about a hundred words, and nothing of Welsh. Somebody of that age reading it aloud is the test.
 */
export function readingAge(text: string): ReadingAge {
  const sentences = sentencesOf(text).map((at) => {
    const words = text.slice(at.from, at.to);
    return { ...at, words, counts: countsOf(words) };
  });
  const counts = sentences.reduce(
    (sum, one) => ({
      word: sum.word + one.counts.word,
      syllable: sum.syllable + one.counts.syllable,
    }),
    { word: 0, syllable: 0 },
  );
  const hard = sentences
    .filter(({ counts: { word } }) => word >= fewestInSentence)
    .map(({ from, to, words, counts: own }) => ({ from, to, words, years: yearsOf(own, 1) }))
    .filter(({ years }) => years > aimedAt)
    .sort((a, b) => b.years - a.years || a.from - b.from)
    .map((one) => ({ ...one, plainer: plainerIn(one.words, one.from) }));
  return {
    years: counts.word < fewestWords ? null : yearsOf(counts, sentences.length),
    hard,
  };
}
