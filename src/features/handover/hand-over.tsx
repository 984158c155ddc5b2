import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { today } from '../../assessment/day.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import type { Shelf } from '../../storage/cases.ts';
import type { LockUnder } from '../../storage/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Screen } from '../../ui/screen.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWrong } from '../../ui/wrong.ts';
import { LockFor, lockedFor, noLock, wrongLock } from './lock-for.tsx';

interface Props {
  shelf: Shelf<CaseRecord>;
  id: string;
  /** Writes the case with its history into a locked file. */
  write: (under: LockUnder) => Promise<{ file: Blob; damaged: number }>;
  /** Notes in the log that it was handed over, and to whom, before the file is given out. */
  note: (to: string) => Promise<void>;
  ways: ReactNode;
  lock: ReactNode;
}

/** Hands a case over: one locked file with its whole history, for a colleague to open as theirs, or for a manager to add a view. */
export function HandOver({ shelf, id, write, note, ways, lock }: Props) {
  useTitle('Hand over');
  const [name, setName] = useState<string | null>(null);
  const [to, setTo] = useState('');
  const [under, setUnder] = useState(noLock);
  const { wrong, refuse } = useWrong();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  useEffect(() => {
    shelf
      // By list, as handing it over is not to open it.
      .list(id)
      .then(({ kept }) => {
        const found = kept[0]?.value;
        if (found) setName(found.assessment.person.name.trim() || 'No name yet');
        else setTrouble('There is no such assessment here. It may have been deleted.');
      })
      .catch((e: Error) => setTrouble(e.message));
  }, [shelf, id]);

  async function hand(e: FormEvent) {
    e.preventDefault();
    setDone(null);
    setTrouble(null);
    if (refuse(['hand-to', !to.trim() && 'Enter who the file is for'], wrongLock(under))) return;
    setWorking(true);
    try {
      const { file, damaged } = await write(lockedFor(under));
      await note(to.trim());
      const name = `onesheet-case-${today()}.age`;
      saveFile(file, name);
      setUnder(noLock);
      const saved = `The browser has the file ${name} now: look among what you downloaded.`;
      setDone(
        damaged > 0 ? `${saved} ${damaged} of its records are damaged and are not in it.` : saved,
      );
    } catch (error) {
      setTrouble((error as Error).message);
    } finally {
      setWorking(false);
    }
  }

  return (
    <Screen ways={ways} lock={lock}>
      <h1>
        Hand over <bdi>{name ?? ''}</bdi>
      </h1>
      <p>
        One locked file holds this case with its whole history. Your colleague opens it under
        Backups, and it is then theirs too, with its past as it was. A manager can open it the same
        way, add a view to what is finished, and hand it back.
      </p>
      {trouble && (
        <p className="note" role="alert">
          {trouble}
        </p>
      )}
      <p role="status">
        {working ? 'Locking the file and opening it again. Stay on this page …' : done}
      </p>
      {done && (
        <p>
          The case stays here as well. If it is no longer yours, delete it in the caseload: it lies
          in the bin for 30 days.
        </p>
      )}
      {name !== null && (
        <form onSubmit={hand} autoComplete="off">
          <Line
            id="hand-to"
            label="For whom is it?"
            hint="A name and an office. It is noted in the history of the case."
            error={wrong.get('hand-to')}
            value={to}
            onChange={setTo}
          />
          <LockFor value={under} onChange={setUnder} wrong={wrong} />
          <Button type="submit" aria-disabled={working}>
            Save the file
          </Button>
        </form>
      )}
    </Screen>
  );
}
