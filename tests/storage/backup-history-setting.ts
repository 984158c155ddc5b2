import type { Choice } from '../../src/storage/backup.ts';
import type { Note } from './a-fresh-page.ts';
import { BACKUP_PASSPHRASE, storeWithNotes } from './backup-setting.ts';

const written = { words: () => 1, same: () => false };

/** Whatever else changed: as a finished version is the same one wherever the writer was in it. */
const sameText = (one: Note, other: Note) => one.text === other.text;

/** A store with notes, their history, and readers for all of it. */
export async function withHistory() {
  const setting = await storeWithNotes();
  const { openHistory } = await import('../../src/storage/log.ts');
  const { notes } = await import('./a-fresh-page.ts');
  const { backupReaders } = await import('../../src/storage/backup-readers.ts');
  const { store } = setting;
  const history = openHistory(store, notes, written);
  const readers = backupReaders(
    notes,
    ({ text }) => text,
    sameText,
    () => ({ says: '', adds: false }),
  );

  async function compare(file: Blob) {
    const opened = await setting.readBackup(file, BACKUP_PASSPHRASE);
    return setting.compareBackup(store, opened, readers);
  }

  return {
    ...setting,
    history,
    readers,
    compare,
    whatOf: async (id: string) => (await history.log.read(id)).map(({ what }) => what),

    /** Each version of a note as its number and its text, by number. */
    async versionsOf(id: string) {
      const { versions } = await history.versions.list(id);
      return versions.map(({ number, value }) => `${number} ${value.text}`).reverse();
    },

    backUp: async () => (await setting.writeBackup(store, BACKUP_PASSPHRASE)).file,

    /** Brings back a backup with one choice for all that differs. */
    async bring(file: Blob, choice: Choice) {
      const compared = await compare(file);
      const choices = new Map(compared.records.map(({ record }) => [record.id, choice]));
      return setting.restore(store, compared, choices);
    },
  };
}
