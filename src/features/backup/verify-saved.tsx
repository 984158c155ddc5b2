import { useState } from 'react';
import type { WrittenBackup } from '../../storage/settings.ts';
import { Button } from '../../ui/button.tsx';
import { focusOn } from '../../ui/focus-on.ts';
import { saveFile } from '../../ui/save-file.ts';
import { backupFileName } from './age-words.ts';
import type { BackupProps } from './backup-props.ts';
import { FileField } from './file-field.tsx';
import { count, inWords } from './in-words.ts';
import { useWork } from './use-work.ts';
import { Working } from './working.tsx';

interface Props extends Pick<BackupProps, 'backups' | 'store' | 'readers'> {
  written: WrittenBackup;
  passphrase: string;
  onDone: () => void;
}

/** Asks for the file that was just saved and opens it: a backup counts only once this has been seen. */
export function VerifySaved({ backups, store, readers, written, passphrase, onDone }: Props) {
  const [opened, setOpened] = useState(false);
  const [tries, setTries] = useState(0);
  const { progress, wrong, run, stop } = useWork(() => 'backup-saved');
  const hold = inWords(written.holds, readers);

  async function verify(file: File | null) {
    if (file === null) return;
    // Another field each time: browsers say nothing where the same name is chosen again.
    setTries((n) => n + 1);
    await run('Opening the saved file …', async (onProgress, signal) => {
      const show = (now: number, of: number) =>
        onProgress({ what: 'Opening the saved file …', part: now / of });
      await backups.verifyBackup(store, file, passphrase, readers, show, signal);
      return () => setOpened(true);
    });
  }

  if (opened)
    return (
      <>
        <p role="status" ref={focusOn} tabIndex={-1}>
          The saved file opens and holds what is kept here. It counts as your backup.
        </p>
        <Button look="second" onClick={onDone}>
          Done
        </Button>
      </>
    );
  return (
    <>
      {progress && <Working progress={progress} onStop={stop} />}
      <div hidden={progress !== null}>
        <h3 ref={focusOn} tabIndex={-1}>
          Now open it again
        </h3>
        <p>
          {hold.what} {hold.one ? 'was' : 'were'} put into the file, which your browser saves now.
          It counts as a backup once it has been opened from where it was saved.
        </p>
        {written.damaged.length > 0 && (
          <p className="note">
            {count(written.damaged.length, 'entry is', 'entries are')} damaged here and could not be
            put into it.
          </p>
        )}
        <FileField
          key={tries}
          id="backup-saved"
          label="The file that you saved"
          hint="Its name begins with onesheet-backup."
          error={wrong.get('backup-saved')}
          onChoose={verify}
        />
        <p>
          <Button look="link" onClick={() => saveFile(written.file, backupFileName(new Date()))}>
            Save the file again
          </Button>
        </p>
      </div>
    </>
  );
}
