import type { Piece } from '../sheet.ts';
import { type Told, wordByWord } from './word-by-word.ts';

/** A stretch as it prints: facts roman, views italic, in whichever version it stands. */
export interface Stretch {
  readonly how: Told['how'];
  readonly pieces: readonly Piece[];
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((p) => p.text).join('');
}

/** The pieces between two places in their joined text. */
function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += piece.text.length;
    return text === '' ? [] : [{ ...piece, text }];
  });
}

/** What became of pieces that print as one text, word for word. */
export function changedPieces(older: readonly Piece[], newer: readonly Piece[]): Stretch[] {
  let inOlder = 0;
  let inNewer = 0;
  return wordByWord(textOf(older), textOf(newer)).map(({ how, text }) => {
    const pieces =
      how === 'removed'
        ? cut(older, inOlder, inOlder + text.length)
        : cut(newer, inNewer, inNewer + text.length);
    if (how !== 'added') inOlder += text.length;
    if (how !== 'removed') inNewer += text.length;
    return { how, pieces };
  });
}

/** True when a word or a mark changed, and not only where a line breaks. */
export function isChanged(stretches: readonly Stretch[]): boolean {
  return stretches.some(({ how, pieces }) => how !== 'kept' && textOf(pieces).trim() !== '');
}
