import { Link } from 'wouter';
import { BackupNotice } from '../features/backup/backup-notice.tsx';
import * as backups from '../storage/backup.ts';
import type { CopyState } from '../storage/copies.ts';
import type { OpenStore } from '../storage/door.ts';
import { readers } from './readers.ts';
import { Recovered } from './recovered.tsx';

interface Props {
  store: OpenStore;
  /** How many records have just been brought back from the second copy, if they were. */
  brought: number | null;
  copy: CopyState | null;
}

/** What the practitioner should know of the store as a whole. */
export function Notices({ store, brought, copy }: Props) {
  return (
    <>
      <BackupNotice
        backups={backups}
        store={store}
        readers={readers}
        way={<Link href="/backup">Write a backup</Link>}
      />
      <Recovered store={store} brought={brought} copy={copy} />
    </>
  );
}
