import type { Entry, Pieces, Told } from '../told/told.ts';
import { wordFile } from './document.ts';
import { bulleted } from './lists.ts';
import { paragraph } from './looks.ts';
import { runsOf, textRuns } from './run-of.ts';
import { paragraphStyles } from './styles.ts';
import { levelsTable, planTable } from './tables.ts';
import type { Xml } from './xml.ts';

/** A heading is set by its style alone, so that setting the style anew sets them all. */
function heading(level: 'title' | 'heading1' | 'heading2', pieces: Pieces): Xml {
  const text = pieces.map((piece) => piece.text).join('');
  return paragraph(textRuns(text), { style: paragraphStyles[level] });
}

/** Word joins what stands right under a table to it. */
function afterTable(): Xml {
  return paragraph([], { spacing: { after: 0 } });
}

function entryInWord(entry: Entry): Xml[] {
  switch (entry.kind) {
    case 'title':
      return [heading('title', entry.pieces)];
    case 'heading':
      return [heading(entry.level === 1 ? 'heading1' : 'heading2', entry.pieces)];
    case 'levels':
      return [levelsTable(entry.levels), afterTable()];
    case 'goals':
      return [planTable(entry.goals), afterTable()];
    case 'line':
      return [bulleted(runsOf(entry.pieces))];
    default:
      return [paragraph(runsOf(entry.pieces))];
  }
}

/** A document as a Word file, with its headings as headings and its plan as a table. Draft and marking are on every page. */
export function toldAsWord({ title, draft, marking, entries, made }: Told): Blob {
  const texts = (pieces: readonly ({ text: string } | null)[]) =>
    pieces.flatMap((piece) => (piece ? [piece.text] : []));
  return wordFile({
    title,
    head: texts([draft, marking]),
    foot: texts([marking, made]),
    body: entries.flatMap(entryInWord),
  });
}
