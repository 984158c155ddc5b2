import type { Assessment } from '../../assessment/assessment.ts';
import { readDay, sayDay } from '../../assessment/day.ts';
import { type CopyHeading, type CopyItem, type CopyLine, copyHeadings } from './item.ts';
import { copyItems } from './items.ts';

export interface CopySection {
  readonly id: CopyHeading;
  readonly title: string;
  readonly lines: readonly CopyLine[];
}

/** The person's copy, ready to be shown, printed or written as text. */
export interface Copy {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly CopySection[];
  readonly foot: readonly CopyLine[];
  readonly signs: readonly string[];
}

function day(typed: string): string {
  const read = readDay(typed);
  return read === null ? typed.trim() : sayDay(read);
}

/** "What we agreed" is said only of a plan that is agreed. */
export function titleOf(a: Assessment): string {
  const name = a.person.called.trim();
  const agreed = a.plan.goals.length > 0 && a.plan.goals.every((g) => g.agreed === 'agreed');
  const what = agreed ? 'what we agreed' : 'what we plan';
  return name === '' ? `${what.charAt(0).toUpperCase()}${what.slice(1)}` : `${name}: ${what}`;
}

function leadOf(a: Assessment): string[] {
  const written = day(a.person.date);
  const look = day(a.safety.lookOn);
  const drafted = a.plan.goals.some((g) => g.agreed === 'drafted');
  return [
    ['Your copy.', written && `${written}.`, 'You keep this page.'].filter(Boolean).join(' '),
    look && `We look at it again on ${look}, or sooner if things change.`,
    drafted && 'Some of the plan is written down but not agreed yet. Say what you think of it.',
  ].filter((line): line is string => Boolean(line));
}

const foot: readonly CopyLine[] = [
  {
    key: 'wrong',
    bold: 'Something wrong?',
    words:
      'Tell your worker, or write on this page and hand it back. You will get an answer, and your words stay on the record.',
  },
  {
    key: 'more',
    bold: 'This is not everything.',
    words:
      'Some things that are written about you are not on this page, and some can’t be shown. You can ask to see more.',
  },
];

/** Composes the person's copy from what is cleared for it and from words of its own. Reads nothing else. */
export function composeCopy(a: Assessment, items: readonly CopyItem[] = copyItems(a)): Copy {
  const sections = (Object.keys(copyHeadings) as CopyHeading[]).map((id) => ({
    id,
    title: copyHeadings[id],
    lines: items.filter(({ heading }) => heading === id).flatMap(({ lines }) => lines),
  }));
  return {
    title: titleOf(a),
    lead: leadOf(a),
    sections: sections.filter(({ lines }) => lines.length > 0),
    foot,
    signs: ['Signed', 'Date'],
  };
}
