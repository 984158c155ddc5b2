import { type ReactNode, useEffect, useState } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Shelf } from '../../storage/cases.ts';
import { Button } from '../../ui/button.tsx';
import { SkipLink } from '../../ui/skip-link.tsx';
import { useTitle } from '../../ui/title.ts';
import { SheetPanel } from './sheet-panel.tsx';
import './write.css';
import './form.css';

interface Props {
  shelf: Shelf<CaseRecord>;
  id: string;
  onTake: () => void;
  leaveTitle: string;
  onLeave: () => void;
  lock: ReactNode;
}

const nothing = () => undefined;

/**
 * Gives a record as it is now and after each of its changes, until the function that it returns is called. It is
 * opened, which the log of a finished one shows, once and when it is finished; following on is no new opening.
 */
function followRecord(
  shelf: Shelf<CaseRecord>,
  id: string,
  onRecord: (record: CaseRecord) => void,
): () => void {
  let shown: { rev: number; state: string } | null = null;
  let before: Promise<void> = Promise.resolve();

  async function look() {
    const [now] = (await shelf.list(id)).kept;
    if (!now || now.rev === shown?.rev) return;
    const afresh = now.value.state !== shown?.state;
    const found = afresh ? await shelf.open(id) : now;
    if (!found) return;
    shown = { rev: found.rev, state: found.value.state };
    onRecord(found.value);
  }

  // One after the other, so that an older state never comes over a newer one.
  return shelf.watch((heads) => {
    if (heads.find((head) => head.id === id)?.rev === shown?.rev) return;
    before = before.then(look).catch(nothing);
  }, nothing);
}

/** An assessment that another tab is writing: its sheet as it was last saved there, and how to go on here. */
export function Following({ shelf, id, onTake, leaveTitle, onLeave, lock }: Props) {
  const [record, setRecord] = useState<CaseRecord | null>(null);
  const [asked, setAsked] = useState(false);
  useTitle('The sheet');
  useEffect(() => followRecord(shelf, id, setRecord), [shelf, id]);
  return (
    <div className="write write--reading">
      <SkipLink />
      <header className="bar screen-only">
        <b>Onesheet</b>
        <Button look="link" data-command="k" onClick={onLeave}>
          {leaveTitle}
        </Button>
        <span className="bar-space" />
        {lock}
      </header>
      <main className="finished" tabIndex={-1}>
        <div className="screen-only finished-head">
          <h1>This is being written in another tab</h1>
          <p>
            Two tabs writing at once would undo each other’s words. Below is the sheet as it was
            last saved there; it follows what is written.
          </p>
          <Button
            aria-disabled={asked}
            onClick={() => {
              setAsked(true);
              onTake();
            }}
          >
            {asked ? 'Taking over …' : 'Write here instead'}
          </Button>
        </div>
        {record && (
          <SheetPanel
            live={record.assessment}
            state={record.state}
            active=""
            reading={false}
            onGo={nothing}
          />
        )}
      </main>
    </div>
  );
}
