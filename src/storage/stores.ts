import { chosenStore, nameOfStore, numberOfStore } from './chosen-store.ts';
import { settled } from './settled.ts';

/** What is left open to choose from when there are this many: more is a mistake, not a team. */
const MOST_STORES = 99;

/** Looks into a database that is there already; null where it went meanwhile. */
async function lookInto<T>(
  name: string,
  look: (database: IDBDatabase) => Promise<T>,
): Promise<T | null> {
  const request = indexedDB.open(name);
  // Asking must not bring an empty one into being.
  request.onupgradeneeded = () => request.transaction?.abort();
  try {
    const database = await settled(request);
    database.onversionchange = () => database.close();
    return await look(database).finally(() => database.close());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether anything lies in a database. Whatever cannot be looked into counts as something. */
async function holdsAnything(name: string): Promise<boolean> {
  const count = await lookInto(name, async (database) => {
    const tables = [...database.objectStoreNames];
    const counts = tables.map((table) =>
      settled(database.transaction(table).objectStore(table).count()),
    );
    return (await Promise.all(counts)).reduce((sum, each) => sum + each, 0);
  }).catch(() => 1);
  return (count ?? 0) > 0;
}

/** The id of the store in a database, or nothing where none can be read. */
async function idIn(name: string): Promise<string[]> {
  const row = await lookInto(name, (database) =>
    settled<unknown>(database.transaction('store').objectStore('store').get('store')),
  ).catch(() => null);
  const { storeId } = (row ?? {}) as { storeId?: unknown };
  return typeof storeId === 'string' ? [storeId] : [];
}

/** The ids of the other stores on this computer: a second copy of one of them is no copy of the chosen one. */
export async function idsOfOthers(): Promise<string[]> {
  const others = (await listStores()).filter((number) => number !== chosenStore());
  return (await Promise.all(others.map((number) => idIn(nameOfStore(number))))).flat();
}

/**
 * The numbers of the stores on this computer in which something is kept, in order. A browser that cannot list
 * its databases gives the one that was chosen.
 */
export async function listStores(): Promise<number[]> {
  try {
    const found = await indexedDB.databases();
    const numbers = found.flatMap(({ name }) => numberOfStore(name ?? '') ?? []);
    const kept = await Promise.all(numbers.map((number) => holdsAnything(nameOfStore(number))));
    return numbers.filter((_, at) => kept[at]).sort((a, b) => a - b);
  } catch {
    return [chosenStore()];
  }
}

/** The number that a store of one's own would have: the lowest of which nothing is kept. Throws RangeError at 100. */
export function nextStore(taken: readonly number[]): number {
  for (let number = 1; number <= MOST_STORES; number += 1) {
    if (!taken.includes(number)) return number;
  }
  throw new RangeError('There are 99 stores on this computer already.');
}
