import { keysOf } from './phrase.ts';
import type { Word } from './words.ts';

function stems(words: string): Set<string> {
  return new Set(words.split(' ').flatMap(keysOf));
}

const kin = stems('KIN');
const folk = stems(
  'man woman people person couple bloke guy boy girl youth prisoner male teenager everyone everybody',
);
const toldApart = stems(
  'other another old local two three same those these everyone everybody all',
);
const whoWhere = stems(
  'upstairs downstairs next opposite who he she they at from in on behind across',
);
const determiners = stems('THE those these two three both some another all most many one');
/** After one of these somebody can be who does it; after any other word they may be who it is done to. */
const openings = stems(
  'and but because that while as when where although though so since if whether with say of',
);
/** One of these between somebody and a deed means that it is somebody else's, or done to them. */
const closing = stems(
  'he she they you i we it for after about over before because that when by if until since while to be get say tell not never whom from',
);
const auxiliary = stems(
  'have do would will used also often still then always sometimes openly once both all now again keep start begin regularly repeatedly deliberately clearly who',
);
const noName = new Set(
  'He She They It We You His Her Their The This That These Those There Police Probation Staff Nobody Domestic Child Children No What Who When Where If As On In At By For From With After Before Since And But So Both All One Each Every My Your Our Yesterday Today Then Later Work Sleep'.split(
    ' ',
  ),
);

/** How many words may stand between somebody and what they do. */
const reach = 9;

function isSomebody(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at];
  if (!word || text.slice(word.from, word.to).endsWith("'s")) return false;
  if (kin.has(word.stem)) return true;
  if (!folk.has(word.stem)) return false;
  const before = words[at - 1];
  const after = words[at + 1];
  return (
    toldApart.has(word.stem) ||
    (before !== undefined && toldApart.has(before.stem)) ||
    (after !== undefined && after.stop === 0 && whoWhere.has(after.stem))
  );
}

/** True where somebody is the subject: "he hit his brother and ran" says nothing of the brother. */
function isSubject(words: readonly Word[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 6; i--) {
    const word = words[i] as Word;
    const before = words[i - 1];
    if (word.stop > 0 || !before || openings.has(before.stem)) return true;
    if (determiners.has(word.stem) && !determiners.has(before.stem)) return false;
  }
  return false;
}

/** Where a name stands just before a deed; only capitals tell. */
function nameBefore(words: readonly Word[], at: number): number {
  let i = at - 1;
  while (i >= 0 && auxiliary.has(words[i]?.stem ?? '')) i--;
  const word = words[i];
  if (!word?.capital || word.stem === 'he' || word.stem === 'i' || noName.has(capitalOf(word)))
    return -1;
  return words[i - 1]?.capital && words[i - 1]?.stem !== 'he' ? i - 1 : i;
}

function capitalOf({ lower }: Word): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/**
 * Where somebody other than the person is named who does what is said from `at` on; -1 where nobody is.
 * @param they true where "he" and "she" are somebody else, as on the person's own page.
 */
export function doerOf(words: readonly Word[], at: number, text: string, they: boolean): number {
  const deed = words[at] as Word;
  let from = at;
  if (/ing$/.test(deed.lower)) {
    // "Is dealing", with a word or more between: "are all dealing".
    while (from > at - 4 && from > 0 && words[from - 1]?.stem !== 'be') from--;
    if (words[from - 1]?.stem !== 'be') return -1;
    from--;
  }
  const name = nameBefore(words, from);
  if (name >= 0) return name;
  for (let i = from - 1; i >= 0 && i > from - reach; i--) {
    const word = words[i] as Word;
    if (they && /^(?:he|she|they)$/.test(word.lower)) return i;
    if (isSomebody(words, i, text) && isSubject(words, i)) return i;
    if ((words[i + 1]?.stop ?? 0) === 2) return -1;
    if (closing.has(word.stem) && !(word.lower === 'to' && words[i - 1]?.lower === 'used'))
      return -1;
  }
  return -1;
}
