import type { LevelName } from '../assessment/definitions.ts';
import type { PartId } from '../assessment/parts.ts';

/**
 * How a piece of text is told apart on the page: what is known is roman, the writer's view italic,
 * the form's own words small and grey, sources raised, the person's words in quotation marks.
 */
export type As = 'known' | 'view' | 'label' | 'strong' | 'cite' | 'quote';

/** The smallest thing printed. Pieces of a block follow each other with nothing between them. */
export interface Piece {
  /** Path of the field that it comes from: `strengths.list.0.what`. */
  readonly at: string;
  readonly as: As;
  readonly text: string;
  /** The form's own wording rather than something that the writer typed. */
  readonly form?: true;
  /** A person's name, which may be written from right to left. */
  readonly name?: true;
}

/** A paragraph, or with `mark` a numbered goal. */
export interface Block {
  /** Unlike any other in its list, and the same while its answer stays in place. */
  readonly id: string;
  readonly mark?: Piece;
  /** Follows the block before it closely, as a line of a list. */
  readonly line?: true;
  readonly pieces: readonly Piece[];
}

export interface Section {
  readonly id: PartId | 'next' | 'open' | 'conditions' | 'decisions' | 'contacts' | 'events';
  readonly title: Piece;
  readonly blocks: readonly Block[];
}

/** One level as the table shows it. */
export interface LevelCell {
  readonly said: Piece;
  readonly level: LevelName | 'not-known' | '';
}

export interface Levels {
  readonly caption: Piece;
  /** A group, and the person in it where one is named. The id is made of both, whatever their place. */
  readonly columns: readonly {
    readonly id: string;
    readonly group: Piece;
    readonly who: Piece | null;
  }[];
  /** One row; in custody two, each with its title. */
  readonly rows: readonly { readonly title: Piece | null; readonly cells: readonly LevelCell[] }[];
}

/** The other side of the paper; it exists only when something is on it. */
export interface Back {
  readonly facts: Block;
  readonly sections: readonly Section[];
  readonly note: Piece;
}

/** One sheet of A4 as data, in the order in which it is read. What it holds is what is printed. */
export interface Sheet {
  readonly marking: Piece | null;
  /** The word DRAFT until the assessment is finished, then null. */
  readonly draft: Piece | null;
  readonly name: Piece;
  readonly facts: readonly Block[];
  readonly levels: Levels;
  /** In a review, what has changed. */
  readonly since: Block | null;
  readonly next: Section | null;
  readonly open: Section | null;
  readonly manager: Block | null;
  readonly sections: readonly Section[];
  readonly foot: readonly Block[];
  readonly signing: readonly Block[];
  /** "front", or "front; decisions and contacts overleaf", and the version of Onesheet. */
  readonly note: Piece;
  readonly back: Back | null;
  /** What each field that is printed is called, by its path. */
  readonly called: Readonly<Record<string, string>>;
}
