import type { ReactNode } from 'react';
import type { OpenStore } from '../../storage/door.ts';
import type { BackupReaders, Backups } from '../../storage/settings.ts';

/** What the page of backups is given; its parts take from it what they need. */
export interface BackupProps {
  backups: Backups;
  store: OpenStore;
  /** Stays the same object for as long as the store is open. */
  readers: BackupReaders;
  /** The way back, and the lock, for the bar. */
  home: ReactNode;
  lock: ReactNode;
  /** Told which records were brought back, before that is said on the screen. */
  onRestored?: (ids: string[]) => Promise<void>;
}
