import { named } from '../../../assessment/ask.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { tellReport } from '../../../documents/report/narrative.ts';
import { withoutOfficers } from '../../../documents/told/for-officers.ts';
import { leftOut } from '../../../documents/told/left-out.ts';
import { standAlone } from '../../../documents/told/stand-alone.ts';
import { tellable, tellPart, tellSheet, withGap } from '../../../documents/told/tell.ts';
import type { Told } from '../../../documents/told/told.ts';
import { composeSheet } from '../../../sheet/compose/compose.ts';
import { piecesOf } from '../../../sheet/pieces-of.ts';
import type { Section } from '../../../sheet/sheet.ts';

/** What can be taken out: the whole sheet, a report, all answers, or one part of the sheet by its id. */
export type What = 'sheet' | 'report' | 'answers' | `part/${Section['id']}`;

export interface WhatChoice {
  readonly what: What;
  readonly title: string;
}

/** What there is to take out of an assessment, in the order in which it is offered. */
export function whatChoices(a: Assessment): WhatChoice[] {
  const parts = tellable(composeSheet(a, 'draft')).map(({ id, title }): WhatChoice => {
    const said = title.text.replace(/:$/, '');
    return { what: `part/${id}`, title: `Only: ${said}` };
  });
  return [
    { what: 'sheet', title: 'The whole sheet' },
    { what: 'report', title: 'A text for a pre-sentence report' },
    ...parts,
    { what: 'answers', title: 'All answers, for another program (JSON)' },
  ];
}

/**
 * What is taken out, as a document. `fewer` leaves out what is marked as about somebody else and, of the sheet, what
 * the person may not see, which no report holds, and what is written for officers. `left` is how many passages are left
 * out.
 */
export function toldOf(
  a: Assessment,
  state: 'draft' | 'finished',
  what: Exclude<What, 'answers'>,
  fewer: boolean,
): { told: Told; left: number } {
  if (what === 'report') {
    // In court no day goes without its year.
    const { told, left } = tellReport(composeSheet(a, state, { beside: '' }), a, fewer);
    return { told: fewer && left > 0 ? withGap(told) : told, left };
  }
  const part = what === 'sheet' ? null : (what.slice(5) as Section['id']);
  const whole = composeSheet(part ? standAlone(a, part) : a, state);
  const { sheet, count } = fewer
    ? leftOut(withoutOfficers(whole, a), a, true)
    : { sheet: whole, count: 0 };
  const told = part ? tellPart(sheet, part) : tellSheet(sheet);
  const lacks = piecesOf(sheet).length < piecesOf(whole).length;
  return { told: lacks ? withGap(told) : told, left: count };
}

/** What is to be known before it leaves. */
export function aboutWhat(what: What, called: string): string {
  if (what === 'report')
    return named(
      'The sheet’s own words, in the order of a report. It proposes no sentence: that is yours to write. Nothing of victim safety, controls or contingencies is in it, and nothing that is not for {name}.',
      called,
    );
  if (what === 'answers')
    return named(
      'Everything that was answered, also what is not for {name}. Onesheet reads the file again under Backups, as a new draft.',
      called,
    );
  return named('Also what is marked as not for {name} is in it, unless you leave it out.', called);
}

/** How the history says what was taken out. */
export function saidOf(what: What): string {
  if (what === 'sheet') return 'the whole sheet';
  if (what === 'report') return 'a text for a report';
  return what === 'answers' ? 'all answers' : 'one part of the sheet';
}
