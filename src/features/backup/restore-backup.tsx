import { type FormEvent, useState } from 'react';
import type { Choice, Comparison } from '../../storage/settings.ts';
import { Button } from '../../ui/button.tsx';
import type { BackupProps } from './backup-props.ts';
import { ChooseRecords } from './choose-records.tsx';
import { FileField } from './file-field.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { useWork } from './use-work.ts';
import { Working } from './working.tsx';

type Props = Pick<
  BackupProps,
  'backups' | 'store' | 'readers' | 'onOpened' | 'onRestored' | 'identities'
>;

/** Opens a backup, shows how it stands to what is here, and brings back what is chosen. */
export function RestoreBackup(props: Props) {
  const { backups, store, readers, onOpened, onRestored, identities } = props;
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [compared, setCompared] = useState<Comparison | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const { progress, trouble, setTrouble, run, stop } = useWork();

  async function open(e: FormEvent) {
    e.preventDefault();
    if (file === null) return setTrouble('Choose the file first.');
    setDone(null);
    await run('Opening the file …', async (onProgress, signal) => {
      const { readBackup, compareBackup, countAsVerified } = backups;
      const show = (what: string) => (now: number, of: number) =>
        onProgress({ what, part: now / of });
      // No passphrase: then it was made for the owner's own key, or says that it wants one.
      const by = passphrase === '' ? await identities() : passphrase;
      const backup = await readBackup(file, by, show('Opening the file …'), signal);
      await onOpened(backup.records);
      const comparing = show('Comparing it with what is here …');
      const found = await compareBackup(store, backup, readers, comparing, signal);
      await countAsVerified(store, found);
      setCompared(found);
      setPassphrase('');
    });
  }

  async function bringBack(comparison: Comparison, choices: ReadonlyMap<string, Choice>) {
    await run('Bringing back …', async (onProgress, signal) => {
      const { restore, compareBackup, countAsVerified } = backups;
      const show = (now: number, of: number) =>
        onProgress({ what: 'Bringing back …', part: now / of });
      const back = await restore(store, comparison, choices, show, signal);
      // From here on it is done, whatever comes of what follows.
      setCompared(null);
      setDone(back.length);
      await onRestored(back, comparison.part);
      const backup = {
        made: comparison.made,
        part: comparison.part,
        records: comparison.records.map(({ record }) => record),
      };
      await countAsVerified(store, await compareBackup(store, backup, readers));
    });
  }

  if (progress) return <Working progress={progress} onStop={stop} />;
  const said = trouble && (
    <p className="note" role="alert">
      {trouble}
    </p>
  );
  if (compared)
    return (
      <>
        {said}
        <ChooseRecords
          compared={compared}
          onLeave={() => setCompared(null)}
          onBringBack={(choices) => bringBack(compared, choices)}
        />
      </>
    );
  return (
    <form onSubmit={open} autoComplete="off">
      <p>Opening a backup changes nothing yet: you are shown what is in it, and asked.</p>
      {done !== null && (
        <p role="status">
          {done === 1 ? '1 record was brought back.' : `${done} records were brought back.`}
        </p>
      )}
      {said}
      <FileField id="restore-file" label="Backup file" onChoose={setFile} />
      <PassphraseField
        id="restore-passphrase"
        label="The backup’s passphrase"
        hint="Leave it empty for a file that a colleague locked for your key."
        value={passphrase}
        onChange={setPassphrase}
      />
      <Button type="submit" look="second">
        Open the backup
      </Button>
    </form>
  );
}
