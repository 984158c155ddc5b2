import { Finder, linesOf } from './finder.ts';
import { inPlainLetters } from './folded.ts';
import { plainerWays } from './plainer.ts';
import { type Stretch, sentencesOf } from './sentences.ts';
import { syllablesOf } from './syllables.ts';
import { wordsOf } from './words.ts';

/** The age in years at which the person's copy should be readable (P26). */
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
  /** In years, at least 5; null where there are too few words to say. */
  readonly years: number | null;
  /** The sentences that are harder than they should be, the hardest first. */
  readonly hard: readonly HardSentence[];
}

interface Counts {
  readonly words: number;
  readonly syllables: number;
}

function countsOf(text: string): Counts {
  const words = inPlainLetters(text).match(/[\w']+/g) ?? [];
  return { words: words.length, syllables: words.reduce((sum, w) => sum + syllablesOf(w), 0) };
}

function yearsOf({ words, syllables }: Counts, sentences: number): number {
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return Math.max(yearsBeforeGrade, Math.round((grade + yearsBeforeGrade) * 10) / 10);
}

let finder: Finder<string> | null = null;

function plainFinder(): Finder<string> {
  const made = new Finder<string>();
  for (const line of linesOf(plainerWays)) {
    const [says = '', instead = ''] = line.split(' = ');
    made.add(says, instead);
  }
  return made;
}

const nobody: ReadonlySet<string> = new Set();

function plainerIn(text: string, from: number): Plain[] {
  finder ??= plainFinder();
  const words = wordsOf(inPlainLetters(text), nobody);
  const found = [...finder.in(words)].map(({ of: instead, first, end }) => {
    const at = { from: words[first]?.from ?? 0, to: words[end - 1]?.to ?? 0 };
    return {
      from: from + at.from,
      to: from + at.to,
      words: text.slice(at.from, at.to),
      instead,
    };
  });
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
  const all = sentences.reduce(
    (sum, { counts }) => ({
      words: sum.words + counts.words,
      syllables: sum.syllables + counts.syllables,
    }),
    { words: 0, syllables: 0 },
  );
  const hard = sentences
    .filter(({ counts }) => counts.words >= fewestInSentence)
    .map(({ from, to, words, counts }) => ({ from, to, words, years: yearsOf(counts, 1) }))
    .filter(({ years }) => years > aimedAt)
    .sort((a, b) => b.years - a.years || a.from - b.from)
    .map((one) => ({ ...one, plainer: plainerIn(one.words, one.from) }));
  return { years: all.words < fewestWords ? null : yearsOf(all, sentences.length), hard };
}
