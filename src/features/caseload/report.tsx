import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CaseHead } from '../../assessment/case-head.ts';
import { happenings } from '../../assessment/review/happenings.ts';
import { awaited, type Reported } from '../../assessment/review/report-event.ts';
import { Button } from '../../ui/button.tsx';
import { nameOf } from './rows.ts';
import '../../ui/tiles.css';

interface Props {
  record: CaseHead;
  /** Puts what has happened into the review and opens it there. Rejects with what stood in the way. */
  onReport: (event: Reported) => Promise<void>;
  onClose: () => void;
}

/** What may have happened to somebody: what their case waits for, in its own words, then the kinds of change. One press reports it. */
export function Report({ record, onReport, onClose }: Props) {
  const tiles = useRef<HTMLFieldSetElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => tiles.current?.querySelector('button')?.focus(), []);

  async function report(event: Reported) {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      await onReport(event);
    } catch (e) {
      setTrouble((e as Error).message);
      setBusy(false);
    }
  }

  function onKey(e: KeyboardEvent) {
    if (e.key === 'Escape') onClose();
  }

  return (
    <fieldset className="tiles" ref={tiles} onKeyDown={onKey} aria-busy={busy}>
      <legend className="govuk-label field-label">
        What has happened to <bdi>{nameOf(record)}</bdi>?
      </legend>
      {trouble && (
        <p className="note" role="alert">
          {trouble}
        </p>
      )}
      {awaited(record).map((event) => (
        <button
          key={event.sign ?? event.kind}
          type="button"
          className="tile tile--own"
          onClick={() => void report(event)}
        >
          {event.what}
        </button>
      ))}
      {happenings.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="tile"
          onClick={() => void report({ kind: id, what: '' })}
        >
          {title}
        </button>
      ))}
      <Button look="link" onClick={onClose}>
        Close
      </Button>
    </fieldset>
  );
}
