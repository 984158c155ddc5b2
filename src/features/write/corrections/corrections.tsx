import { useEffect, useRef, useState } from 'react';
import { withCorrection } from '../../../assessment/amended.ts';
import { sayDay } from '../../../assessment/day.ts';
import type { CaseRecord } from '../../../assessment/record.ts';
import { type Correction, correctionOutcomes } from '../../../assessment/view.ts';
import { aboutSaid } from '../../../sheet/disputed.ts';
import { Button } from '../../../ui/button.tsx';
import { Called } from '../called.ts';
import { AskForm } from './ask-form.tsx';
import { OutcomeForm } from './outcome-form.tsx';

interface Props {
  record: CaseRecord;
  /** True while a new correction is being asked for. */
  asking: boolean;
  /** The passage of the sheet that was pressed last. */
  pressed: { at: string } | null;
  onChange: (record: CaseRecord) => Promise<void>;
  /** Closes the form in which one is asked for. */
  onLeave: () => void;
  /** Makes a draft of it again, at the passage of this place. */
  onReopen: (place: string) => void;
  onReview: (() => void) | null;
}

/** Corrections of a finished assessment: to ask for one, and to say what came of each that is open (P24). */
export function Corrections({ record, asking, pressed, onChange, onLeave, ...ways }: Props) {
  const { assessment: a } = record;
  const [settling, setSettling] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLElement>(null);
  const back = useRef<string | null>(null);
  const { corrections } = a.view;

  // Back from a form, the focus is on the button that opened it, or on the list where that goes.
  useEffect(() => {
    if (settling !== null || back.current === null) return;
    (document.getElementById(back.current) ?? list.current)?.focus();
    back.current = null;
  }, [settling]);

  async function keep(correction: Correction, now: string): Promise<void> {
    await onChange(withCorrection(record, correction));
    setSaid(now);
  }

  function leaveSettling(to: string) {
    back.current = to;
    setSettling(null);
  }

  return (
    <Called value={a.person.called}>
      {asking && (
        <AskForm
          record={record}
          pressed={pressed}
          onKeep={async (c) => {
            await keep(c, 'The correction is on the record.');
            onLeave();
          }}
          onLeave={onLeave}
        />
      )}
      <section
        ref={list}
        tabIndex={-1}
        aria-label={corrections.length > 0 ? 'Corrections asked for' : undefined}
      >
        {corrections.map((c, i) => (
          <div className="entry" key={c.id}>
            <p>
              <b>Correction asked for</b>
              {c.on.trim() && ` ${sayDay(c.on)}`}
              {c.about && <>, of {aboutSaid(a, c.about)}</>}: {c.wrong}
              {c.outcome !== 'open' && ` (${correctionOutcomes[c.outcome].toLowerCase()})`}
            </p>
            {settling === c.id ? (
              <OutcomeForm
                record={record}
                index={i}
                onKeep={async (settled) => {
                  await keep(settled, 'What came of it is on the record.');
                  leaveSettling('');
                }}
                onLeave={() => leaveSettling(`settle-${c.id}`)}
                onReopen={() => ways.onReopen(c.about)}
                onReview={ways.onReview}
              />
            ) : c.outcome !== 'open' ? null : (
              <Button look="link" id={`settle-${c.id}`} onClick={() => setSettling(c.id)}>
                Say what came of it
              </Button>
            )}
          </div>
        ))}
      </section>
      <p className="quiet" role="status">
        {said}
      </p>
    </Called>
  );
}
