import { wording } from '../piece.ts';
import type { Block, Levels, Piece, Section, Sheet } from '../sheet.ts';

/** A stretch of the sheet under a title. Its id, and those of its blocks, are the same in every version. */
export interface SheetPart {
  readonly id: string;
  readonly title: Piece;
  readonly blocks: readonly Block[];
}

function part(id: string, title: string, blocks: readonly (Block | null)[]): SheetPart {
  const said = blocks.filter((b) => b !== null && b.pieces.length > 0);
  return { id, title: wording(id, title, 'strong'), blocks: said as Block[] };
}

function alone(id: string, piece: Piece | null): Block | null {
  return piece && { id, pieces: [piece] };
}

function plain(text: string): Piece {
  return wording('risk.levels', text, 'known');
}

/** Each column of the table as a line: "Known adult Dawn: High". */
function levelBlocks({ columns, rows }: Levels): Block[] {
  return columns.map(({ id, group, who }, column) => ({
    id,
    pieces: [
      group,
      ...(who ? [plain(' '), who] : []),
      ...rows.flatMap(({ title, cells }, row) => {
        const said = cells[column]?.said;
        return [
          plain(row === 0 ? ': ' : '; '),
          ...(title ? [title, plain(' ')] : []),
          ...(said ? [said] : []),
        ];
      }),
    ],
  }));
}

/** A sheet's own title ends in a colon where the text goes on in its line. */
function ofSection({ id, title, blocks }: Section): SheetPart {
  return { id, title: { ...title, text: title.text.replace(/:$/, '') }, blocks };
}

/**
 * All that a sheet prints, by part, in the order in which it is read. The last line of a side is not in it: it names
 * the copy of Onesheet, and what is overleaf stands there itself. Nor is the reference overleaf: it is the head's.
 */
export function partsOfSheet(sheet: Sheet): SheetPart[] {
  const sections = (all: readonly (Section | null)[]) =>
    all.flatMap((one) => (one ? [ofSection(one)] : []));
  return [
    part('head', 'Name and facts', [
      alone('marking', sheet.marking),
      alone('name', sheet.name),
      ...sheet.facts,
    ]),
    part('since', 'What the review says has changed', [sheet.since]),
    part('levels', sheet.levels.caption.text, levelBlocks(sheet.levels)),
    ...sections([sheet.next, sheet.open]),
    part('manager', 'A manager who differs', [sheet.manager]),
    ...sections(sheet.sections),
    part('foot', 'What would change the writer’s mind, and the sources', sheet.foot),
    part('signing', 'Who signed it', sheet.signing),
    ...sections(sheet.back?.sections ?? []),
  ].filter(({ blocks }) => blocks.length > 0);
}

/** Blocks that speak of the levels, by part; where there are none named, the whole part does. */
const ofLevels: Readonly<Record<string, readonly string[]>> = {
  since: [],
  levels: [],
  manager: [],
  risk: ['why'],
  signing: ['manager'],
  decisions: ['manager'],
};

/**
 * The parts without the levels, the reasons given for them, a manager's view of them, and the few lines in which a
 * review says how they moved: for a review in which nobody should see them yet.
 */
export function withoutLevels(parts: readonly SheetPart[]): SheetPart[] {
  return parts.flatMap((one) => {
    const left = ofLevels[one.id];
    if (!left) return [one];
    const blocks = left.length > 0 ? one.blocks.filter(({ id }) => !left.includes(id)) : [];
    return blocks.length > 0 ? [{ ...one, blocks }] : [];
  });
}
