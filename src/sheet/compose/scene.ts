import { named } from '../../assessment/ask.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { readDay, sayDay, sayShortDay } from '../../assessment/day.ts';
import type { Block, Piece } from '../sheet.ts';

/** What every part of the sheet is composed from. */
export interface Scene {
  readonly a: Assessment;
  /** Puts what the person likes to be called into a wording. */
  readonly name: (wording: string) => string;
  /** Says a day, without its year where that goes without saying: it is that of the assessment. */
  readonly day: (typed: string) => string;
  /** Says a day with its year. */
  readonly fullDay: (typed: string) => string;
}

/** "This person" rather than "this person" where a wording begins with a name that is not known yet. */
function spoken(wording: string, called: string): string {
  const said = named(wording, called);
  if (called.trim() || !wording.startsWith('{name}')) return said;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** A day's number and month never stand on two lines; what is not a day stays as it was typed. */
function together(typed: string, said: string): string {
  return readDay(typed) === null ? said : said.replace(' ', '\u00a0');
}

export function sceneOf(a: Assessment, beside = a.person.date): Scene {
  return {
    a,
    name: (wording) => spoken(wording, a.person.called),
    day: (typed) => together(typed, sayShortDay(typed, beside)),
    fullDay: (typed) => together(typed, sayDay(typed)),
  };
}

/** A block, in a list, unless it would be empty. */
export function block(id: string, pieces: readonly Piece[], mark?: Piece): Block[] {
  if (pieces.length === 0) return [];
  return [mark ? { id, mark, pieces } : { id, pieces }];
}
