import type { Block, Piece, Sheet } from '../sheet.ts';
import { changedPieces, isChanged, type Stretch } from './in-pieces.ts';
import { partsOfSheet, type SheetPart, withoutLevels } from './parts-of-sheet.ts';

/** What became of a paragraph. */
export interface ChangedBlock {
  readonly id: string;
  readonly stretches: readonly Stretch[];
  readonly changed: boolean;
}

/** What became of a part of the sheet, with all its paragraphs. */
export interface ChangedPart {
  readonly id: string;
  readonly title: readonly Stretch[];
  readonly blocks: readonly ChangedBlock[];
  readonly changed: boolean;
}

interface WithId {
  readonly id: string;
}

/** What stands in either list, once each, by its id: in the newer one's order, and what went where it stood. */
function pairs<T extends WithId>(older: readonly T[], newer: readonly T[]) {
  const ids = newer.map(({ id }) => id);
  older.forEach(({ id }, i) => {
    if (ids.includes(id)) return;
    const before = older[i - 1]?.id;
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
  });
  const find = (list: readonly T[], id: string) => list.find((one) => one.id === id);
  return ids.map((id) => ({ id, was: find(older, id), is: find(newer, id) }));
}

/** A paragraph as it is read: its number first, where it has one. */
function readAs(block: Block | undefined): Piece[] {
  if (!block) return [];
  const { mark, pieces } = block;
  return mark ? [mark, { ...mark, as: 'known', text: ' ' }, ...pieces] : [...pieces];
}

function titleOf(part: SheetPart | undefined): Piece[] {
  return part ? [part.title] : [];
}

function changedPart(
  id: string,
  was: SheetPart | undefined,
  is: SheetPart | undefined,
): ChangedPart {
  // The title of a part that came or went is no change of its own: all under it is.
  const title = changedPieces(titleOf(was ?? is), titleOf(is ?? was));
  const blocks = pairs(was?.blocks ?? [], is?.blocks ?? []).map((pair) => {
    const stretches = changedPieces(readAs(pair.was), readAs(pair.is));
    return { id: pair.id, stretches, changed: isChanged(stretches) };
  });
  return { id, title, blocks, changed: isChanged(title) || blocks.some(({ changed }) => changed) };
}

/**
 * What has changed from one sheet to another, word for word, by part: all that is printed, matched by the ids of
 * sections and paragraphs, which are made of the answers' own; so a goal that moved is the same goal.
 * @param levels false leaves out the levels and what is said of them, as where a review must not show them yet
 */
export function changedBetween(older: Sheet, newer: Sheet, levels = true): ChangedPart[] {
  const parts = (sheet: Sheet) =>
    levels ? partsOfSheet(sheet) : withoutLevels(partsOfSheet(sheet));
  return pairs(parts(older), parts(newer)).map(({ id, was, is }) => changedPart(id, was, is));
}
