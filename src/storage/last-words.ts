import { z } from 'zod/mini';
import { putBesideDoor } from './beside-door.ts';
import type { Kind } from './cases.ts';
import { seal, unseal } from './cipher.ts';
import { STORED_FORMAT, wholly } from './database.ts';
import { insideOf, type OpenStore } from './open-store.ts';

/** Bound into the seal, so stored for ever: never changed. */
const KIND = 'last-words';

const lying = z.object({
  rev: z.int().check(z.minimum(0)),
  format: z.int().check(z.maximum(STORED_FORMAT)),
  iv: z.instanceof(Uint8Array<ArrayBuffer>),
  sealed: z.instanceof(Uint8Array<ArrayBuffer>),
});

/** What was on the screen of a page that went before it was saved. */
export interface Last<T> {
  /** The rev that was known to be on the disk then. */
  after: number;
  value: T;
}

/**
 * What was typed when its page goes. A save takes several steps, and the page may be gone after the first; last words
 * lie in a place of their own, so that putting them there is one step and can write over nothing.
 */
export interface LastWords<T> {
  /** To be called as the page goes, and not waited for. Rejects when they could not be kept. */
  leave(id: string, value: T, after: number): Promise<void>;
  /** The last words of a record, or null where there are none that open. Throws CannotKeep. */
  read(id: string): Promise<Last<T> | null>;
}

function idOf(id: string): string {
  return `${KIND}/${id}`;
}

/** Forgets the last words of a record: they were saved, or the record is erased. Throws CannotKeep. */
export function forgetLastWords(store: OpenStore, id: string): Promise<void> {
  return wholly('rw', insideOf(store).storeId, ({ doors }) => doors.delete(idOf(id)));
}

/** Opens the last words of records of one kind. */
export function openLastWords<T>(
  store: OpenStore,
  { read, write }: Pick<Kind<T>, 'read' | 'write'>,
): LastWords<T> {
  const { dataKey, storeId } = insideOf(store);
  return {
    async leave(id, value, after) {
      const label = { kind: KIND, id: idOf(id), rev: after, format: STORED_FORMAT };
      const sealed = await seal(dataKey, label, write(value));
      await putBesideDoor({ ...label, ...sealed });
    },

    async read(id) {
      const row = await wholly('r', storeId, ({ doors }) => doors.get(idOf(id)));
      try {
        const { rev, format, iv, sealed } = lying.parse(row);
        const label = { kind: KIND, id: idOf(id), rev, format };
        return { after: rev, value: read(await unseal(dataKey, label, { iv, sealed }), format) };
      } catch {
        return null;
      }
    },
  };
}
