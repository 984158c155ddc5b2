import { Screen } from '../../ui/screen.tsx';
import { useTitle } from '../../ui/title.ts';
import { ageInWords, unprotectedInWords } from './age-words.ts';
import type { BackupProps } from './backup-props.ts';
import { BringIn } from './bring-in.tsx';
import { Persistence } from './persistence.tsx';
import { RestoreBackup } from './restore-backup.tsx';
import { useProtection } from './use-protection.ts';
import { WriteBackup } from './write-backup.tsx';
import './backup.css';

/** Backups: how old the newest is, writing one, and bringing one back. */
export function Backup(props: BackupProps) {
  const { backups, store, readers, home, lock } = props;
  useTitle('Backups');
  const { protection, trouble } = useProtection(backups, store, readers);
  return (
    <Screen ways={home} lock={lock} layout="page backup">
      <h1>Backups</h1>
      {trouble && <p className="note">{trouble}</p>}
      {protection && (
        <p role="status" className="backup-age">
          {ageInWords(protection.made, new Date())} {unprotectedInWords(protection)}
        </p>
      )}
      <section aria-labelledby="write-head">
        <h2 id="write-head" tabIndex={-1} className="govuk-heading-m">
          Write a backup
        </h2>
        <WriteBackup {...props} />
      </section>
      <section aria-labelledby="restore-head">
        <h2 id="restore-head" tabIndex={-1} className="govuk-heading-m">
          Bring back from a backup, or open a colleague’s case
        </h2>
        <RestoreBackup {...props} />
      </section>
      <section aria-labelledby="bring-in-head">
        <h2 id="bring-in-head" className="govuk-heading-m">
          Bring in an assessment that is not locked
        </h2>
        <BringIn {...props} />
      </section>
      <section aria-labelledby="promise-head">
        <h2 id="promise-head" className="govuk-heading-m">
          What this browser promises
        </h2>
        <Persistence />
      </section>
    </Screen>
  );
}
