import { named } from '../../assessment/ask.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { labels } from '../../sheet/labels.ts';
import { phrase, type Slots } from '../../sheet/phrase.ts';
import { runsOfFront } from '../../sheet/pieces-of.ts';
import type { Piece, Section, Sheet } from '../../sheet/sheet.ts';
import { type Entry, type Pieces, trimmed } from '../told/told.ts';

/** What a report is written from: the sheet, whose words it takes, and the answers, which say where to look for them. */
export interface Source {
  readonly sheet: Sheet;
  readonly a: Assessment;
  readonly runs: readonly (readonly Piece[])[];
}

export function sourceOf(sheet: Sheet, a: Assessment): Source {
  // What is not known stands at the head of the sheet too; a report says it where it belongs.
  const sections = sheet.sections.flatMap(({ blocks }) => blocks.map(({ pieces }) => pieces));
  return { sheet, a, runs: [...sections, ...runsOfFront(sheet)] };
}

/** In a report nothing is set apart by its type: a sentence says whose view it is. */
function plain(pieces: Pieces): Piece[] {
  return trimmed(pieces.map((piece) => ({ ...piece, as: 'known' })));
}

function isTitle({ as, form, text }: Piece): boolean {
  if (text === labels.disputed) return false;
  return as === 'cite' || as === 'label' || (as === 'strong' && form === true);
}

/** What the writer typed at a path, as the sheet has it; nothing where it is not on the sheet. */
export function typedAt({ runs }: Source, at: string): Piece[] {
  const run = runs.find((one) => one.some((piece) => piece.at === at && !piece.form)) ?? [];
  return plain(run.filter((piece) => piece.at === at && !piece.form && piece.as !== 'cite'));
}

/** What the sheet says at a path, and at those that go on from it, without titles, labels and sources. */
export function saidAt({ runs }: Source, at: string, ...more: string[]): Piece[] {
  const run = runs.find((one) => one.some((piece) => piece.at === at && !isTitle(piece))) ?? [];
  return plain(run.filter((piece) => [at, ...more].includes(piece.at) && !isTitle(piece)));
}

/** A block of the sheet as it stands there, without its sources. */
export function wholeBlock(
  { sheet }: Source,
  section: Section['id'],
  id: string,
  from = (_: Piece) => true,
): Piece[] {
  const pieces = sheet.sections
    .find((one) => one.id === section)
    ?.blocks.find((block) => block.id === id)?.pieces;
  return plain((pieces ?? []).filter((piece) => piece.as !== 'cite' && from(piece)));
}

/** Puts what the sheet says into a wording of the report. */
export function sentence({ a }: Source, wording: string, slots: Slots, at: string): Piece[] {
  return phrase(wording, slots, at, (said) => named(said, a.person.called));
}

export function paragraph(pieces: Pieces): Entry[] {
  return pieces.length > 0 ? [{ kind: 'paragraph', pieces: trimmed(pieces) }] : [];
}

/** Paragraphs under a heading; nothing where there are none. */
export function under(
  { a }: Source,
  title: string,
  at: string,
  entries: readonly Entry[],
): Entry[] {
  if (entries.length === 0) return [];
  const heading: Piece = { at, as: 'strong', text: named(title, a.person.called), form: true };
  return [{ kind: 'heading', level: 1, pieces: [heading] }, ...entries];
}
