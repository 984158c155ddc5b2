import { useEffect, useRef, useState } from 'react';
import type { WrittenBackup } from '../../storage/settings.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { backupFileName } from './age-words.ts';
import type { BackupProps } from './backup-props.ts';
import { FileField } from './file-field.tsx';
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
  const { progress, trouble, run, stop } = useWork();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);

  async function verify(file: File | null) {
    if (file === null) return;
    await run('Opening the saved file …', async (onProgress, signal) => {
      const show = (now: number, of: number) =>
        onProgress({ what: 'Opening the saved file …', part: now / of });
      await backups.verifyBackup(store, file, passphrase, readers, show, signal);
      setOpened(true);
    });
  }

  if (progress) return <Working progress={progress} onStop={stop} />;
  if (opened)
    return (
      <>
        <p role="status">
          The saved file opens and holds what is kept here. It counts as your backup.
        </p>
        <Button look="second" onClick={onDone}>
          Done
        </Button>
      </>
    );
  return (
    <>
      <h3 ref={head} tabIndex={-1}>
        Now open it again
      </h3>
      <p>
        {written.holds.length === 1 ? '1 record was' : `${written.holds.length} records were`} put
        into the file, which your browser saves now. It counts as a backup once it has been opened
        from where it was saved.
      </p>
      {written.damaged.length > 0 && (
        <p className="note">
          {written.damaged.length === 1 ? '1 record is' : `${written.damaged.length} records are`}{' '}
          damaged here and could not be put into it.
        </p>
      )}
      <FileField
        id="backup-saved"
        label="The file that you saved"
        hint="Its name begins with onesheet-backup."
        error={trouble}
        onChoose={verify}
      />
      <p>
        <Button look="link" onClick={() => saveFile(written.file, backupFileName(new Date()))}>
          Save the file again
        </Button>
      </p>
    </>
  );
}
