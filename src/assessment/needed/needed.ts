import { type Ask, missing, named } from '../ask.ts';
import type { Assessment } from '../assessment.ts';
import type { PartId } from '../parts.ts';

/** One required answer: where it stands in the assessment, what it is called, and whether it is given. */
export interface Needed {
  readonly part: PartId;
  /** Path of the answer's field in the assessment. */
  readonly at: string;
  /** What is missing, in plain words. */
  readonly what: string;
  /** What to do about it, as an error at the field says it. */
  readonly error: string;
  /** True when the answer is written in words, rather than chosen, dated or named. */
  readonly written: boolean;
  readonly given: boolean;
}

/** Lists the required answers of a part as they stand for this assessment. */
export type NeededOf = (a: Assessment) => Needed[];

/** Makes the required answers of one part; `of` says whose they are where there are several ("Ray: what it is"). */
export function neededIn(part: PartId, a: Assessment) {
  return (
    at: string,
    ask: Ask,
    given: boolean,
    options: { written?: boolean; of?: string; lacks?: string } = {},
  ): Needed => {
    const { of, lacks, written = false } = options;
    const wording = named(missing(ask), a.person.called);
    const low = wording.charAt(0).toLowerCase() + wording.slice(1);
    const told = (text: string) =>
      of ? `${of}: ${text}` : text.charAt(0).toUpperCase() + text.slice(1);
    const what = told(of ? low : wording) + (lacks ? ` (${lacks})` : '');
    const error = lacks
      ? what
      : told(`${/^(wh|how|by )/.test(low) ? 'say' : 'enter'} ${low.replace('?', '')}`);
    return { part, at, what, error, written, given };
  };
}

export function filled(text: string): boolean {
  return text.trim() !== '';
}

/** The first few words of a text, to name an item by in a list. */
export function firstWords(text: string, otherwise: string): string {
  const words = text.trim().split(/\s+/).slice(0, 5).join(' ');
  return words ? `“${words}${words.length < text.trim().length ? ' …' : ''}”` : otherwise;
}
