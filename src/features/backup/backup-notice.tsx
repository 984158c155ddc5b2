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

/** Asks for a backup while there is work that no verified backup holds; otherwise nothing. */
export function BackupNotice({ backups, store, readers, way }: Props) {
  const { protection } = useProtection(backups, store, readers);
  if (protection === null || protection.unprotected === 0) return null;
  return (
    <p className="note screen-only">
      {ageInWords(protection.made, new Date())} {unprotectedInWords(protection)} {way}
    </p>
  );
}
