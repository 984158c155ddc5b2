import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CaseHead } from '../../assessment/case-head.ts';
import { today } from '../../assessment/day.ts';
import type { Reported } from '../../assessment/review/report-event.ts';
import type { Kept } from '../../storage/cases.ts';
import { Button } from '../../ui/button.tsx';
import { CaseFilters } from './case-filters.tsx';
import { linkId } from './case-row.tsx';
import { CaseTable } from './case-table.tsx';
import { withDue } from './rows.ts';
import { inView, type View } from './view.ts';

interface Props {
  records: Kept<CaseHead>[];
  view: View;
  onView: (changed: Partial<View>) => void;
  onDelete: (row: Kept<CaseHead>) => void;
  onReport: (row: Kept<CaseHead>, event: Reported) => Promise<void>;
}

const Table = memo(CaseTable);

/** Rows that are drawn at first, and with each press for more: a thousand take a slow computer seconds. */
const STEP = 40;

/** The assessments that are looked for, in order. Whoever comes back from one is at its row again. */
export function CaseList({ records, view, onView, onDelete, onReport }: Props) {
  const day = today();
  const rows = useMemo(() => withDue(records, day), [records, day]);
  // The letters that are typed come first, and then the rows: 80 of them take a slow computer a moment.
  const later = useDeferredValue(view);
  const shown = useMemo(() => inView(rows, later), [rows, later]);
  const [most, setMost] = useState(() =>
    Math.max(STEP, shown.findIndex(({ id }) => id === view.at) + 1),
  );
  const drawn = useMemo(() => shown.slice(0, most), [shown, most]);
  const left = shown.length - drawn.length;
  const open = useCallback((id: string) => onView({ at: id }), [onView]);
  const at = useRef(view.at);
  useEffect(() => {
    // From the heading of the screen, and not from whoever has gone on meanwhile.
    if (document.activeElement?.matches('body, h1'))
      document.getElementById(linkId(at.current))?.focus();
  }, []);

  function more() {
    const next = shown[most];
    flushSync(() => setMost(most + STEP));
    if (next) document.getElementById(linkId(next.id))?.focus();
  }

  function all() {
    onView({ search: '', check: '' });
    document.getElementById('search')?.focus();
  }

  return (
    <>
      <CaseFilters rows={rows} shown={shown.map(({ due }) => due)} view={view} onView={onView} />
      {shown.length > 0 ? (
        <Table rows={drawn} day={day} onOpen={open} onDelete={onDelete} onReport={onReport} />
      ) : (
        <p>
          Nobody is found. The search looks at names, at what people like to be called and at
          references; part of a word is enough.{' '}
          <Button look="link" onClick={all}>
            Show everyone
          </Button>
        </p>
      )}
      {left > 0 && (
        <p>
          The first {drawn.length} are shown.{' '}
          <Button look="link" onClick={more}>
            Show {Math.min(STEP, left)} more
          </Button>
        </p>
      )}
    </>
  );
}
