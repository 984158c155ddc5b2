import { doerOf } from './doer.ts';
import { Finder } from './finder.ts';
import { isLetBe } from './let-be.ts';
import type { Term, Use } from './term.ts';
import { terms } from './terms.ts';
import { wordsOf } from './words.ts';

/** What a term found in a sentence, by its places in it. */
export interface Amiss {
  readonly term: Term;
  readonly from: number;
  readonly to: number;
}

const finder = new Finder<Term>();
let added = 0;

function* addTerms(): Generator<void, void> {
  for (let term = terms[added]; term; term = terms[++added]) {
    finder.add(term.says, term);
    yield;
  }
}

/** An opinion is amiss only where facts are asked for. */
function isLookedFor({ kind, only }: Term, use: Use): boolean {
  return (use === 'fact' || kind !== 'opinion-as-fact') && (only === undefined || only === use);
}

/** Sentences as they were last read: while somebody types, only one of them is another. */
const read = new Map<string, readonly Amiss[]>();
const keptSentences = 300;

function amissIn(text: string, use: Use, person: ReadonlySet<string>): readonly Amiss[] {
  const words = wordsOf(text, person);
  const first = new Map<Term, Amiss>();
  for (const found of finder.in(words)) {
    const { of: term, end } = found;
    if (!isLookedFor(term, use)) continue;
    const at = term.doer ? doerOf(words, found.first, text, term.doer === 'they') : found.first;
    if (at < 0 || isLetBe(term, { text, words }, at, end)) continue;
    const amiss = { term, from: words[at]?.from ?? 0, to: words[end - 1]?.to ?? 0 };
    const other = first.get(term);
    if (!other || amiss.from < other.from || (amiss.from === other.from && amiss.to > other.to))
      first.set(term, amiss);
  }
  return terms.flatMap((term) => first.get(term) ?? []);
}

/** The first words of a sentence that each term finds and does not let be, the terms in the order of their list. */
export function readSentence(
  text: string,
  use: Use,
  person: ReadonlySet<string>,
): readonly Amiss[] {
  for (const _ of addTerms());
  const key = [use, ...person, text].join('\n');
  const before = read.get(key);
  if (before) return before;
  const amiss = amissIn(text, use, person);
  const [oldest] = read.keys();
  if (read.size >= keptSentences && oldest !== undefined) read.delete(oldest);
  read.set(key, amiss);
  return amiss;
}

/** Read once so that the first words of the writer are not what the browser learns its way on. */
const usual = [
  'He says that he was at his sister’s flat, and the police report has it that his brother sold the phone.',
  'He clearly lacks insight and needs to address his alcohol misuse because of her.',
];

/**
 * Puts the terms in order to be looked up, and reads a few sentences, one at each step, so that nothing else has to
 * wait for all of it.
 */
export function* readiness(): Generator<void, void> {
  yield* addTerms();
  for (const sentence of usual) {
    readSentence(sentence, 'fact', new Set());
    yield;
  }
}
