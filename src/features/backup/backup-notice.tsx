import type { ReactNode } from 'react';
import type { OpenStore } from '../../storage/door.ts';
import type { BackupReaders, Backups } from '../../storage/settings.ts';
import { ageInWords, unprotectedInWords } from './age-words.ts';
import { useProtection } from './use-protection.ts';

interface Props {
  backups: Backups;
  store: OpenStore;
  readers: BackupReaders;
  /** The way to the page of backups: a link, as the app makes them. */
  way: ReactNode;
}

/** Asks for a backup while there is work that no verified backup holds, and says so once all is in one. */
export function BackupNotice({ backups, store, readers, way }: Props) {
  const { protection } = useProtection(backups, store, readers);
  if (protection === null) return null;
  const { made, unprotected } = protection;
  if (unprotected === 0)
    return made === null ? null : (
      <p>{ageInWords(made, new Date())} Every assessment here is in it.</p>
    );
  return (
    <p className="note screen-only">
      {ageInWords(made, new Date())} {unprotectedInWords(protection)} {way}
    </p>
  );
}
