import type { Levels, Piece } from '../../sheet/sheet.ts';

export type Pieces = readonly Piece[];

/** A goal as a row of the plan: its number, its words, and each further thing that is said of it. */
export interface GoalRow {
  readonly mark: Piece;
  readonly words: Pieces;
  readonly steps: readonly Pieces[];
}

/** One thing of a document, in reading order. What it says are the sheet's own pieces. */
export type Entry =
  | { readonly kind: 'title' | 'paragraph' | 'line'; readonly pieces: Pieces }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly pieces: Pieces }
  | { readonly kind: 'levels'; readonly levels: Levels }
  | { readonly kind: 'goals'; readonly goals: readonly GoalRow[] };

/**
 * What a sheet says, as a document that is no sheet of paper. Plain text and Word are both made from this, so that
 * neither can say what the other does not.
 */
export interface Told {
  /** What kind of document it is; nobody's name. */
  readonly title: string;
  /** The word DRAFT until the assessment is finished, then null. */
  readonly draft: Piece | null;
  readonly marking: Piece | null;
  readonly entries: readonly Entry[];
  /** Which Onesheet made it. */
  readonly made: Piece;
}

/** Without the spaces that stood between these pieces and those beside them on the sheet. */
export function trimmed(pieces: Pieces): Piece[] {
  const says = pieces.map(({ text }) => text.trim() !== '');
  return pieces.slice(says.indexOf(true), says.lastIndexOf(true) + 1).map((piece, i, all) => {
    const from = i === 0 ? piece.text.trimStart() : piece.text;
    return { ...piece, text: i === all.length - 1 ? from.trimEnd() : from };
  });
}
