import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { useWrong } from '../../ui/wrong.ts';
import type { BackupProps } from './backup-props.ts';
import { chosenIn, FileField } from './file-field.tsx';

/** Characters of a name that are shown: a file may hold one of any length. */
const LONGEST_NAME = 100;

/** Brings in one assessment from a file that another program, or Onesheet, wrote as JSON. */
export function BringIn({ bringIn }: Pick<BackupProps, 'bringIn'>) {
  const { wrong, refuse } = useWrong();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [came, setCame] = useState<{ id: string; name: string } | null>(null);
  const [working, setWorking] = useState(false);

  async function bring(e: FormEvent) {
    e.preventDefault();
    if (working) return;
    const file = chosenIn(e.currentTarget, 'bring-in-file');
    setCame(null);
    setTrouble(null);
    refuse(['bring-in-file', file === null && 'Choose the file first.']);
    if (file === null) return;
    setWorking(true);
    try {
      setCame(await bringIn(file));
    } catch (error) {
      setTrouble((error as Error).message);
    } finally {
      setWorking(false);
    }
  }

  return (
    <form onSubmit={bring} autoComplete="off">
      <p>
        It comes in as a new draft, signed by nobody, as anybody may have made or changed the file.
        Nothing that is here is touched.
      </p>
      {trouble && (
        <p className="note" role="alert">
          {trouble}
        </p>
      )}
      <p role="status">
        {came && (
          <>
            <bdi>{came.name.slice(0, LONGEST_NAME) || 'An assessment without a name'}</bdi> came in
            as a new draft. <Link href={`/write/${came.id}`}>Open it</Link>
          </>
        )}
      </p>
      <FileField
        id="bring-in-file"
        label="File with one assessment"
        hint="Its name ends in .json. “Take the text out” writes one, and the schema that it goes by."
        accept=".json"
        error={wrong.get('bring-in-file')}
      />
      <Button type="submit" look="second" aria-disabled={working}>
        Bring it in
      </Button>
    </form>
  );
}
