import { aboutLetters, notSpeltOut } from './abbreviations.ts';
import { isAttributed, isSettled } from './attributed.ts';
import { inPlainLetters, withoutQuotations } from './folded.ts';
import { justBefore, patternOf } from './pattern.ts';
import { sentencesOf } from './sentences.ts';
import { sources } from './sources.ts';
import type { Kind, Term, Use } from './term.ts';
import { termsFor } from './terms.ts';

/** Something to think over in a text: the words, by their place in it, why, and what could stand there instead. */
export interface Hint {
  readonly id: string;
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly why: string;
  readonly instead: string;
  readonly source: string;
}

export interface Reading {
  readonly in: Use;
  /** True when the passage cites a source, and where none can be cited. */
  readonly sourced: boolean;
  /** What the person is called: anyone else who is named is somebody else. */
  readonly person?: readonly string[];
  /** The ids of hints that are not wanted: what they hid is shown in their place. */
  readonly silent?: ReadonlySet<string>;
}

interface Found {
  readonly from: number;
  readonly to: number;
}

interface Search {
  readonly find: RegExp;
  readonly after: RegExp | null;
  readonly afterName: RegExp | null;
  readonly unless: RegExp | null;
}

const searches = new Map<Term, Search>();

/** A term's searches, made when it is first needed: most of the time no text is being looked at. */
function searchOf(term: Term): Search {
  const made = searches.get(term) ?? {
    find: patternOf(term.says),
    after: term.after ? justBefore(term.after, 'i') : null,
    afterName: term.afterName ? justBefore([term.afterName], '') : null,
    unless: term.unless ? patternOf(term.unless) : null,
  };
  searches.set(term, made);
  return made;
}

/** Says how much, when, with whom or why: then a need is somebody's own. */
const particular = patternOf([
  '\\d+\\w*',
  'because|so that|whenever|when|each time|every time|before|after|until|since|enough to|which (?:he|she|they)',
  '(?:on|by|every|each|from|last|next|in) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|spring|summer|autumn|winter)s?',
]);

/** A name or a place makes it particular too. */
function isParticular(rest: string): boolean {
  return rest.search(particular) >= 0 || /\s[A-Z][a-z]/.test(rest);
}

function isLetBe(term: Term, sentence: string, { from, to }: Found): boolean {
  const { unless } = searchOf(term);
  if (unless)
    for (const found of sentence.matchAll(unless))
      if (found.index < to && found.index + found[0].length > from) return true;
  if (term.vague && isParticular(sentence.slice(to))) return true;
  if (term.kind === 'opinion-as-fact') return isAttributed(sentence, from, to);
  if (term.kind === 'third-party') return isAttributed(sentence, from, to) || isSettled(sentence);
  if (term.kind === 'label') return ownName.test(sentence.slice(Math.max(0, from - 60), from));
  return false;
}

/** What somebody calls themself is theirs to say. */
const ownName =
  /(?:\b(?:calls?|called|describes?|described|sees?|saw|regards?|identifies|identified|introduces?|introduced) (?:him|her|them|your|my)sel(?:f|ves)(?: as)?|\b(?:says?|said|(?:told|tells) (?:the )?\w+)(?: that)? (?:he|she|they|you) (?:is|was|are|were|am))(?: an?| the)?(?: \w+)? $/i;

/** How far back somebody who does something is looked for. */
const reach = 200;

/** Where the words begin, with what must stand before them; null where that does not stand there. */
function beginning(term: Term, sentence: string, at: number, person: readonly string[]) {
  const { after, afterName } = searchOf(term);
  if (!after) return at;
  const cut = Math.max(0, at - reach);
  const before = sentence.slice(cut, at);
  const found = after.exec(before) ?? afterName?.exec(before);
  if (!found) return null;
  const { named } = found.groups ?? {};
  return named?.split(/\s+/).some((name) => person.includes(name)) ? null : cut + found.index;
}

