/** Marks of direction that a reader of PDF adds around words written from right to left. */
const directionMarks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const ofOneDirection =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+|[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+/g;

/**
 * A word as it can be compared. In a word written from right to left punctuation is told apart from letters,
 * for a reader of PDF puts it at the other side, mirrors brackets and may give them to the next word; so that letters
 * that it stood between, of both directions, follow one another.
 */
function comparable(word: string): string[] {
  const bare = word.replace(directionMarks, '').normalize('NFKC');
  if (!rightToLeft.test(bare)) return bare ? [bare] : [];
  // The letters of a ligature (lam and alef) may come back in either order, so order within a word is left out.
  const letters = bare
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((each) => each.match(ofOneDirection) ?? [])
    .map((each) => [...each].sort().join(''));
  const others = [...bare.replace(/[\p{L}\p{M}\p{N}]/gu, '')];
  return [
    ...letters,
    ...others.map((c) => (')]}'.includes(c) ? ('([{'[')]}'.indexOf(c)] ?? c) : c)),
  ];
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What stands more often in the one than in the other, as often as it does. */
function moreIn(one: readonly string[], other: readonly string[]): string[] {
  const left = counted(other);
  return one.filter((word) => {
    const n = left.get(word) ?? 0;
    left.set(word, n - 1);
    return n <= 0;
  });
}

/** Where the parts of a word broken across lines stand: the first and the one after the last, or null. */
function brokenAt(words: readonly string[], whole: string): [number, number] | null {
  for (let start = 0; start < words.length; start += 1) {
    let joined = '';
    for (
      let i = start;
      i < words.length && whole.startsWith(joined) && joined.length < whole.length;
      i += 1
    ) {
      joined += words[i];
      if (joined === whole && i > start) return [start, i + 1];
    }
  }
  return null;
}

/** Puts a broken word together again; across the head of the next page if need be. Null when it is not there. */
function mended(
  seen: readonly string[],
  word: string,
  running: readonly string[],
): string[] | null {
  const straight = brokenAt(seen, word);
  if (straight) return [...seen.slice(0, straight[0]), word, ...seen.slice(straight[1])];
  const places = seen.flatMap((w, i) => (running.includes(w) ? [] : [i]));
  const over = brokenAt(
    places.map((i) => seen[i] ?? ''),
    word,
  );
  if (!over) return null;
  const parts = new Set(places.slice(...over));
  return [...seen.filter((_, i) => !parts.has(i)), word];
}

/**
 * Compares the words that a PDF shows with those that it should show, as multisets: order, direction marks and
 * breaks within words (at the end of a line) are left out of account.
 * @param running words that are printed again at the head of further pages, as often as they are
 * @returns words that are missing from the PDF, and words that it should not show
 */
export function compareWords(
  printed: readonly string[],
  expected: readonly string[],
  running: readonly string[] = [],
): { lost: string[]; added: string[] } {
  const again = running.flatMap(comparable);
  const due = [...expected.flatMap(comparable), ...again];
  let seen = printed.flatMap(comparable);
  // A word may be mended only when what stands between its parts has been.
  for (let before = -1; before !== seen.length; ) {
    before = seen.length;
    for (const word of moreIn(due, seen)) seen = mended(seen, word, again) ?? seen;
  }
  return { lost: moreIn(due, seen), added: moreIn(seen, due) };
}
