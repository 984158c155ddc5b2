import { commonPieces, keyRows } from './passphrase-pieces.ts';

/**
 * Characters. Whoever copies the browser's profile can guess at it elsewhere, as fast as their machines allow and
 * past any wait; only length makes that hopeless. 12 is the least, more is better. There is no rule on which
 * characters: NIST SP 800-63B (section 3.1.1.2) found that such rules make passphrases easier to guess.
 */
const SHORTEST_PASSPHRASE = 12;

/** What must be left, in characters, when each piece that guessers try first counts as one. */
const LEAST_LEFT = 8;

/** Neighbours on the keyboard, in the alphabet or in counting, from this many on, are one run. */
const SHORTEST_RUN = 4;

/** What is wrong with a passphrase as one plain sentence, or null when it will do. */
export function passphraseTrouble(passphrase: string): string | null {
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length < SHORTEST_PASSPHRASE) {
    return `Use at least ${SHORTEST_PASSPHRASE} characters, as in four words that do not belong together.`;
  }
  const folded = characters.join('').toLowerCase();
  const joined = folded.replace(/[^\p{Letter}\p{Mark}\p{Number}]/gu, '');
  if (new Set(characters).size === 1 || /^(.+?)\1+$/u.test(joined)) {
    return 'Use more than the same thing over and over: it is guessed at once.';
  }
  if (characters.every((character) => /[\p{Number}\s\p{Dash}./]/u.test(character))) {
    return 'Use words or letters too: numbers and dates alone are guessed quickly.';
  }
  if ([...withoutRuns(folded)].length < LEAST_LEFT) {
    return 'Use words in place of keys that lie in a row or letters in their order: those are guessed at once.';
  }
  if ([...withoutRuns(withoutCommon(joined))].length < LEAST_LEFT) {
    return 'Use words that do not belong together: what many people choose, and well-known phrases, are tried first.';
  }
  return null;
}

/** Each run along a row of keys, forwards or backwards, or of one character, becomes one character. */
function withoutRuns(text: string): string {
  const characters = [...text];
  const kept: string[] = [];
  for (let at = 0; at < characters.length; ) {
    kept.push(characters[at] ?? '');
    const length = runFrom(characters, at);
    at += length >= SHORTEST_RUN ? length : 1;
  }
  return kept.join('');
}

function runFrom(characters: readonly string[], start: number): number {
  const lengths = [-1, 0, 1].map((step) => {
    let end = start + 1;
    while (end < characters.length && isStep(characters[end - 1], characters[end], step)) end += 1;
    return end - start;
  });
  return Math.max(...lengths);
}

function isStep(from: string | undefined, to: string | undefined, step: number): boolean {
  if (from === undefined || to === undefined) return false;
  if (step === 0) return from === to;
  return keyRows.some((row) => row.includes(from) && row[row.indexOf(from) + step] === to);
}

/** Each well-known piece becomes one sign, with 0 3 and the like read as the letters that they stand for. */
function withoutCommon(joined: string): string {
  return commonPieces.reduce((text, piece) => text.replace(piece, '·'), joined);
}
