import { useMemo } from 'react';
import type { Due } from '../../assessment/due.ts';
import { checkChoices, orders, type View } from './view.ts';

interface Props {
  /** Every assessment, with what is due of it. */
  rows: Parameters<typeof checkChoices>[0];
  /** What is due of each that is shown. */
  shown: Due[];
  view: View;
  onView: (changed: Partial<View>) => void;
}

/** Says how many there are and how many of them are shown and overdue. */
function sayCount(shown: Due[], of: number): string {
  const overdue = shown.filter(({ look }) => look && look.days < 0).length;
  const all = of === 1 ? '1 assessment' : `${of} assessments`;
  const count = shown.length === of ? all : `${shown.length} of ${all}`;
  return overdue > 0 ? `${count}, ${overdue} overdue` : count;
}

/** Finds somebody, narrows the list to what waits on others, and sorts it. */
export function CaseFilters({ rows, shown, view, onView }: Props) {
  const all = useMemo(() => checkChoices(rows), [rows]);
  const choices = all.filter(({ id, count }) => count > 0 || id === view.check);
  return (
    <>
      <div className="case-filters">
        <div className="field case-search">
          <label className="govuk-label field-label" htmlFor="search">
            Search by name or reference
          </label>
          <input
            id="search"
            type="search"
            className="govuk-input"
            autoComplete="off"
            data-command="f"
            data-does="Find by name or reference"
            value={view.search}
            onChange={(e) => onView({ search: e.target.value })}
          />
        </div>
        {choices.length > 0 && (
          <div className="field">
            <label className="govuk-label field-label" htmlFor="check">
              Outstanding check
            </label>
            <select
              id="check"
              className="one-of"
              autoComplete="off"
              data-command="w"
              data-does="Show those with an outstanding check"
              value={view.check}
              onChange={(e) => onView({ check: e.target.value })}
            >
              <option value="">Everyone</option>
              {choices.map(({ id, title, count }) => (
                <option key={id} value={id}>
                  {title} ({count})
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="field">
          <label className="govuk-label field-label" htmlFor="order">
            In order
          </label>
          <select
            id="order"
            className="one-of"
            autoComplete="off"
            data-command="o"
            data-does="Sort the list"
            value={view.order}
            onChange={(e) => onView({ order: e.target.value as View['order'] })}
          >
            {Object.entries(orders).map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p role="status" className="quiet small case-count">
        {sayCount(shown, rows.length)}
      </p>
    </>
  );
}
