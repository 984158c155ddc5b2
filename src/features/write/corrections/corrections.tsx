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
  /** The id of the button whose form is open, if one is. */
  open: string | null;
  onOpen: (button: string) => void;
  /** The passage of the sheet that was pressed last. */
  pressed: { at: string } | null;
  /** Keeps it, then says so. */
  onChange: (record: CaseRecord, said: string) => Promise<void>;
  /** Closes the form. */
  onLeave: () => void;
  /** Makes a draft of it again, at the passage of this place. */
  onReopen: (place: string) => void;
  onReview: (() => void) | null;
}

/** Corrections of a finished assessment: to ask for one, and to say what came of each that is open (P24). */
export function Corrections({ record, open, onOpen, pressed, onChange, onLeave, ...ways }: Props) {
  const { assessment: a } = record;
  const { corrections } = a.view;

  async function keep(correction: Correction, said: string): Promise<void> {
    await onChange(withCorrection(record, correction), said);
    onLeave();
  }

  return (
    <Called value={a.person.called}>
      {open === 'ask-correction' && (
        <AskForm
          record={record}
          pressed={pressed}
          onKeep={(c) => keep(c, 'The correction is on the record.')}
          onLeave={onLeave}
        />
      )}
      <section
        id="corrections"
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
            {open === `settle-${c.id}` ? (
              <OutcomeForm
                record={record}
                index={i}
                onKeep={(settled) => keep(settled, 'What came of it is on the record.')}
                onLeave={onLeave}
                onReopen={() => ways.onReopen(c.about)}
                onReview={ways.onReview}
              />
            ) : c.outcome !== 'open' || open !== null ? null : (
              <Button look="link" id={`settle-${c.id}`} onClick={() => onOpen(`settle-${c.id}`)}>
                Say what came of it
              </Button>
            )}
          </div>
        ))}
      </section>
    </Called>
  );
}
