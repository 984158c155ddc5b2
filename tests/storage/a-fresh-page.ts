import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { z } from 'zod/mini';
import type { Kind } from '../../src/storage/cases.ts';
import type { OpenStore } from '../../src/storage/open-store.ts';

/** Quick to guess and quick to stretch: for tests that are not about the stretching. */
export const LOW_COST = { memoryKib: 64, passes: 1, lanes: 1 };

export const PASSPHRASE = 'marmalade lantern gravel 7';

/** All the modules anew, as after a reload: whatever one page held in memory, the next does not have. */
export async function freshPage() {
  vi.resetModules();
  const [doorstep, door, locksmith, cases, settings, refusals, opened, copies] = await Promise.all([
    import('../../src/storage/doorstep.ts'),
    import('../../src/storage/door.ts'),
    import('../../src/storage/locksmith.ts'),
    import('../../src/storage/cases.ts'),
    import('../../src/storage/settings.ts'),
    import('../../src/storage/refusals.ts'),
    import('../../src/storage/open-store.ts'),
    import('../../src/storage/copies.ts'),
  ]);
  return {
    ...doorstep,
    ...door,
    ...locksmith,
    ...cases,
    ...settings,
    ...refusals,
    ...opened,
    ...copies,
  };
}

export type Page = Awaited<ReturnType<typeof freshPage>>;

/** A kind of record that only these tests know. */
const noteSchema = z.strictObject({ text: z.string(), at: z.string() });
export type Note = z.infer<typeof noteSchema>;
export const notes: Kind<Note> = {
  kind: 'note',
  read: (plain) => noteSchema.parse(plain),
  write: (note) => note,
};

export function note(text: string): Note {
  return { text, at: '2026-11-22T09:41:00Z' };
}

/** A new, empty store on a new page. */
export async function newStore(): Promise<{ page: Page; store: OpenStore; recoveryCode: string }> {
  const page = await freshPage();
  return { page, ...(await page.setUp(PASSPHRASE, LOW_COST)) };
}
