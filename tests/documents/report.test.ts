// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { tellReport } from '../../src/documents/report/narrative.ts';
import {
  gapsSaid,
  groupsSaid,
  reportWords,
  subjects,
} from '../../src/documents/report/wordings.ts';
import { toldAsText } from '../../src/documents/told/as-text.ts';
import type { Entry } from '../../src/documents/told/told.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { piecesOf } from '../../src/sheet/pieces-of.ts';
import type { Piece } from '../../src/sheet/sheet.ts';
import { damien } from '../cases/damien.ts';
import { shortest } from '../cases/shortest.ts';
import { everyAnswer } from '../sheet/every-answer.ts';
import { plainWords } from './plain-words.ts';

function reportOf(a: Assessment, others = false) {
  return tellReport(composeSheet(a, 'finished'), a, others);
}

function textOf(a: Assessment, others = false): string {
  return toldAsText(reportOf(a, others).told);
}

function piecesIn(entries: readonly Entry[]): Piece[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'levels') return [];
    if (entry.kind !== 'goals') return [...entry.pieces];
    return entry.goals.flatMap(({ mark, words, steps }) => [mark, ...words, ...steps.flat()]);
  });
}

const cases: [string, () => Assessment][] = [
  ['every answer that there is', () => everyAnswer().assessment],
  ['Len', exampleOfLen],
  ['Damien', damien],
  ['the shortest', shortest],
];

describe.each(cases)('the text for a report: %s', (_, make) => {
  const a = make();
  const pieces = piecesIn(reportOf(a).told.entries);
  const sheet = piecesOf(composeSheet(a, 'finished'));

  it('takes what was written from the sheet, changed in nothing but a capital', () => {
    const lowered = ({ at, text }: Piece) => `${at} ${text.trim().toLowerCase()}`;
    const there = new Set(sheet.map(lowered));
    const typed = pieces.filter(({ form }) => !form);
    expect(typed.length).toBeGreaterThan(10);
    // A full stop that follows on the sheet is put by the report itself.
    for (const piece of typed) expect([...there]).toContain(lowered(piece));
  });

  it('adds no words of its own but those that lead from one thing to the next', () => {
    const known = new Set([
      ...Object.values(reportWords).flatMap((words) => plainWords(words)),
      ...[groupsSaid, gapsSaid, subjects].flatMap((all) => Object.values(all).flatMap(plainWords)),
      ...sheet.filter(({ form }) => form).flatMap(({ text }) => plainWords(text.toLowerCase())),
      ...sheet.filter(({ form }) => form).flatMap(({ text }) => plainWords(text)),
      ...['accommodation', 'and', a.person.called].flatMap((words) => plainWords(words)),
    ]);
    const own = pieces.filter(({ form }) => form).flatMap(({ text }) => plainWords(text));
    expect(own.filter((word) => !known.has(word))).toEqual([]);
  });
});

