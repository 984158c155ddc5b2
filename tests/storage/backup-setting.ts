import { vi } from 'vitest';
import type { BackupReader } from '../../src/storage/backup.ts';
import type { OpenStore } from '../../src/storage/open-store.ts';
import { newStore, note, notes, type Page } from './a-fresh-page.ts';
import { lowCost, workersHere } from './backup-worker-here.ts';

export const BACKUP_PASSPHRASE = 'copper saddle rainfall 12';

export const readers: ReadonlyMap<string, BackupReader> = new Map([
  [
    'note',
    {
      ids: /^[a-z0-9-]+$/,
      nameOf: (plain: unknown) => notes.read(plain, 1).text,
      work: true,
      many: true,
    },
  ],
  ['settings', { ids: /^settings$/, nameOf: () => 'Settings', work: false, many: false }],
]);

/** A new store with some notes in it and settings, and the backup code on the same page. */
export async function storeWithNotes(texts: string[] = ['one', 'two', 'three']) {
  vi.unstubAllGlobals();
  lowCost();
  const { page, store } = await newStore();
  const backup = await import('../../src/storage/backup.ts');
  await workersHere();
  const shelf = page.openShelf(store, notes);
  for (const [at, text] of texts.entries()) await shelf.save(`n${at + 1}`, note(text), 0);
  await page.saveSettings(store, {
    writer: 'A. Writer',
    role: '',
    marking: '',
    idleMinutes: 15,
    timing: true,
    timeLine: true,
    silenced: [],
    keepMonths: 0,
    spelling: false,
  });
  return { page, store, shelf, ...backup };
}

export type Setting = Awaited<ReturnType<typeof storeWithNotes>>;

export async function textsOf(page: Page, store: OpenStore): Promise<string[]> {
  const { kept } = await page.openShelf(store, notes).list();
  return kept.map(({ value }) => value.text).sort();
}
