import type { ReactNode } from 'react';
import type { CaseRecord } from '../assessment/record.ts';
import { Backup } from '../features/backup/backup.tsx';
import { ownIdentities } from '../storage/age-key.ts';
import * as backups from '../storage/backup.ts';
import type { Shelf } from '../storage/cases.ts';
import type { OpenStore } from '../storage/door.ts';
import type { History } from '../storage/log.ts';
import { readSettings } from '../storage/settings.ts';
import { keepFinished, logEach, logRestored } from './history.ts';
import { readers } from './readers.ts';

interface Props {
  store: OpenStore;
  shelf: Shelf<CaseRecord>;
  history: History<CaseRecord>;
  home: ReactNode;
  lock: ReactNode;
}

/** Backups, and bringing files in. */
export function BackupRoute({ store, shelf, history, home, lock }: Props) {
  return (
    <Backup
      backups={backups}
      store={store}
      readers={readers}
      home={home}
      lock={lock}
      onOpened={keepFinished(shelf, history)}
      onWritten={logEach(history, 'exported', 'in a backup')}
      identities={() => ownIdentities(store)}
      onRestored={logRestored(history)}
      bringIn={async (file) => {
        const { keepMonths } = await readSettings(store);
        return (await import('./bring-in.ts')).bringIn(shelf, history, file, keepMonths);
      }}
    />
  );
}
