import { type Kept, type Kind, openShelf } from './cases.ts';
import type { OpenStore } from './open-store.ts';
import { Stale, VersionStands } from './refusals.ts';

/** The kind of a finished version. Stored for ever: never changed. */
export const VERSION = 'version';

/** A finished version: `number` counts from 1. */
export interface Version<T> {
  number: number;
  value: T;
}

/** The finished versions of each record: kept once, never saved again, gone only with the record itself. */
export interface Versions<T> {
  /** Keeps a version under a number that is free. Throws VersionStands where it is not; nothing was written. */
  save(of: string, number: number, value: T): Promise<void>;
  /** Those that open, the newest first, how many do not, and the first number after them all. */
  list(of: string): Promise<{ versions: Version<T>[]; damaged: number; next: number }>;
  erase(of: string): Promise<void>;
}

function under(of: string): string {
  return `${VERSION}/${of}/`;
}

/** The number at the end of a row's id. */
export function numberOf({ id }: { id: string }): number {
  return Number(id.slice(id.lastIndexOf('/') + 1));
}

/** Opens the finished versions of a store; `kind` says how a record goes in and comes out. */
export function openVersions<T>(store: OpenStore, kind: Omit<Kind<T>, 'kind'>): Versions<T> {
  const shelf = openShelf<T>(store, { ...kind, kind: VERSION });
  return {
    async save(of, number, value) {
      try {
        await shelf.save(`${under(of)}${number}`, value, 0);
      } catch (error) {
        throw error instanceof Stale ? new VersionStands() : error;
      }
    },

    async list(of) {
      const { kept, damaged } = await shelf.list(under(of));
      const versions = kept.map((row: Kept<T>) => ({ number: numberOf(row), value: row.value }));
      versions.sort((a, b) => b.number - a.number);
      const numbers = [...kept.map(numberOf), ...damaged.map((id) => numberOf({ id }))];
      return { versions, damaged: damaged.length, next: Math.max(0, ...numbers) + 1 };
    },

    async erase(of) {
      const { kept, damaged } = await shelf.list(under(of));
      const ids = [...kept.map((row) => row.id), ...damaged];
      for (const id of ids) {
        await shelf.remove(id).catch((error) => {
          if (!(error instanceof Stale)) throw error;
        });
      }
    },
  };
}
