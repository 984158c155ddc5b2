import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { wording } from '../../sheet/piece.ts';
import type { Levels } from '../../sheet/sheet.ts';
import type { GoalRow, Pieces } from '../told/told.ts';
import { runsOf } from './run-of.ts';

/** Twentieths of a point between the margins. */
const WIDTH = 9406;

function cell(paragraphs: readonly Pieces[], width: number, header = false): TableCell {
  const children = paragraphs.map(
    (pieces) => new Paragraph({ spacing: { after: 40 }, children: runsOf(pieces) }),
  );
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 40, left: 100, right: 100 },
    ...(header ? { shading: { fill: 'f3f2f1' } } : {}),
    // A cell without a paragraph is no cell to Word.
    children: children.length > 0 ? children : [new Paragraph('')],
  });
}

function table(columnWidths: number[], rows: TableRow[]): Table {
  const size = columnWidths.reduce((sum, width) => sum + width, 0);
  return new Table({ width: { size, type: WidthType.DXA }, columnWidths, rows });
}

/** The levels: a row for each group or person, and a column for the level, in custody for both. */
export function levelsTable({ columns, rows }: Levels): Table {
  const [first, other] = [3600, 2000];
  const widths = [first, ...rows.map(() => other)];
  const titles = rows.flatMap(({ title }) => (title ? [title] : []));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [cell([], first, true), ...titles.map((title) => cell([[title]], other, true))],
  });
  const said = columns.map(
    ({ group, who }, i) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(who ? [[group], [who]] : [[group]], first),
          ...rows.map(({ cells }) => {
            const at = cells[i];
            return cell(at ? [[at.said]] : [], other);
          }),
        ],
      }),
  );
  return table(widths, titles.length > 0 ? [head, ...said] : said);
}

/** What stands over the columns of the plan. */
export const planTitles = ['No.', 'Goal', 'How'] as const;

/** The plan: a row for each goal, with its number, its words, and how it is gone about. */
export function planTable(goals: readonly GoalRow[]): Table {
  const widths = [650, 3600, WIDTH - 650 - 3600] as const;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: planTitles.map((title, i) =>
      cell([[wording('plan.goals', title, 'strong')]], widths[i] ?? 0, true),
    ),
  });
  const rows = goals.map(
    ({ mark, words, steps }) =>
      new TableRow({
        cantSplit: true,
        children: [cell([[mark]], widths[0]), cell([words], widths[1]), cell(steps, widths[2])],
      }),
  );
  return table([...widths], [head, ...rows]);
}
