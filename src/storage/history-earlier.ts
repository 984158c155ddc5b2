import { z } from 'zod/mini';
import { type Kept, type Kind, openShelf } from './cases.ts';
import { STORED_FORMAT } from './database.ts';
import { thin } from './history-thin.ts';
import { numberOf } from './history-versions.ts';
import type { OpenStore } from './open-store.ts';
import { Stale } from './refusals.ts';
import { EARLIER } from './sealed-index.ts';

/** Milliseconds between two states that are kept while one writes on. */
const EVERY = 120_000;
/** So many words gone at once are a deletion: what stood before it is kept, at most once in so many milliseconds. */
const MANY_WORDS = 8;
const EVERY_DELETION = 10_000;

/** A draft as it was at some time: `at` in ISO 8601, UTC. */
export interface EarlierState<T> {
  id: string;
  at: string;
  words: number;
  /** What was written then. Read only when it is asked for, as a draft may have eighty of these. May throw. */
  read(): T;
}

/** An earlier state as it lies under the seal: `value` is for the reader of what it is a state of. */
export const sealedState = z.strictObject({ at: z.string(), words: z.int(), value: z.unknown() });

/** The earlier states of each draft. */
export interface Earlier<T> {
  /** To be called after a save, and not waited for: keeps what was saved when it is time, and thins the rest. */
  keepEarlier(of: string, value: T, now: Date): Promise<void>;
  /** Keeps a state now, whatever the time, unless the newest that is kept says the same. */
  keep(of: string, value: T, now: Date): Promise<void>;
  /** Those that open, newest first. */
  list(of: string): Promise<EarlierState<T>[]>;
  erase(of: string): Promise<void>;
}

/** What one page remembers of a draft, so that a save need not read: when one was last kept, and the fullest since. */
interface Memory<T> {
  keptAt: number;
  deletionAt: number;
  fullest: { value: T; words: number; at: Date } | null;
}

interface Stored {
  at: string;
  words: number;
  plain: unknown;
  format: number;
}

/** What the earlier states need to know of a record. */
export interface Written<T> {
  /** How many words are written in it. */
  words(value: T): number;
  /** Whether the same is written in both. */
  same(one: T, other: T): boolean;
}

/** By the numbers that they were given in turn: a clock may have been wrong when one of them was kept. */
function newestFirst(rows: Kept<Stored>[]): Kept<Stored>[] {
  return [...rows].sort((one, other) => numberOf(other) - numberOf(one));
}

/** Opens the earlier states of a store. */
export function openEarlier<T>(
  store: OpenStore,
  kind: Omit<Kind<T>, 'kind'>,
  written: Written<T>,
): Earlier<T> {
  const shelf = openShelf<Stored>(store, {
    kind: 'earlier',
    read: (sealed, format) => {
      const { at, words, value } = sealedState.parse(sealed);
      return { at, words, plain: value, format };
    },
    write: ({ at, words, plain }) => ({ at, words, value: plain }),
  });
  const under = (of: string) => `${EARLIER}${of}/`;
  const memories = new Map<string, Memory<T>>();

  async function drop(id: string): Promise<void> {
    await shelf.remove(id).catch((error) => {
      if (!(error instanceof Stale)) throw error;
    });
  }

  async function list(of: string): Promise<EarlierState<T>[]> {
    const { kept } = await shelf.list(under(of));
    return newestFirst(kept).map(({ id, value: { at, words, plain, format } }) => ({
      id,
      at,
      words,
      read: () => kind.read(plain, format),
    }));
  }

  async function keep(of: string, value: T, now: Date): Promise<void> {
    const state = { at: now.toISOString(), words: written.words(value), plain: kind.write(value) };
    const { kept, damaged } = await shelf.list(under(of));
    const last = newestFirst(kept)[0]?.value;
    if (last && written.same(kind.read(last.plain, last.format), value)) return;
    let number = Math.max(0, ...[...kept, ...damaged.map((id) => ({ id }))].map(numberOf)) + 1;
    for (; ; number += 1) {
      try {
        await shelf.save(`${under(of)}${number}`, { ...state, format: STORED_FORMAT }, 0);
        break;
      } catch (error) {
        if (!(error instanceof Stale)) throw error;
      }
    }
    const timeOf = (row: { value: Stored }) => Date.parse(row.value.at);
    const times = new Set(thin([...kept.map(timeOf), now.getTime()], now.getTime()));
    for (const row of kept) if (!times.has(timeOf(row))) await drop(row.id);
  }

  async function remember(of: string): Promise<Memory<T>> {
    const times = memories.has(of) ? [] : (await list(of)).map(({ at }) => Date.parse(at) || 0);
    // Asked again, as another save may have been quicker.
    const memory = memories.get(of) ?? {
      keptAt: Math.max(0, ...times),
      deletionAt: 0,
      fullest: null,
    };
    memories.set(of, memory);
    // One is written at a time: of those that were left no text is held.
    for (const [id, left] of memories) if (id !== of) left.fullest = null;
    return memory;
  }

  return {
    list,
    keep,

    async keepEarlier(of, value, now) {
      const words = written.words(value);
      const memory = await remember(of);
      const { fullest } = memory;
      const at = now.getTime();
      // Either way round: a clock that was put back must not stop the keeping.
      const past = (since: number, ms: number) => Math.abs(at - since) >= ms;
      if (
        fullest &&
        fullest.words - words >= MANY_WORDS &&
        past(memory.deletionAt, EVERY_DELETION)
      ) {
        memory.deletionAt = at;
        memory.fullest = { value, words, at: now };
        await keep(of, fullest.value, fullest.at);
        return;
      }
      if (!fullest || words >= fullest.words) memory.fullest = { value, words, at: now };
      if (words === 0 || !past(memory.keptAt, EVERY)) return;
      memory.keptAt = at;
      memory.fullest = { value, words, at: now };
      await keep(of, value, now);
    },

    async erase(of) {
      const { kept, damaged } = await shelf.list(under(of));
      for (const id of [...kept.map((row) => row.id), ...damaged]) await drop(id);
      memories.delete(of);
    },
  };
}
