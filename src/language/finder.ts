import { endOf, keysOf, mayBegin, type Phrase, phraseOf } from './phrase.ts';
import type { Word } from './words.ts';

/** A phrase found among words, by the places of its first word and of the word after its last. */
export interface Found<T> {
  readonly of: T;
  readonly first: number;
  readonly end: number;
}

interface Entry<T> {
  readonly of: T;
  readonly written: string;
  /** Made when the word that it is looked up by is first met. */
  phrase: Phrase | null;
}

/** The phrases of a text with one on each line (phrase.ts). */
export function linesOf(says: string): string[] {
  return says
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Words that stand in most sentences, and so tell nothing of what else does. */
const common = new Set(
  'a an the to of in on at by for from with as and or that this it be have do not no can will would must should get take make about up out THE THEY THEIR THEM BE NOT SO'.split(
    ' ',
  ),
);

/** How often one of the words of a slot may be met, roughly; never where it need not stand there. */
function likelihood(slot: string): number {
  if ('(!_….^'.includes(slot.charAt(0))) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const choice of slot.split('/')) sum += common.has(choice) ? 50 : choice < 'a' ? 20 : 1;
  return sum;
}

/** The words one of which must stand in a sentence for a phrase to stand in it: as few, and as rare, as may be. */
function keysIn(written: string): string[] {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const slot of written.split(' ')) {
    const now = likelihood(slot);
    if (now < least) [best, least] = [slot, now];
  }
  return keysOf(best);
}

/** Where a phrase stands among words, wherever it begins. */
export function* placesOf(phrase: Phrase, words: readonly Word[]) {
  for (const [first, word] of words.entries()) {
    const end = mayBegin(phrase, word) ? endOf(phrase, words, first) : -1;
    if (end > first) yield { first, end };
  }
}

/** Phrases that are looked for together: only those of which a word stands in a sentence are ever read. */
export class Finder<T> {
  readonly #entries = new Map<string, Entry<T>[]>();

  add(says: string, of: T) {
    for (const written of linesOf(says)) {
      const entry = { of, written, phrase: null };
      for (const key of new Set(keysIn(written))) {
        const others = this.#entries.get(key);
        if (others) others.push(entry);
        else this.#entries.set(key, [entry]);
      }
    }
    return this;
  }

  /** What is found in the words of one sentence, in no order. */
  *in(words: readonly Word[]): Generator<Found<T>, void> {
    const met = new Set<Entry<T>>();
    for (const { stem, exact } of words)
      for (const key of [stem, exact])
        for (const entry of this.#entries.get(key) ?? []) met.add(entry);
    for (const entry of met) {
      entry.phrase ??= phraseOf(entry.written);
      for (const place of placesOf(entry.phrase, words)) yield { of: entry.of, ...place };
    }
  }
}
