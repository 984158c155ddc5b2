import { type IRunOptions, TextRun } from 'docx';
import type { Pieces } from '../told/told.ts';

/** Characters that no XML may hold, and so no Word document; halves of a pair among them. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Names of the character styles, which whoever goes on with the document may set anew. */
export const characterStyles = {
  view: 'WritersView',
  label: 'Label',
  cite: 'SourceLetter',
} as const;

/** A text with its line breaks. A character that cannot be written is seen as one, never dropped. */
export function textRuns(text: string, more: IRunOptions = {}): TextRun[] {
  return text
    .replaceAll(unwritable, '\ufffd')
    .split('\n')
    .map((line, i) => new TextRun({ ...more, text: line, ...(i > 0 ? { break: 1 } : {}) }));
}

/** Pieces in one paragraph, told apart as on the sheet: the writer's view in italics, what stands out in bold. */
export function runsOf(pieces: Pieces): TextRun[] {
  return pieces.flatMap(({ as, text }) => {
    if (as === 'strong') return textRuns(text, { bold: true });
    if (as === 'known' || as === 'quote') return textRuns(text);
    return textRuns(text, { style: characterStyles[as] });
  });
}
