import { useEffect, useState } from 'react';
import type { OpenStore } from '../../storage/door.ts';
import type { BackupReaders, Backups, Protection } from '../../storage/settings.ts';

/** How much of the work is in a verified backup, followed live; null until it is known. */
export function useProtection(backups: Backups, store: OpenStore, readers: BackupReaders) {
  const [protection, setProtection] = useState<Protection | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(
    () => backups.watchProtection(store, readers, setProtection, (e) => setTrouble(e.message)),
    [backups, store, readers],
  );
  return { protection, trouble };
}
