import type { Page } from 'playwright-core';
import { unseal } from '../../src/storage/cipher.ts';
import { doorRow } from '../../src/storage/door-row.ts';
import { codeOpensNothing, goIn, wayByPassphrase } from '../../src/storage/door-ways.ts';
import { readIndex } from '../../src/storage/sealed-index.ts';
import { passphrase } from '../journeys/door.ts';

/** A row and what is under its seal. */
export interface Opened {
  id: string;
  kind: string;
  rev: number;
  bytes: number;
  plain: unknown;
}

export interface OpenedStore {
  rows: Opened[];
  /** Ids of rows that do not open. */
  damaged: string[];
  /** The sealed list of what should be there, null where there is none that opens. */
  listed: Record<string, { kind: string; rev: number }> | null;
}

interface Raw {
  door: unknown;
  storeId: string;
  rows: { id: string; kind: string; rev: number; format: number; iv: number[]; sealed: string }[];
}

/** Everything that lies in the store of a page's origin, read past the app. The page may be locked. */
function rawStore(page: Page): Promise<Raw> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('onesheet'));
    const at = database.transaction(['door', 'rows', 'store']);
    const [door, store, rows] = await Promise.all([
      settled(at.objectStore('door').get('door')),
      settled(at.objectStore('store').get('store')),
      settled(at.objectStore('rows').getAll()),
    ]);
    database.close();
    const text = (bytes: Uint8Array) => {
      let latin = '';
      for (let i = 0; i < bytes.length; i += 8192)
        latin += String.fromCharCode(...bytes.subarray(i, i + 8192));
      return btoa(latin);
    };
    const plainBytes = (value: unknown): unknown => {
      if (value instanceof Uint8Array) return { bytes: [...value] };
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plainBytes(v)]));
    };
    return {
      door: plainBytes(door),
      storeId: store.storeId,
      rows: rows
        .filter((row) => row.kind !== 'aside')
        .map((row) => ({ ...row, iv: [...row.iv], sealed: text(row.sealed) })),
    };
  });
}

function withBytes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('bytes' in value && Array.isArray(value.bytes)) return new Uint8Array(value.bytes);
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, withBytes(v)]));
}

// The passphrase is slow to stretch on purpose, so each store's key is found once.
const keys = new Map<string, CryptoKey>();

async function keyOf({ door, storeId }: Raw): Promise<CryptoKey> {
  const known = keys.get(storeId);
  if (known !== undefined) return known;
  const { byPassphrase } = doorRow.parse(withBytes(door));
  const way = await wayByPassphrase(passphrase, storeId, byPassphrase);
  const key = await goIn(byPassphrase, way, codeOpensNothing());
  keys.set(storeId, key);
  return key;
}

/** Opens every row of the store with the tests' passphrase, by the app's own cipher but past all its screens. */
export async function openedStore(page: Page): Promise<OpenedStore> {
  const raw = await rawStore(page);
  const dataKey = await keyOf(raw);
  const found: OpenedStore = { rows: [], damaged: [], listed: null };
  for (const { iv, sealed, ...head } of raw.rows) {
    const bytes = new Uint8Array(Buffer.from(sealed, 'base64'));
    const row = { ...head, iv: new Uint8Array(iv), sealed: bytes };
    if (head.kind === 'index') {
      const index = await readIndex({ dataKey, storeId: raw.storeId }, row);
      found.listed = index?.records ?? null;
    } else {
      const plain = await unseal(dataKey, row, row).catch(() => undefined);
      if (plain === undefined) found.damaged.push(head.id);
      else found.rows.push({ ...head, bytes: bytes.length, plain });
    }
  }
  return found;
}

/** Kinds that the list of what should be there leaves out: earlier states, and what lists show of each record. */
const unlisted = ['earlier', 'heads'];

/** Where the sealed list and the rows disagree, in words. */
export function disagreements({ rows, damaged, listed }: OpenedStore): string[] {
  const here = new Map(
    rows.filter(({ kind }) => !unlisted.includes(kind)).map((row) => [row.id, row]),
  );
  const wrong = damaged.map((id) => `${id} does not open`);
  if (listed === null) return [...wrong, 'there is no list'];
  for (const [id, { kind, rev }] of Object.entries(listed)) {
    const row = here.get(id);
    if (row === undefined) wrong.push(`${kind} ${id} is listed and not there`);
    else if (row.rev < rev) wrong.push(`${kind} ${id} is older than listed`);
  }
  for (const [id, { kind }] of here) if (!(id in listed)) wrong.push(`${kind} ${id} is not listed`);
  return wrong;
}
