import { useState } from 'react';
import { Link } from 'wouter';
import { BackupNotice } from '../features/backup/backup-notice.tsx';
import { AstrayNotice } from '../features/recover/astray-notice.tsx';
import * as backups from '../storage/backup.ts';
import type { CopyState } from '../storage/copies.ts';
import type { OpenStore } from '../storage/door.ts';
import { assessments } from './assessments.ts';
import { nameAstray } from './name-astray.ts';
import { readers } from './readers.ts';

interface Props {
  store: OpenStore;
  /** How many records have just been brought back from the second copy, if they were. */
  brought: number | null;
  copy: CopyState | null;
}

const kinds = [assessments];

/** What the practitioner should know of the store as a whole: what is in no backup, missing, damaged or brought back, and that there is no second copy. */
export function Notices({ store, brought, copy }: Props) {
  const [nameOf] = useState(() => nameAstray(store));
  return (
    <>
      <BackupNotice
        backups={backups}
        store={store}
        readers={readers}
        way={<Link href="/backup">Write a backup</Link>}
      />
      <AstrayNotice store={store} kinds={kinds} nameOf={nameOf} brought={brought} />
      {copy?.place === 'none' && <p className="note screen-only">{copy.trouble}</p>}
    </>
  );
}
