import { type FormEvent, useState } from 'react';
import { passphraseTrouble } from '../../storage/locksmith.ts';
import type { WrittenBackup } from '../../storage/settings.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { backupFileName } from './age-words.ts';
import type { BackupProps } from './backup-props.ts';
import { useWork } from './use-work.ts';
import { VerifySaved } from './verify-saved.tsx';
import { Working } from './working.tsx';

const parts = {
  gather: 'Gathering and locking the records …',
  lock: 'Opening the file again to compare it …',
};

/** Writes a backup under a passphrase of its own, then asks for the saved file to see that it opens. */
export function WriteBackup({
  backups,
  store,
  readers,
  onWritten,
}: Pick<BackupProps, 'backups' | 'store' | 'readers' | 'onWritten'>) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [written, setWritten] = useState<WrittenBackup | null>(null);
  const { progress, trouble, wrong, refuse, run, stop } = useWork();

  async function write(e: FormEvent) {
    e.preventDefault();
    const weak = passphraseTrouble(first);
    const apart = !weak && first !== second && 'The two are not the same. Type it again.';
    if (refuse(['backup-first', weak], ['backup-second', apart])) return;
    await run(parts.gather, async (onProgress, signal) => {
      const done = await backups.writeBackup(
        store,
        first,
        (part, now, of) => onProgress({ what: parts[part], part: now / of }),
        signal,
      );
      onProgress({ what: 'Noting it in each history …', part: null, last: true });
      await onWritten(done.holds);
      saveFile(done.file, backupFileName(new Date()));
      return () => setWritten(done);
    });
  }

  return (
    <>
      {progress && <Working progress={progress} onStop={stop} />}
      {written ? (
        <VerifySaved
          backups={backups}
          store={store}
          readers={readers}
          written={written}
          passphrase={first}
          onDone={() => {
            setWritten(null);
            setFirst('');
            setSecond('');
            document.getElementById('write-head')?.focus();
          }}
        />
      ) : (
        <form onSubmit={write} autoComplete="off" hidden={progress !== null}>
          <p>
            One file holds everything that is kept here, locked under a passphrase of its own. Keep
            it outside this computer. Without its passphrase nobody can open it, and it can’t be
            reset.
          </p>
          {trouble && (
            <p className="note" role="alert">
              {trouble}
            </p>
          )}
          <PassphraseField
            id="backup-first"
            label="Passphrase for the backup"
            hint="At least 12 characters. It may be the one that you unlock with, but a copy in another place is safer under another."
            error={wrong.get('backup-first')}
            value={first}
            onChange={setFirst}
          />
          <PassphraseField
            id="backup-second"
            label="The same again"
            error={wrong.get('backup-second')}
            value={second}
            onChange={setSecond}
          />
          <Button type="submit">Write a backup</Button>
        </form>
      )}
    </>
  );
}
