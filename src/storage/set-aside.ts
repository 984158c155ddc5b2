import type { Bytes } from './cipher.ts';
import { type SealedRow, STORED_FORMAT } from './database.ts';
import { ASIDE, type Kept } from './kept-shape.ts';
import { newId } from './new-id.ts';
import type { Inside } from './open-store.ts';
import { toText } from './row-text.ts';
import { changeListed, unlisted } from './sealed-index.ts';
import { allRows, type Change } from './whole-store.ts';

/** What a damaged row is moved into: a row of its own, with every byte of the other as it lay. */
function asideRow(lay: SealedRow): SealedRow {
  const nothing: Bytes = new Uint8Array();
  const row: Kept = {
    id: newId(),
    kind: ASIDE,
    rev: 1,
    format: STORED_FORMAT,
    iv: nothing,
    sealed: nothing,
    lay,
  };
  return row;
}

/** The changes that move a row aside and put `row` in its place, or nothing. Set-aside rows are not listed. */
export function moving(lies: SealedRow | undefined, id: string, row: SealedRow | null): Change[] {
  const place = { id, row, knownRev: lies?.rev ?? 0 };
  if (lies === undefined) return row === null ? [] : [place];
  const aside = asideRow(lies);
  return [place, { id: aside.id, row: aside, knownRev: 0 }];
}

async function rowAt(inside: Inside, id: string): Promise<SealedRow | undefined> {
  return (await allRows(inside.storeId)).find((row) => row.id === id);
}

/**
 * Puts a good row where a damaged, older or missing one was; what lay there is kept aside, whole. Throws Stale where
 * another tab was quicker, StoreIsNewer and CannotKeep; then nothing was changed.
 */
export async function replaceRow(inside: Inside, good: SealedRow): Promise<void> {
  const { id, kind, rev } = good;
  const changes = moving(await rowAt(inside, id), id, good);
  await changeListed(inside, changes, (listed) => ({ ...listed, [id]: { kind, rev } }));
}

/** Takes a record that cannot be had back off the list; what lies there is kept aside, whole. Throws as `replaceRow`. */
export async function moveAside(inside: Inside, id: string): Promise<void> {
  const changes = moving(await rowAt(inside, id), id, null);
  await changeListed(inside, changes, (listed) => unlisted(listed, id));
}

function lieOf(row: SealedRow): unknown {
  return 'lay' in row ? row.lay : undefined;
}

function isOf(id: string) {
  return (lay: unknown) => typeof lay === 'object' && lay !== null && 'id' in lay && lay.id === id;
}

/** Every state of a record as it lies or was set aside, unopened: JSON, with bytes in base64. Throws CannotKeep. */
export async function asItLies(inside: Inside, id: string): Promise<string> {
  const rows = await allRows(inside.storeId);
  const states = rows.flatMap((row) => (row.kind === ASIDE ? [lieOf(row)] : [row]));
  return toText({ onesheet: 'as it lies', states: states.filter(isOf(id)) });
}
