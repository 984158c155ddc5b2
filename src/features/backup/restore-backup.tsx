import { type FormEvent, useState } from 'react';
import type { BackupRefused, Choice, Comparison, Restored } from '../../storage/settings.ts';
import { Button } from '../../ui/button.tsx';
import { focusOn } from '../../ui/focus-on.ts';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import type { BackupProps } from './backup-props.ts';
import { ChooseRecords } from './choose-records.tsx';
import { chosenIn, FileField } from './file-field.tsx';
import { inWords } from './in-words.ts';
import { useWork } from './use-work.ts';
import { Working } from './working.tsx';

type Props = Pick<
  BackupProps,
  'backups' | 'store' | 'readers' | 'onOpened' | 'onRestored' | 'identities'
>;

/** Where it is put right that a file does not open, if it is the passphrase that is wrong. */
function fieldOf(why: Error): string | false {
  const ofPassphrase = ['wrong-passphrase', 'by-passphrase', 'by-key'];
  return ofPassphrase.includes((why as BackupRefused).why) && 'restore-passphrase';
}

/** Opens a backup, shows how it stands to what is here, and brings back what is chosen. */
export function RestoreBackup(props: Props) {
  const { backups, store, readers, onOpened, onRestored, identities } = props;
  const [passphrase, setPassphrase] = useState('');
  const [compared, setCompared] = useState<Comparison | null>(null);
  const [done, setDone] = useState<Restored[] | null>(null);
  const { progress, trouble, wrong, refuse, run, stop } = useWork(fieldOf);
  const working = progress !== null;

  async function open(e: FormEvent) {
    e.preventDefault();
    const file = chosenIn(e.currentTarget, 'restore-file');
    setDone(null);
    refuse(['restore-file', file === null && 'Choose the file first.']);
    if (file === null) return;
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
      return () => {
        setCompared(found);
        setPassphrase('');
      };
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
      setDone(back);
      await onRestored(back, comparison.part);
      const backup = {
        made: comparison.made,
        part: comparison.part,
        records: comparison.records.map(({ record }) => record),
      };
      await countAsVerified(store, await compareBackup(store, backup, readers));
    });
  }

  function leave() {
    setCompared(null);
    document.getElementById('restore-head')?.focus();
  }

  const back = done && inWords(done, readers);
  return (
    <>
      {progress && <Working progress={progress} onStop={stop} />}
      {trouble && (
        <p className="note" role="alert">
          {trouble}
        </p>
      )}
      {compared && (
        <div hidden={working}>
          <ChooseRecords
            compared={compared}
            readers={readers}
            onLeave={leave}
            onBringBack={(choices) => bringBack(compared, choices)}
          />
        </div>
      )}
      {/* Hidden, so that the browser goes on saying which file is chosen. */}
      <form onSubmit={open} autoComplete="off" hidden={working || compared !== null}>
        <p>Opening a backup changes nothing yet: you are shown what is in it, and asked.</p>
        {back && !working && (
          <p role="status" ref={focusOn} tabIndex={-1}>
            {back.what
              ? `${back.what} ${back.one ? 'was' : 'were'} brought back.`
              : 'Nothing in it was new, so nothing was brought back.'}
          </p>
        )}
        <FileField id="restore-file" label="Backup file" error={wrong.get('restore-file')} />
        <PassphraseField
          id="restore-passphrase"
          label="The backup’s passphrase"
          hint="Leave it empty for a file that a colleague locked for your key."
          error={wrong.get('restore-passphrase')}
          value={passphrase}
          onChange={setPassphrase}
        />
        <Button type="submit" look="second">
          Open the backup
        </Button>
      </form>
    </>
  );
}