/** The first words of a sentence that a term finds and does not let be. */
function firstIn(term: Term, sentence: string, person: readonly string[]): Found | null {
  for (const match of sentence.matchAll(searchOf(term).find)) {
    const from = beginning(term, sentence, match.index, person);
    if (from === null) continue;
    const found = { from, to: match.index + match[0].length };
    if (!isLetBe(term, sentence, found)) return found;
  }
  return null;
}

interface Amiss extends Found {
  readonly term: Term;
}

/** Sentences as they were last read: while somebody types, only one of them is another. */
const read = new Map<string, readonly Amiss[]>();
const keptSentences = 500;

function readSentence(sentence: string, use: Use, person: readonly string[]): readonly Amiss[] {
  const key = [use, ...person, sentence].join('\n');
  const before = read.get(key);
  if (before) return before;
  const amiss = termsFor(use).flatMap((term) => {
    const found = firstIn(term, sentence, person);
    return found ? [{ term, ...found }] : [];
  });
  const [oldest] = read.keys();
  if (read.size >= keptSentences && oldest !== undefined) read.delete(oldest);
  read.set(key, amiss);
  return amiss;
}

/**
 * Makes the searches ready, one at each step: the first use of each takes the browser some milliseconds, and all of
 * them in one go would hold up a key.
 */
export function* readiness(): Generator<void, void> {
  // Twice each, and in both ways in which browsers hold a text: they make a search ready for what they meet.
  for (const term of termsFor('fact'))
    for (const sentence of ['He is read.', 'She is read.', '█ is read.', '█ was read.']) {
      firstIn(term, sentence, []);
      yield;
    }
}

/** One hint for each term, at the first place in the text. */
function termHints(text: string, plain: string, use: Use, person: readonly string[]): Hint[] {
  const hints = new Map<string, Hint>();
  for (const sentence of sentencesOf(plain))
    for (const { term, from, to } of readSentence(
      plain.slice(sentence.from, sentence.to),
      use,
      person,
    )) {
      const { id, kind, why, instead, source } = term;
      const at = { from: sentence.from + from, to: sentence.from + to };
      const words = text.slice(at.from, at.to);
      if (!hints.has(id)) hints.set(id, { id, kind, ...at, words, why, instead, source });
    }
  return [...hints.values()];
}

function letterHints(text: string, plain: string): Hint[] {
  return notSpeltOut(plain).map(({ from, words, meaning }) => ({
    id: `letters-${words.toLowerCase()}`,
    kind: 'abbreviation',
    from,
    to: from + words.length,
    words: text.slice(from, from + words.length),
    why: aboutLetters.why,
    instead: meaning ? `Write it out: ${meaning}.` : 'Write it out.',
    source: aboutLetters.source,
  }));
}

function noSource(text: string): Hint {
  return {
    id: 'no-source',
    kind: 'no-source',
    from: 0,
    to: text.length,
    words: '',
    why: 'This stands as a fact, and no source is cited for it.',
    instead: 'Choose the letter of its source, or add one.',
    source: sources.ours,
  };
}

/** Leaves out what lies within the words of another hint that says more of them. */
function withoutInner(hints: Hint[]): Hint[] {
  return hints.filter(
    (one, i) =>
      !hints.some(
        (other, j) =>
          other !== one &&
          other.from <= one.from &&
          other.to >= one.to &&
          (other.to - other.from > one.to - one.from || j < i),
      ),
  );
}

/**
 * What in a text could be said better, in the order of the text. Quotations are left alone, and so are the person's
 * own words. It is advice: it counts nothing and weighs nothing.
 */
export function hintsIn(
  text: string,
  { in: use, sourced, person = [], silent = new Set() }: Reading,
): Hint[] {
  if (use === 'own-words' || text.trim() === '') return [];
  const plain = inPlainLetters(withoutQuotations(text));
  const names = person.flatMap((one) => one.split(/\s+/));
  const said = [
    ...termHints(text, plain, use, names),
    ...(use === 'copy' ? letterHints(text, plain) : []),
  ].filter(({ id }) => !silent.has(id));
  const hints = withoutInner(said).sort((a, b) => a.from - b.from);
  return use === 'fact' && !sourced && !silent.has('no-source')
    ? [...hints, noSource(text)]
    : hints;
}
