import type { ReactNode } from 'react';
import type { OpenStore } from '../../storage/door.ts';
import type { BackupReaders, Backups, KindHead, Restored } from '../../storage/settings.ts';

/** What the page of backups is given; its parts take from it what they need. */
export interface BackupProps {
  backups: Backups;
  store: OpenStore;
  /** Stays the same object for as long as the store is open. */
  readers: BackupReaders;
  /** The way back, and the lock, for the bar. */
  home: ReactNode;
  lock: ReactNode;
  /** Told what is in a file that was opened, before it is compared with what is here. */
  onOpened: (records: KindHead[]) => Promise<void>;
  /** Told what is in a file before it is given out, and what was brought back; never rejects. */
  onWritten: (records: KindHead[]) => Promise<void>;
  onRestored: (records: Restored[], part: boolean) => Promise<void>;
  /** Brings in one assessment from a file that is not locked. Rejects with a sentence. */
  bringIn: (file: File) => Promise<{ id: string; name: string }>;
  /** The secret keys of this store, for a file that was locked for its owner. */
  identities: () => Promise<string[]>;
}
