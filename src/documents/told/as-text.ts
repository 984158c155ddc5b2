import type { LevelCell, Levels, Piece } from '../../sheet/sheet.ts';
import { isKey } from './of-foot.ts';
import { needsColon } from './run-in.ts';
import type { Entry, GoalRow, Pieces, Told } from './told.ts';

/** In place of what the sheet says of italics, which plain text has not. */
const keyInText = 'Words between underscores are the writer’s view.';

/** The letter under which a source is listed. */
function isLetter({ at, as, form }: Piece): boolean {
  return as === 'strong' && form === true && /^sources\.list\.\d+$/.test(at);
}

function marked(piece: Piece, at: number, pieces: Pieces): string {
  const text = piece.text.replaceAll('\u00a0', ' ');
  if (isKey(piece)) return keyInText;
  if (isLetter(piece)) return `[${text}]`;
  if (piece.as === 'cite') return ` [${text.trim()}]`;
  if (piece.as === 'view') return `_${text}_`;
  return needsColon(pieces, at) ? `${text}:` : text;
}

/** The pieces of a paragraph as plain text: sources in square brackets, the writer's view between underscores. */
function inText(pieces: Pieces): string {
  return pieces.map(marked).join('');
}

function goalInText({ mark, words, steps }: GoalRow): string {
  return [`${mark.text}. ${inText(words)}`, ...steps.map((step) => `   ${inText(step)}`)].join(
    '\n',
  );
}

function levelsInText({ columns, rows }: Levels): string {
  return columns
    .map(({ group, who }, i) => {
      const whose = who ? `${group.text}, ${who.text}` : group.text;
      const said = (cell: LevelCell | undefined) => cell?.said.text ?? '';
      const [only] = rows;
      if (rows.length === 1) return `${whose}: ${said(only?.cells[i])}`;
      const each = rows.map(({ title, cells }) => `   ${title?.text ?? ''}: ${said(cells[i])}`);
      return [`${whose}`, ...each].join('\n');
    })
    .join('\n');
}

function entryInText(entry: Entry): string {
  switch (entry.kind) {
    case 'goals':
      return entry.goals.map(goalInText).join('\n');
    case 'levels':
      return levelsInText(entry.levels);
    case 'line':
      return `- ${inText(entry.pieces)}`;
    default:
      return inText(entry.pieces);
  }
}

/** Lines stand close under each other, and whatever a heading is over close under it. */
function gapBetween(before: Entry | undefined, entry: Entry): string {
  if (!before) return '';
  const close = before.kind === 'heading' || (before.kind === 'line' && entry.kind === 'line');
  return close ? '\n' : '\n\n';
}

/** A document as plain text, for a case record. Nothing in it is set apart by more than a line and a mark. */
export function toldAsText({ draft, marking, entries, made }: Told): string {
  const top = [draft, marking].flatMap((piece) => (piece ? [piece.text] : []));
  const body = entries.map((entry, i) => gapBetween(entries[i - 1], entry) + entryInText(entry));
  const foot = marking ? `${marking.text}\n${made.text}` : made.text;
  return `${[top.join('\n'), body.join(''), foot].filter(Boolean).join('\n\n')}\n`;
}
