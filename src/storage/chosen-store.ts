// Two practitioners may share one login of the machine, and each has a store: databases 'onesheet', 'onesheet-2',
// 'onesheet-3' … with nothing personal in their names. A page works on one of them for as long as it lives.

const FIRST = 'onesheet';
const NAMES = /^onesheet(?:-([2-9]|[1-9]\d))?$/;

/** The number of the store of this name, from 1, or null for the name of anything else. */
export function numberOfStore(name: string): number | null {
  const found = NAMES.exec(name);
  return found && Number(found[1] ?? 1);
}

/** The database's name of a store by its number, 1 to 99. */
export function nameOfStore(number: number): string {
  return number === 1 ? FIRST : `${FIRST}-${number}`;
}

/**
 * The tab's own name says which store was chosen in it: it lasts through the reload that locks, belongs to this
 * tab only and goes with it. It is the number of a store, never anything that was written.
 */
const tab = globalThis as { name?: unknown };

/** The name of the database that this page works on. Asked once, when the page loads. */
export function chosenName(): string {
  return typeof tab.name === 'string' && numberOfStore(tab.name) !== null ? tab.name : FIRST;
}

/** Whether somebody has chosen in this tab, or the first store stands for want of a choice. */
export function hasChosen(): boolean {
  return typeof tab.name === 'string' && numberOfStore(tab.name) !== null;
}

/** The number of the store that this tab works on from its next load. */
export function chosenStore(): number {
  return numberOfStore(chosenName()) ?? 1;
}

/** Chooses a store for this tab, from its next load: the page must be loaded anew before anything is opened. */
export function chooseStore(number: number): void {
  tab.name = nameOfStore(number);
}
