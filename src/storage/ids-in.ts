/** Keys that were written, as Dexie's event holds them: a tree of ranges, with only its data left of it. */
export interface RangeTree {
  from?: unknown;
  to?: unknown;
  l?: RangeTree | null;
  r?: RangeTree | null;
}

function rangesIn(tree: RangeTree | null | undefined): RangeTree[] {
  return tree ? [tree, ...rangesIn(tree.l), ...rangesIn(tree.r)] : [];
}

/** The ids, or null where a range is not of one id, as where many were written at once. */
export function idsIn(tree: RangeTree): string[] | null {
  const ids = rangesIn(tree).map(({ from, to }) => (from === to ? from : null));
  return ids.every((id) => typeof id === 'string') ? ids : null;
}
