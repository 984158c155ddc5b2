import { lists } from './lists.ts';
import { stemOf } from './stem.ts';
import type { Word } from './words.ts';

// How the words of a term are written down, one phrase to a line, to be read aloud:
//
//   lack (of) insight     each word in any of its forms: lacks, lacked, lacking; what is in brackets may be missing
//   =drunk                this form only
//   poor/bad choice       any one of these
//   in self-esteem        words joined by a hyphen are one after another, as in a text
//   LITTLE insight        any of the list LITTLE in lists.ts
//   _                     any one word
//   …                     up to three words of any kind, across a comma too
//   .                     a comma, a full stop or the end of the sentence stands here
//   ^                     a comma, a full stop or the beginning of the sentence stands here
//   !course/programme     what comes next is none of these; at the head of a phrase, what comes before it

interface Slot {
  readonly kind: 'words' | 'any' | 'gap' | 'stop' | 'not';
  readonly optional: boolean;
  /** The single words that will do, by their stems or as they stand with = before. */
  readonly single: ReadonlySet<string>;
  /** Several words in a row that will do. */
  readonly rows: readonly (readonly ReadonlySet<string>[])[];
  /** Of what must not come next: a stop. */
  readonly stops: boolean;
}

export type Phrase = readonly Slot[];

/** What stands in a slot of a phrase: "poor/bad" are two, a list is all that is in it. */
function choicesOf(slot: string): string[] {
  const bare = slot.slice(/^[!(]/.test(slot) ? 1 : 0, slot.endsWith(')') ? -1 : undefined);
  return bare.split('/').flatMap((choice) => lists[choice] ?? [choice]);
}

/** The first word of a choice. */
function firstOf(choice: string): string {
  const hyphen = choice.indexOf('-');
  return hyphen < 0 ? choice : choice.slice(0, hyphen);
}

const keysOfLists = new Map<string, readonly string[]>();

/** What one word is looked up by: its stem, or itself where it stands with = before it; a list by all that is in it. */
function keysOfWord(word: string): readonly string[] {
  const list = word < 'a' ? lists[word] : undefined;
  if (!list) return [word.startsWith('=') ? word : stemOf(word)];
  const keys = keysOfLists.get(word) ?? list.map((one) => keysOfWord(firstOf(one))[0] ?? '');
  keysOfLists.set(word, keys);
  return keys;
}

/** What the first words of a slot are looked up by. */
export function keysOf(slot: string): string[] {
  return choicesOf(slot).flatMap((choice) => keysOfWord(firstOf(choice)));
}

function isOneOf(keys: ReadonlySet<string>, { stem, exact }: Word): boolean {
  return keys.has(stem) || keys.has(exact);
}

const kinds: Record<string, Slot['kind']> = { _: 'any', '…': 'gap', '.': 'stop', '^': 'stop' };

function makeSlot(written: string): Slot {
  const single = new Set<string>();
  const rows: ReadonlySet<string>[][] = [];
  const all = choicesOf(written);
  for (const choice of all) {
    if (choice.includes('-')) rows.push(choice.split('-').map((one) => new Set(keysOfWord(one))));
    else if (!kinds[choice]) single.add(keysOfWord(choice)[0] ?? '');
  }
  return {
    kind: written.startsWith('!') ? 'not' : (kinds[written.replace(/[()]/g, '')] ?? 'words'),
    optional: written.startsWith('('),
    single,
    rows,
    stops: all.includes('.'),
  };
}

/** Each slot is made once, however many phrases have it. */
const slots = new Map<string, Slot>();

function slotOf(written: string): Slot {
  const slot = slots.get(written) ?? makeSlot(written);
  slots.set(written, slot);
  return slot;
}

export function phraseOf(written: string): Phrase {
  return written.split(' ').map(slotOf);
}

/** False where a phrase can't begin at a word: most can't at most words. */
export function mayBegin([first]: Phrase, word: Word): boolean {
  if (first?.kind !== 'words' || first.optional || first.rows.length > 0) return true;
  return isOneOf(first.single, word);
}

/** Where the words of a slot end when they begin at `at`: none, or more than one place. */
function endsOf(slot: Slot, words: readonly Word[], at: number): number[] {
  const word = words[at];
  if (!word) return [];
  const found = slot.kind === 'any' || isOneOf(slot.single, word) ? [at + 1] : [];
  for (const row of slot.rows) {
    const fits = row.every((keys, i) => {
      const one = words[at + i];
      return one !== undefined && isOneOf(keys, one) && (i === 0 || one.stop === 0);
    });
    if (fits) found.push(at + row.length);
  }
  return found;
}

function stopAt(words: readonly Word[], at: number): number {
  return words[at]?.stop ?? 2;
}

/**
 * Where a phrase ends that begins at a word; -1 where it does not stand there. It may end before it begins when it is
 * nothing but signs, so that is no phrase.
 * @param crossing how strong a stop may lie between what was found and what comes next.
 */
export function endOf(
  phrase: Phrase,
  words: readonly Word[],
  at: number,
  slot = 0,
  crossing = 2,
): number {
  const here = phrase[slot];
  if (!here) return at;
  const on = (next: number, over = 0) => endOf(phrase, words, next, slot + 1, over);
  if (here.kind === 'stop') return stopAt(words, at) > 0 ? on(at, 2) : -1;
  if (here.kind === 'not' && slot === 0) {
    const before = stopAt(words, at) < 2 && endsOf(here, words, at - 1).length > 0;
    return before ? -1 : on(at, crossing);
  }
  if (here.kind === 'not') {
    const stands = stopAt(words, at) > 0 ? here.stops : endsOf(here, words, at).length > 0;
    return stands ? -1 : on(at, crossing);
  }
  if (here.kind === 'gap') {
    for (let skipped = 0; skipped <= 3; skipped++) {
      if (skipped > 0 && (at + skipped > words.length || stopAt(words, at + skipped - 1) > 1))
        break;
      const end = on(at + skipped, 1);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (stopAt(words, at) <= crossing)
    for (const next of endsOf(here, words, at)) {
      const end = on(next);
      if (end >= 0) return end;
    }
  return here.optional ? on(at, crossing) : -1;
}
