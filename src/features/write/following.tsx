import { type ReactNode, useEffect, useState } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Shelf } from '../../storage/cases.ts';
import { Button } from '../../ui/button.tsx';
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

/** An assessment that another tab is writing: its sheet as it was last saved there, and how to go on here. */
export function Following({ shelf, id, onTake, leaveTitle, onLeave, lock }: Props) {
  const [record, setRecord] = useState<CaseRecord | null>(null);
  const [asked, setAsked] = useState(false);
  useTitle('The sheet');
  useEffect(
    () =>
      shelf.watch(() => {
        shelf
          .open(id)
          .then((found) => found && setRecord(found.value))
          .catch(nothing);
      }, nothing),
    [shelf, id],
  );
  return (
    <div className="write write--reading">
      <header className="bar screen-only">
        <b>Onesheet</b>
        <Button look="link" onClick={onLeave}>
          {leaveTitle}
        </Button>
        <span className="bar-space" />
        {lock}
      </header>
      <main className="finished">
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
            onFit={nothing}
          />
        )}
      </main>
    </div>
  );
}
