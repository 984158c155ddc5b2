import { needsColon } from '../told/run-in.ts';
import type { Pieces } from '../told/told.ts';
import { type RunLook, runProperties } from './looks.ts';
import { characterStyles } from './styles.ts';
import { escaped, w, type Xml } from './xml.ts';

/** A text in one look, with its line breaks and its tabs; nothing where there is no text. */
export function textRuns(text: string, look: RunLook = {}): Xml[] {
  const parts = text.split(/(\r\n|[\r\n\t])/).filter((part) => part !== '');
  if (parts.length === 0) return [];
  const said = parts.map((part) => {
    if (part === '\t') return w('tab');
    if (/^[\r\n]/.test(part)) return w('br');
    return w('t', { 'xml:space': 'preserve' }, escaped(part));
  });
  return [w('r', {}, runProperties(look), ...said)];
}

/** Pieces in one paragraph, told apart as on the sheet: the writer's view in italics, what stands out in bold. */
export function runsOf(pieces: Pieces): Xml[] {
  return pieces.flatMap((piece, at) => {
    const { as } = piece;
    const text = needsColon(pieces, at) ? `${piece.text}:` : piece.text;
    if (as === 'strong') return textRuns(text, { bold: true });
    if (as === 'known' || as === 'quote') return textRuns(text);
    return textRuns(text, { style: characterStyles[as] });
  });
}
