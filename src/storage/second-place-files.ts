import type { Kept, Threshold } from './kept-shape.ts';
import { fromText, toText } from './row-text.ts';
import type { Head, SecondPlace, SecondPlaces } from './second-place-shape.ts';

// Stored for ever: never changed.
const FOLDER = 'onesheet-copy';
const THRESHOLD = 'threshold.json';
const ROW = /^(.+)\.(\d+)\.row$/;

function nameOf({ id, rev }: Head): string {
  return `${encodeURIComponent(id)}.${rev}.row`;
}

function headOf(name: string): Head[] {
  const [, id, rev] = ROW.exec(name) ?? [];
  return id === undefined ? [] : [{ id: decodeURIComponent(id), rev: Number(rev) }];
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotFoundError';
}

/** What was written takes the place of what was there only when it is closed, so a file is old or new, never half. */
async function writeFile(folder: FileSystemDirectoryHandle, name: string, value: unknown) {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(toText(value));
  await stream.close();
}

/** Undefined where there is no such file, or where there is no sense in it. */
async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<unknown> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    return fromText(await file.text());
  } catch (error) {
    if (isNotThere(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function placeIn(folder: FileSystemDirectoryHandle): SecondPlace {
  return {
    async heads(of) {
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      const all = names.flatMap(headOf);
      return of === undefined ? all : all.filter(({ id }) => id === of);
    },
    get: (head: Head) => readFile(folder, nameOf(head)),
    async put(rows: Kept[]) {
      for (const row of rows) await writeFile(folder, nameOf(row), row);
    },
    async drop(heads: Head[]) {
      for (const head of heads) await folder.removeEntry(nameOf(head));
    },
    threshold: () => readFile(folder, THRESHOLD),
    putThreshold: (threshold: Threshold) => writeFile(folder, THRESHOLD, threshold),
    close: () => undefined,
  };
}

/** Files in the origin's private file system, a folder for each store: for browsers that have no buckets. */
export const filePlaces: SecondPlaces = {
  kind: 'opfs',
  there: () =>
    typeof globalThis.navigator?.storage?.getDirectory === 'function' &&
    'createWritable' in FileSystemFileHandle.prototype,

  async stores() {
    const root = await navigator.storage.getDirectory();
    try {
      const names: string[] = [];
      for await (const name of (await root.getDirectoryHandle(FOLDER)).keys()) names.push(name);
      return names;
    } catch (error) {
      if (isNotThere(error)) return [];
      throw error;
    }
  },

  async open(storeId) {
    const root = await navigator.storage.getDirectory();
    const all = await root.getDirectoryHandle(FOLDER, { create: true });
    return placeIn(await all.getDirectoryHandle(storeId, { create: true }));
  },
};
