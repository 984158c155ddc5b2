import type { Block, Piece, Section } from '../../sheet/sheet.ts';
import { type Entry, type GoalRow, type Pieces, trimmed } from './told.ts';

const inLines = ['next', 'open', 'contacts', 'conditions', 'events'];

/** A heading runs in on the sheet, with a colon; here it stands alone. */
function headed({ text, ...title }: Piece): Piece {
  return { ...title, text: text.replace(/:$/, '') };
}

/** Whether a piece says the goal itself, and how it stands, rather than how it is gone about. */
function isGoal({ at }: Piece): boolean {
  return /\.(words|agreed)$/.test(at) || at.startsWith('since.goals.');
}

/** Pieces of one field after another, each field by itself. */
function byField(pieces: Pieces): Piece[][] {
  const fields: Piece[][] = [];
  for (const piece of pieces) {
    const last = fields.at(-1);
    if (last?.[0]?.at === piece.at) last.push(piece);
    else fields.push([piece]);
  }
  return fields.map(trimmed).filter((field) => field.length > 0);
}

function rowsOf(blocks: readonly Block[]): GoalRow[] {
  return blocks.flatMap(({ mark, pieces }) =>
    mark
      ? [
          {
            mark,
            words: trimmed(pieces.filter(isGoal)),
            steps: byField(pieces.filter((piece) => !isGoal(piece))),
          },
        ]
      : [],
  );
}

/** The section of a sheet as a heading and what stands under it; nothing for one that does not print. */
export function ofSection(section: Section | null, level: 1 | 2 = 1): Entry[] {
  if (!section) return [];
  const goals = rowsOf(section.blocks);
  const others = section.blocks.filter(({ mark }) => !mark);
  const all = inLines.includes(section.id);
  return [
    { kind: 'heading', level, pieces: [headed(section.title)] },
    ...(goals.length > 0 ? [{ kind: 'goals' as const, goals }] : []),
    ...others.map((block, i): Entry => {
      // The sheet marks a line by its closeness to the one before; the first of them is a line too.
      const isLine = all || block.line || others[i + 1]?.line;
      return { kind: isLine ? 'line' : 'paragraph', pieces: trimmed(block.pieces) };
    }),
  ];
}
