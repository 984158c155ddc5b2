import { memo, useId } from 'react';
import { sameData } from '../assessment/same-data.ts';
import { Pieces } from './pieces-view.tsx';
import type { LevelCell, Levels } from './sheet.ts';

function cellClass(cell: LevelCell): string {
  if (cell.level === 'high' || cell.level === 'very-high') return 'sheet-level sheet-level-high';
  return cell.level === '' || cell.level === 'not-known'
    ? 'sheet-level sheet-level-open'
    : 'sheet-level';
}

/** Over a single row the head of a column is black with its level. */
function headClass(levels: Levels, column: number): string {
  const only = levels.rows.length === 1 ? levels.rows[0]?.cells[column] : undefined;
  return only?.level === 'high' || only?.level === 'very-high' ? 'sheet-level-high' : '';
}

/** The levels as a real table: who down the head, one row, or in custody two. High and very high are black. */
export const LevelTable = memo(function LevelTable({ levels }: { levels: Levels }) {
  const titleId = useId();
  const twoRows = levels.rows.length > 1;
  const table = (
    <table className="sheet-levels" aria-labelledby={titleId}>
      <thead>
        <tr>
          {twoRows ? <td /> : null}
          {levels.columns.map(({ group, who }, i) => (
            <th key={group.at} scope="col" className={headClass(levels, i)}>
              <Pieces pieces={[group]} />
              {who ? (
                <span className="sheet-level-who">
                  <Pieces pieces={[who]} />
                </span>
              ) : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.rows.map((row, i) => (
          <tr key={row.title?.text ?? i}>
            {row.title ? (
              <th scope="row">
                <Pieces pieces={[row.title]} />
              </th>
            ) : null}
            {row.cells.map((cell) => (
              <td key={cell.said.at} className={cellClass(cell)}>
                <Pieces pieces={[cell.said]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <div className="sheet-levels-box">
      <p className="sheet-levels-title" id={titleId}>
        <Pieces pieces={[levels.caption]} />
      </p>
      {table}
    </div>
  );
}, sameData);
