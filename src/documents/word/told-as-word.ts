import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Entry, Told } from '../told/told.ts';
import { wordFile } from './document.ts';
import { runsOf, textRuns } from './run-of.ts';
import { levelsTable, planTable } from './tables.ts';

/** A heading is set by its style alone, so that setting the style anew sets them all. */
function heading(level: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string): Paragraph {
  return new Paragraph({ heading: level, children: textRuns(text) });
}

function said(entry: Exclude<Entry, { kind: 'levels' | 'goals' }>): string {
  return entry.pieces.map(({ text }) => text).join('');
}

/** Word joins what stands right under a table to it. */
function afterTable(): Paragraph {
  return new Paragraph({ spacing: { after: 0 }, children: [] });
}

function entryInWord(entry: Entry): FileChild[] {
  switch (entry.kind) {
    case 'title':
      return [heading(HeadingLevel.TITLE, said(entry))];
    case 'heading':
      return [
        heading(entry.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, said(entry)),
      ];
    case 'levels':
      return [levelsTable(entry.levels), afterTable()];
    case 'goals':
      return [planTable(entry.goals), afterTable()];
    case 'line':
      return [new Paragraph({ bullet: { level: 0 }, children: runsOf(entry.pieces) })];
    default:
      return [new Paragraph({ children: runsOf(entry.pieces) })];
  }
}

/** A document as a Word file, with its headings as headings and its plan as a table. Draft and marking are on every page. */
export function toldAsWord({ draft, marking, entries, made }: Told): Promise<Blob> {
  const texts = (pieces: readonly ({ text: string } | null)[]) =>
    pieces.flatMap((piece) => (piece ? [piece.text] : []));
  return wordFile({
    title: 'Assessment',
    head: texts([draft, marking]),
    foot: texts([marking, made]),
    body: entries.flatMap(entryInWord),
  });
}
