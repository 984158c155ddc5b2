import { stemOf } from './stem.ts';

/** One word of a text. */
export interface Word {
  /** As it stands, in small letters; of "can't" there are two, can and not. */
  readonly lower: string;
  /** The same with = before it, as phrases ask for one form only. */
  readonly exact: string;
  /** What all its forms have in common. */
  readonly stem: string;
  readonly from: number;
  readonly to: number;
  /** True where it begins with a capital. */
  readonly capital: boolean;
  /** What stands before it: 0 nothing but white space or a hyphen, 1 a comma, 2 anything stronger, or the beginning. */
  readonly stop: 0 | 1 | 2;
}

const oneWord = /(?:(?:co|pro|anti|multi|inter|re|non|pre)-)?[a-z\d][\w']*/gi;

/** What is written as one word and is two, by its end. */
const ends: [end: RegExp, second: string][] = [
  [/n't$|(?<=can)not$/, 'not'],
  [/(?<=^(?:he|she|it|that|there|who))'s$|'re$|(?<=^i)'m$/, 'is'],
  [/'ll$/, 'will'],
  [/'ve$/, 'have'],
];
const cut: Record<string, string> = { ca: 'can', wo: 'will' };

function partsOf(lower: string): string[] {
  if (!/'|^cannot$/.test(lower)) return [lower];
  for (const [end, second] of ends) {
    const first = lower.replace(end, '');
    if (first !== lower) return [cut[first] ?? first, second];
  }
  return [lower.replace(/'s?$/, '')];
}

function stopOf(between: string): 0 | 1 | 2 {
  if (/[^\s,'-]/.test(between)) return 2;
  return between.includes(',') ? 1 : 0;
}

/**
 * The words of a sentence in plain letters (folded.ts), in its order.
 * @param person the names of the person, in small letters: they are read as "he".
 */
export function wordsOf(sentence: string, person: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const found of sentence.matchAll(oneWord)) {
    const from = found.index;
    const to = from + found[0].length;
    const capital = /^[A-Z]/.test(found[0]);
    let stop = words.length === 0 ? 2 : stopOf(sentence.slice(last, from));
    for (const lower of partsOf(found[0].toLowerCase().replace('-', ''))) {
      const stem = capital && person.has(lower) ? 'he' : stemOf(lower);
      words.push({ lower, exact: `=${lower}`, stem, from, to, capital, stop });
      stop = 0;
    }
    last = to;
  }
  return words;
}
