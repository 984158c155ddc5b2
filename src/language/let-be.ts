import { isAttributed, isSettled } from './attributed.ts';
import { linesOf, placesOf } from './finder.ts';
import { lists } from './lists.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import type { Term } from './term.ts';
import type { Word } from './words.ts';

/** The words of one sentence, in plain letters (folded.ts), and the sentence. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
}

const unless = new Map<Term, readonly Phrase[]>();

function isInnocent(term: Term, words: readonly Word[], first: number, end: number): boolean {
  if (!term.unless) return false;
  const phrases = unless.get(term) ?? linesOf(term.unless).map(phraseOf);
  unless.set(term, phrases);
  for (const phrase of phrases)
    for (const place of placesOf(phrase, words))
      if (place.first < end && place.end > first) return true;
  return false;
}

const particular = new Set(
  'because whenever when each every before after until since enough which so'.split(' '),
);
const days = new Set(lists.DAY);

/** Says how much, when, with whom or why, or names somebody: then a need is somebody's own. */
function isParticular(rest: readonly Word[]): boolean {
  return rest.some(
    ({ lower, capital }) =>
      capital || /^\d/.test(lower) || particular.has(lower) || days.has(lower),
  );
}

/** What somebody calls themself is theirs to say. */
const ownName =
  /(?:\b(?:call|describe|see|regard|identifie|introduce)(?:s|d)? (?:him|her|them|your|my)sel(?:f|ves)(?: as)?|\b(?:says?|said|(?:told|tells) (?:the )?\w+)(?: that)? (?:he|she|they|you) (?:is|was|are|were|am))(?: an?| the)?(?: \w+)? $/i;

/** True where what a term found is innocent, somebody else's words, found by a court, or said as it should be. */
export function isLetBe(
  term: Term,
  { text, words }: Sentence,
  first: number,
  end: number,
): boolean {
  if (isInnocent(term, words, first, end)) return true;
  if (term.vague && isParticular(words.slice(end))) return true;
  const from = words[first]?.from ?? 0;
  if (term.kind === 'opinion-as-fact') return isAttributed(words, first, end, text);
  if (term.kind === 'third-party') return isAttributed(words, first, end, text) || isSettled(words);
  return term.kind === 'label' && ownName.test(text.slice(Math.max(0, from - 60), from));
}
