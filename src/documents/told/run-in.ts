import { isEnded } from '../../sheet/piece.ts';
import type { Pieces } from './told.ts';

/** Words in bold that go on into a sentence; every other one stands before it like a heading. */
const goesOn = /^(.*\b(if|then)|Manager)$/i;

/**
 * True for a piece that only its type sets apart from what comes after it, as a title in bold or a small grey label
 * before a sentence: where there is one type only, it needs a colon.
 */
export function needsColon(pieces: Pieces, at: number): boolean {
  const piece = pieces[at];
  // The letter of a source is no title.
  if (!piece || /^sources\.list\.\d+$/.test(piece.at)) return false;
  if (isEnded(piece.text) || /[,)\s]$/.test(piece.text)) return false;
  const rest = pieces.slice(at + 1);
  const between = rest[0]?.text ?? '';
  const next = rest.find(({ text }) => text.trim() !== '');
  if (!next || !/^\s/.test(between) || next.as === 'strong' || next.as === 'label') return false;
  const begins = next.text.trimStart();
  if (piece.as === 'label') return /^\p{Lu}/u.test(begins);
  return piece.as === 'strong' && !goesOn.test(piece.text) && !begins.startsWith('(');
}
