import { wording } from '../../sheet/piece.ts';
import type { Levels } from '../../sheet/sheet.ts';
import type { GoalRow, Pieces } from '../told/told.ts';
import { paragraph } from './looks.ts';
import { runsOf } from './run-of.ts';
import { w, type Xml } from './xml.ts';

/** Twentieths of a point between the margins. */
const WIDTH = 9406;

function cell(paragraphs: readonly Pieces[], width: number, header = false): Xml {
  const said = paragraphs.map((pieces) => paragraph(runsOf(pieces), { spacing: { after: 40 } }));
  return w(
    'tc',
    {},
    w(
      'tcPr',
      {},
      w('tcW', { w: width, type: 'dxa' }),
      header ? w('shd', { val: 'clear', color: 'auto', fill: 'F3F2F1' }) : null,
    ),
    // A cell without a paragraph is no cell to Word.
    ...(said.length > 0 ? said : [paragraph([])]),
  );
}

/** A row stays on one page; the head stands again on each page that the table goes on to. */
function row(cells: readonly Xml[], header = false): Xml {
  return w('tr', {}, w('trPr', {}, w('cantSplit'), header ? w('tblHeader') : null), ...cells);
}

const sides = ['top', 'left', 'bottom', 'right'] as const;
const border = { val: 'single', sz: 4, space: 0, color: 'auto' } as const;
const inset = { top: 60, left: 100, bottom: 40, right: 100 } as const;

function table(widths: readonly number[], rows: readonly Xml[]): Xml {
  const width = widths.reduce((sum, each) => sum + each, 0);
  return w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      w('tblW', { w: width, type: 'dxa' }),
      w('tblBorders', {}, ...[...sides, 'insideH', 'insideV'].map((where) => w(where, border))),
      w('tblCellMar', {}, ...sides.map((side) => w(side, { w: inset[side], type: 'dxa' }))),
    ),
    w('tblGrid', {}, ...widths.map((each) => w('gridCol', { w: each }))),
    ...rows,
  );
}

/** What stands over the columns of the levels, where their rows have no titles of their own. */
export const levelTitles = ['Who', 'Level'] as const;

/** The levels: a row for each group or person, and a column for the level, in custody for both. */
export function levelsTable({ columns, rows }: Levels): Xml {
  const [first, other] = [3600, 2000];
  const widths = [first, ...rows.map(() => other)];
  const titles = rows.flatMap(({ title }) => (title ? [title] : []));
  const [who, level] = levelTitles.map((title) => wording('risk.levels', title, 'strong'));
  const over = titles.length > 0 ? titles : [level];
  const head = row(
    [who, ...over].map((title, i) => cell(title ? [[title]] : [], i === 0 ? first : other, true)),
    true,
  );
  const said = columns.map(({ group, who }, i) =>
    row([
      cell(who ? [[group], [who]] : [[group]], first),
      ...rows.map(({ cells }) => {
        const at = cells[i];
        return cell(at ? [[at.said]] : [], other);
      }),
    ]),
  );
  return table(widths, [head, ...said]);
}

/** What stands over the columns of the plan. */
export const planTitles = ['No.', 'Goal', 'How'] as const;

/** The plan: a row for each goal, with its number, its words, and how it is gone about. */
export function planTable(goals: readonly GoalRow[]): Xml {
  const widths = [650, 3600, WIDTH - 650 - 3600] as const;
  const head = row(
    planTitles.map((title, i) =>
      cell([[wording('plan.goals', title, 'strong')]], widths[i] ?? 0, true),
    ),
    true,
  );
  const rows = goals.map(({ mark, words, steps }) =>
    row([cell([[mark]], widths[0]), cell([words], widths[1]), cell(steps, widths[2])]),
  );
  return table(widths, [head, ...rows]);
}