describe('the text for a report', () => {
  it('is in the order of a report', () => {
    const heads = reportOf(exampleOfLen()).told.entries.flatMap((entry) =>
      entry.kind === 'heading' ? entry.pieces.map(({ text }) => text) : [],
    );
    expect(heads).toEqual([
      'Sources of information',
      'The offence',
      'Personal circumstances',
      'What supports Len',
      'Likelihood of reoffending',
      'Risk of serious harm',
      'The plan, drafted for Len',
      'Len’s view',
    ]);
  });

  it('says whose view a view is, and goes on from there where it can', () => {
    const text = textOf(exampleOfLen());
    expect(text).toContain(
      'In my view, it is Dawn again, because losing her is what he can’t bear.',
    );
    expect(text).toContain('In my view: Drink takes off the brake.');
    const a = exampleOfLen();
    a.offence.myView.text = 'Dawn left him.';
    expect(textOf(a)).toContain('In my view: Dawn left him.');
    a.offence.myView.text = 'he drinks when he is hurt';
    expect(textOf(a)).toContain('In my view, he drinks when he is hurt.');
  });

  it.each([
    ['In my view, they need a home.', '\n\nIn my view, they need a home.'],
    ['I think that drink is half of it.', '\n\nI think that drink is half of it.'],
    ['It seems to me that he is lonely.', '\n\nIt seems to me that he is lonely.'],
    ['In the pub he is another man.', '\n\nIn my view, in the pub he is another man.'],
    ['He says it himself: drink.', '\n\nThis is my view. He says it himself: drink.'],
    ['Ray told me why.', '\n\nThis is my view. Ray told me why.'],
  ])('leads into a view once: %s', (typed, said) => {
    const a = exampleOfLen();
    a.offence.myView.text = typed;
    expect(textOf(a)).toContain(said);
  });

  it('says the levels as a sentence, and for whom there is none', () => {
    const a = exampleOfLen();
    expect(textOf(a)).toContain(
      'The risk of serious harm is assessed as high to a known adult, medium to children and low to the public and to staff.',
    );
    for (const judged of a.risk.levels.staff ?? []) judged.community = 'not-known';
    for (const judged of a.risk.levels['known-adult'] ?? []) judged.who = 'Dawn';
    expect(textOf(a)).toContain(
      'assessed as high to a known adult (Dawn), medium to children and low to the public. The level is not known yet for staff.',
    );
    for (const judged of a.risk.levels.public ?? []) judged.community = '';
    expect(textOf(a)).toContain(
      'The level is not known yet for staff. No level is given yet for the public.',
    );
    for (const judged of a.risk.levels.public ?? []) judged.community = 'low';
    a.person.inCustody = true;
    for (const judged of Object.values(a.risk.levels).flat()) judged.custody = 'low';
    expect(textOf(a)).toMatch(
      /In custody, the risk of serious harm is assessed as low to a known adult \(Dawn\)/,
    );
    expect(textOf(a)).toMatch(/If released now, the risk of serious harm is assessed as high to/);
  });

  it('says what would raise and lower the risk, and what is still awaited', () => {
    const text = textOf(exampleOfLen());
    expect(text).toContain('What would raise it: Len goes quiet, or drinks on bad news; he rings');
    expect(text).toContain('What would lower it: three months sober, no contact,');
    expect(text).toContain('No answer yet to: Domestic abuse enquiry (police, 12 March).');
    expect(text).toContain('Not asked for yet: Papers on 2022 (police).');
  });

  it('says which enquiries were answered and which were not made, but not the answer', () => {
    const a = exampleOfLen();
    Object.assign(a.safety.checks[2] ?? {}, { state: 'not-made', why: 'the court has them' });
    const text = textOf(a);
    expect(text).toContain(
      'Answered: Safeguarding enquiry (children) (children’s services, 27 March).',
    );
    expect(text).toContain('Decided not to ask: Papers on 2022, because the court has them.');
    expect(text).not.toContain('child in need');
  });

  it('says how the conviction is taken, who was asked, and how the account is used', () => {
    const a = exampleOfLen();
    Object.assign(a.offence, { use: 'other', useNote: 'beside what Dawn says' });
    expect(textOf(a)).toContain('How the account is used: beside what Dawn says.');
    Object.assign(a.offence, { conviction: 'not-asked', convictionNote: 'he was ill' });
    expect(textOf(a)).toContain('Len could not be asked about the conviction: he was ill.');
  });

  it('says that nothing is written of an area that matters, but not of one that may not be seen', () => {
    const a = exampleOfLen();
    const { alcohol } = a.areas.answers;
    if (!alcohol) throw new Error('Len’s drinking matters.');
    alcohol.why.text = '';
    alcohol.known.private = true;
    expect(textOf(a)).not.toContain('Alcohol misuse');
    alcohol.known.text = '';
    expect(textOf(a)).toContain(
      'Alcohol misuse (linked to offending and serious harm): nothing written yet.',
    );
  });

  it('says nothing of why an area matters where what is known of it is left out', () => {
    const a = exampleOfLen();
    for (const { known } of Object.values(a.areas.answers)) known.aboutOthers = true;
    expect(textOf(a)).toContain('that is our best warning');
    expect(textOf(a, true)).not.toContain('that is our best warning');
  });

  it('says of a review what has changed since', () => {
    const a = exampleOfLen();
    Object.assign(a.since, { of: 1, day: '2026-03-09', band: 'He has stopped drinking' });
    expect(textOf(a)).toContain('\nSince 9 March 2026: He has stopped drinking.\n');
  });

  it('calls the plan the person’s own once something of it is agreed', () => {
    const a = exampleOfLen();
    for (const goal of a.plan.goals.slice(1)) goal.agreed = 'agreed';
    expect(textOf(a)).toContain('\nThe plan, in Len’s words\n');
  });

  it('begins a sentence with a capital where a name as typed does not, and ends a paragraph with no space', () => {
    const a = exampleOfLen();
    a.person.needs = [];
    for (const judged of a.risk.levels.children ?? []) judged.who = 'his daughter';
    const text = textOf(a);
    expect(text).toContain('His daughter, medium: Kayleigh was there');
    expect(text).toContain('from 9 March 2026.\n');
  });

  it('says an honest gap as it is, and not as a view', () => {
    const a = exampleOfLen();
    a.risk.why = { ...a.risk.why, gap: 'not-asked', note: 'the interview was cut short' };
    const text = textOf(a);
    expect(text).toContain(
      'The reason for the level was not asked about: the interview was cut short.',
    );
    expect(text).not.toMatch(/In my view[:,] Not asked/i);
    const b = damien();
    expect(textOf(b)).toContain(
      'How Damien takes the conviction is not known yet (asked: nobody yet, in an open booth;',
    );
  });

  it('says of a gap what is lacking, and who was asked', () => {
    const a = exampleOfLen();
    Object.assign(a.risk.lower, { gap: 'not-known', note: 'psychology, 2 May' });
    Object.assign(a.risk.who, { gap: 'none', note: 'PNC, CRS' });
    const [first] = a.strengths.list;
    if (!first) throw new Error('Len has strengths.');
    Object.assign(first.undone, { gap: 'would-not-say', note: 'upset' });
    Object.assign(first.built, { gap: 'not-known' });
    const text = textOf(a);
    expect(text).toContain(
      'What would lower the risk is not known yet (asked: psychology, 2 May).',
    );
    expect(text).toContain('Who could be harmed, how and when: none seen; looked for: PNC, CRS.');
    expect(text).toContain('What could undo it: Len would rather not answer: upset.');
    expect(text).toMatch(/What would build on it is not known yet\. .*goals 1 and 2\./);
  });

  it('says where a passage is disputed', () => {
    const a = exampleOfLen();
    const wrong = { wrong: 'no', should: '', on: '', why: '', by: '' };
    a.view.corrections = [{ id: 'c', about: 'offence.known', outcome: 'open', ...wrong }];
    expect(textOf(a)).toContain('two call-outs in 2025 led to no charge. (disputed)');
  });

  it('has nothing of victim safety, controls, or who does what', () => {
    const text = textOf(exampleOfLen());
    expect(text).not.toMatch(
      /changed her locks|01632|Corder Road|Ray rings me|consider telling her/,
    );
  });

  it('has nothing that the person may not see, whoever asks', () => {
    const a = exampleOfLen();
    a.offence.known.private = true;
    a.risk.who.from = [a.sources.list.find((s) => s.private)?.id ?? ''];
    a.plan.without.alcohol = { why: 'ENDANGERS', endangers: true };
    const { told, left } = reportOf(a);
    const text = toldAsText(told);
    expect(text).not.toMatch(/She says that he pushed in|Dawn could be seriously hurt|ENDANGERS/);
    expect(text).not.toContain('victim liaison officer');
    // Those two, and victim safety; no goal lacks for alcohol, so that line is not on the sheet either.
    expect(left).toBe(3);
  });

  it('leaves out what is about somebody else only where that is asked for', () => {
    const a = exampleOfLen();
    expect(a.strengths.list[0]?.what.aboutOthers).toBe(true);
    expect(textOf(a)).toContain('His brother Ray');
    expect(textOf(a, true)).not.toContain('His brother Ray');
    // What could undo it goes with it.
    expect(textOf(a, true)).not.toContain('Ray left to cope alone');
  });
});
