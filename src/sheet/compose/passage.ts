import type { Assessment } from '../../assessment/assessment.ts';
import { gaps, type Passage } from '../../assessment/passage.ts';
import { passageKind } from '../../assessment/passage-kind.ts';
import { labels } from '../labels.ts';
import { phrase } from '../phrase.ts';
import { quoted, stopped, typed, wording } from '../piece.ts';
import type { Piece } from '../sheet.ts';
import type { Scene } from './scene.ts';

function cites(at: string, from: readonly string[], a: Assessment): Piece[] {
  const letters = a.sources.list.filter((s) => from.includes(s.id)).map((s) => s.letter);
  // No-break spaces keep the letters with the sentence, and apart from it for whoever copies the text.
  return letters.map((letter) => ({ at, as: 'cite', text: `\u00a0${letter}` }));
}

function gapPieces(at: string, p: Passage): Piece[] {
  if (p.gap === '') return [];
  // Who has been asked stands at the head, under what is still open; nothing prints twice.
  const note = p.gap === 'not-known' ? [] : typed(at, stopped(p.note));
  const alone = note.length === 0 && (p.gap === 'not-known' || p.gap === 'not-asked');
  const title = alone ? gaps[p.gap].title : gaps[p.gap].onSheet;
  const said = wording(at, note.length === 0 ? stopped(title) : title, 'known');
  return phrase(labels.gap[p.gap], { gap: [said], note }, at);
}

/** True when the passage prints anything: words, or an honest gap. */
export function prints(p: Passage): boolean {
  return p.gap !== '' || p.text.trim() !== '';
}

/**
 * A passage as it prints: its words as a sentence, told apart by what kind it is, its sources raised after it, and
 * whether it is kept from the person. A gap prints as its sentence in its place.
 */
export function passagePieces(at: string, p: Passage, scene: Scene): Piece[] {
  if (!prints(p)) return [];
  const kind = passageKind(at);
  const words =
    kind === 'own'
      ? quoted(at, p.text)
      : typed(at, stopped(p.text), kind === 'view' ? 'view' : 'known');
  const said = p.gap === '' ? words : gapPieces(at, p);
  const kept = p.private ? [wording(at, ' ', 'known'), wording(at, scene.name(labels.notFor))] : [];
  return [...said, ...cites(at, p.from, scene.a), ...kept];
}
