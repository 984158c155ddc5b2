import { type Assessment, blankAssessment } from '../../src/assessment/assessment.ts';
import { blankPassage, type Passage } from '../../src/assessment/passage.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import type { Section, Sheet } from '../../src/sheet/sheet.ts';

/** A passage that says something. */
export function said(text: string, more: Partial<Passage> = {}): Passage {
  return { ...blankPassage(), text, ...more };
}

/** The sheet of a draft about Len, written on 27 March 2026, with these answers. */
export function written(change: (a: Assessment) => void): Sheet {
  const a = blankAssessment('A. Writer', 'officer', '27 March 2026');
  a.person.called = 'Len';
  change(a);
  return composeSheet(a, 'draft');
}

/** What each block of a section reads as. */
export function linesOf(section: Section | null | undefined): string[] {
  const lines = section?.blocks ?? [];
  return lines.map((b) =>
    [...(b.mark ? [b.mark, { text: ' ' }] : []), ...b.pieces]
      .map((p) => p.text)
      .join('')
      .replaceAll('\u00a0', ' '),
  );
}

/** What each block of one section reads as; none when it does not print. */
export function part(sheet: Sheet, id: Section['id']): string[] {
  return linesOf(sheet.sections.find((s) => s.id === id));
}
