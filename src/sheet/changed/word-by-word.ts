import { diffArrays } from 'diff';

/** A stretch of text that stands in both versions, or in the newer or the older one alone. */
export interface Told {
  readonly how: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** A word or a mark, and the white space after it: white space alone must not hold two sentences together. */
interface Token {
  readonly word: string;
  readonly space: string;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** Under this share of words in common a text is told as rewritten: its shreds could not be read. */
const leastShared = 1 / 3;

/** Steps after which the search ends: texts that differ in more words than this have been rewritten. */
const mostEdits = 1500;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = tokens.at(-1);
    if (segment.trim() !== '') tokens.push({ word: segment, space: '' });
    else if (last) tokens[tokens.length - 1] = { ...last, space: last.space + segment };
    else tokens.push({ word: '', space: segment });
  }
  return tokens;
}

function whole({ word, space }: Token): string {
  return word + space;
}

function wordsIn(tokens: readonly Token[]): number {
  return tokens.filter(({ word }) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A word that stayed, and the white space after it, which may be another. */
function keptToken(older: Token, newer: Token): Told[] {
  if (older.space === newer.space) return [{ how: 'kept', text: whole(newer) }];
  return [
    { how: 'kept', text: newer.word },
    { how: 'removed', text: older.space },
    { how: 'added', text: newer.space },
  ];
}

/** Neighbours that are told alike become one, and empty ones go. */
function joined(all: readonly Told[]): Told[] {
  const made: Told[] = [];
  for (const one of all.filter(({ text }) => text !== '')) {
    const last = made.at(-1);
    if (last?.how === one.how) made[made.length - 1] = { ...last, text: last.text + one.text };
    else made.push(one);
  }
  return made;
}

function rewritten(older: string, newer: string): Told[] {
  return joined([
    { how: 'removed', text: older },
    { how: 'added', text: newer },
  ]);
}

/**
 * What became of a text, word for word. What was kept and added, joined, is the newer text; what was kept and removed
 * is the older one, to the last space.
 */
export function wordByWord(older: string, newer: string): Told[] {
  if (older === newer) return joined([{ how: 'kept', text: newer }]);
  const before = tokensOf(older);
  const after = tokensOf(newer);
  const changes = diffArrays(before, after, {
    comparator: (one, other) => one.word === other.word,
    maxEditLength: mostEdits,
  });
  const kept = changes?.filter(({ added, removed }) => !added && !removed) ?? [];
  const shared = wordsIn(kept.flatMap(({ value }) => value));
  if (!changes || shared < leastShared * Math.max(wordsIn(before), wordsIn(after)))
    return rewritten(older, newer);
  let at = 0;
  return joined(
    changes.flatMap(({ added, removed, value }): Told[] => {
      if (added) return [{ how: 'added', text: value.map(whole).join('') }];
      const old = before.slice(at, at + value.length);
      at += value.length;
      if (removed) return [{ how: 'removed', text: old.map(whole).join('') }];
      return value.flatMap((token, i) => keptToken(old[i] ?? token, token));
    }),
  );
}
