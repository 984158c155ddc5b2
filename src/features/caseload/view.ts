import type { CaseHead } from '../../assessment/case-head.ts';
import { byDue, type Due } from '../../assessment/due.ts';
import { found, nameOf, newestFirst } from './rows.ts';

/** In what order the caseload stands: id to wording. */
export const orders = { due: 'What is due first', saved: 'Last saved first', name: 'By name' };

/** How the caseload is looked at. It lasts while the page is open and is stored nowhere. */
export interface View {
  search: string;
  order: keyof typeof orders;
  /** Which outstanding check is looked for, by the id of a choice; empty for none in particular. */
  check: string;
  /** The id of the assessment that was last opened, to come back to. */
  at: string;
}

export const wholeCaseload: View = { search: '', order: 'due', check: '', at: '' };

interface Row {
  id: string;
  value: CaseHead;
  due: Due;
}

/** Which rows a choice of checks keeps. */
interface CheckChoice {
  id: string;
  title: string;
  holds: (due: Due) => boolean;
}

function plain(title: string): string {
  return title.trim().toLowerCase();
}

/** What the caseload can be narrowed to: any outstanding check, one that is past its day, and each kind that there is. */
export function checkChoices(rows: Row[]): (CheckChoice & { count: number })[] {
  const kinds = new Map<string, string>();
  for (const { title } of rows.flatMap(({ due }) => due.waiting))
    if (title && !kinds.has(plain(title))) kinds.set(plain(title), title);
  const choices: CheckChoice[] = [
    { id: 'any', title: 'Any check', holds: ({ waiting }) => waiting.length > 0 },
    {
      id: 'past',
      title: 'Any check past its day',
      holds: ({ waiting }) => waiting.some(({ chase }) => chase !== null && chase.days < 0),
    },
    ...[...kinds].sort().map(([kind, title]) => ({
      id: `kind ${kind}`,
      title,
      holds: ({ waiting }: Due) => waiting.some((one) => plain(one.title) === kind),
    })),
  ];
  return choices.map((one) => ({ ...one, count: rows.filter(({ due }) => one.holds(due)).length }));
}

const byName = new Intl.Collator('en-GB');

/** The rows that a view shows, in its order; what is equally due, or of the same name, newest first. */
export function inView<T extends Row>(rows: T[], { search, order, check }: View): T[] {
  const choice = check ? checkChoices(rows).find(({ id }) => id === check) : undefined;
  const shown = newestFirst(found(rows, search)).filter(({ due }) => !choice || choice.holds(due));
  if (order === 'due') return shown.sort((a, b) => byDue(a.due, b.due));
  if (order === 'name')
    return shown.sort((a, b) => byName.compare(nameOf(a.value), nameOf(b.value)));
  return shown;
}
