// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { blankGoal } from '../../src/assessment/plan.ts';
import { reviewOf } from '../../src/assessment/review/begin.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { type ChangedPart, changedBetween } from '../../src/sheet/changed/changed.ts';
import type { Stretch } from '../../src/sheet/changed/in-pieces.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { piecesOf } from '../../src/sheet/pieces-of.ts';
import { everyAnswer } from './every-answer.ts';

function changed(older: Assessment, newer: Assessment, levels?: boolean): ChangedPart[] {
  return changedBetween(composeSheet(older, 'finished'), composeSheet(newer, 'finished'), levels);
}

/** Len's assessment with something done to it. */
function len(change: (a: Assessment) => void = () => undefined): Assessment {
  const a = structuredClone(exampleOfLen());
  change(a);
  return a;
}

function read(stretches: readonly Stretch[]): string {
  const marks = { kept: ['', ''], added: ['[+', '+]'], removed: ['[-', '-]'] };
  return stretches
    .map(({ how, pieces }) => marks[how].join(pieces.map((p) => p.text).join('')))
    .join('')
    .replaceAll('\u00a0', ' ');
}

/** What changed in a part, a line for each paragraph that did. */
function linesOf(parts: ChangedPart[], id: string): string[] {
  const part = parts.find((one) => one.id === id);
  return (part?.blocks ?? []).filter((b) => b.changed).map((b) => read(b.stretches));
}

function idsOf(parts: ChangedPart[]): string[] {
  return parts.filter((part) => part.changed).map(({ id }) => id);
}

/** All that one version says, a line for each title and paragraph, as the comparison gives it back. */
function version(parts: ChangedPart[], gone: Stretch['how']): string[] {
  return parts
    .flatMap((part) => [part.title, ...part.blocks.map((b) => b.stretches)])
    .map((all) =>
      all
        .filter(({ how }) => how !== gone)
        .flatMap(({ pieces }) => pieces.map((p) => p.text))
        .join(''),
    )
    .filter(Boolean)
    .sort();
}

test('nothing has changed between a sheet and itself', () => {
  expect(idsOf(changed(len(), len()))).toEqual([]);
});

test('compares everything that both sides print, but DRAFT and the lines that name the copy', () => {
  const sheet = composeSheet(everyAnswer().assessment, 'draft');
  const told = version(changedBetween(composeSheet(len(), 'finished'), sheet), 'removed').join();
  const left = piecesOf(sheet).filter(({ text }) => !told.includes(text.trim()));
  expect(left.map(({ text }) => text)).toEqual([
    'DRAFT',
    // Their colons go: nothing follows these titles in their line.
    'Next:',
    'Still open:',
    sheet.note.text,
    'DRAFT',
    sheet.back?.note.text,
  ]);
});

test('a goal that moved is the same goal: its number changes and its words stay', () => {
  const moved = changed(
    len(),
    len((a) => {
      a.plan.goals.reverse();
    }),
  );
  expect(linesOf(moved, 'plan').map((line) => line.slice(0, 22))).toEqual([
    '[-3 -][+1 +]I will do ',
    '[-1 -][+3 +]I will sta',
  ]);
});

test('a goal in one version only is wholly added or removed, where it stands', () => {
  const goal = { ...blankGoal('new'), words: 'I will see the nurse.', agreed: 'drafted' as const };
  const more = len((a) => {
    a.plan.goals.push(goal);
  });
  expect(linesOf(changed(len(), more), 'plan')).toEqual(['[+4 I will see the nurse.+]']);
  expect(linesOf(changed(more, len()), 'plan')).toEqual(['[-4 I will see the nurse.-]']);
});

test('a part in one version only is wholly removed, under its title', () => {
  const bare = len((a) => {
    a.overleaf.decisions = [];
    a.sign.manager.differs = false;
  });
  const parts = changed(len(), bare);
  expect(read(parts.find(({ id }) => id === 'decisions')?.title ?? [])).toBe('Decisions');
  expect(linesOf(parts, 'decisions').every((line) => /^\[-.*-\]$/s.test(line))).toBe(true);
  expect(linesOf(parts, 'manager')).toHaveLength(1);
});

test('a level that moved is told by group, for the person that it is about', () => {
  const parts = changed(
    len(),
    len((a) => {
      const children = a.risk.levels.children?.[0];
      if (children) Object.assign(children, { community: 'high', who: 'Kayleigh' });
    }),
  );
  expect(linesOf(parts, 'levels')).toEqual(['Children[+ Kayleigh+]: [-Medium-][+High+]']);
});

test('the same person keeps a level when another is put before', () => {
  const parts = changed(
    len(),
    len((a) => {
      a.risk.levels['known-adult']?.unshift({
        id: 'other',
        who: 'Her sister',
        community: 'low',
        custody: '',
        why: '',
      });
    }),
  );
  expect(linesOf(parts, 'levels')).toEqual(['[+Known adult Her sister: Low+]']);
});

test('each stretch keeps how it is told apart on the page: a view is a view, old or new', () => {
  const parts = changed(
    len(),
    len((a) => {
      a.offence.myView.text = `${a.offence.myView.text} He saw it coming.`;
    }),
  );
  const block = parts.find(({ id }) => id === 'offence')?.blocks.find(({ changed: itIs }) => itIs);
  const added = block?.stretches.filter(({ how }) => how === 'added').flatMap((s) => s.pieces);
  expect(added?.filter((p) => p.text.trim()).map((p) => p.as)).toEqual(['view']);
});

test('while a review must not show the levels, none that was given is told, nor why', () => {
  const before = len((a) => {
    a.since = { ...a.since, of: 1, day: '2026-03-27', band: 'Zeldadown before.' };
    a.sign.manager = { ...a.sign.manager, view: 'Zeldaview', reason: 'Zeldareason' };
    a.risk.why.text = 'Zeldawhy';
    for (const list of Object.values(a.risk.levels))
      for (const judged of list) Object.assign(judged, { why: 'Zeldaown', community: 'high' });
  });
  const reviewer = { writer: 'B. Officer', role: '' };
  const draft = reviewOf(before, 2, '2026-06-26', reviewer, '2026-09-25');
  const open = JSON.stringify(changed(before, draft));
  const shut = JSON.stringify(changed(before, draft, false));
  expect(open.match(/Zelda\w+/g)?.length).toBeGreaterThan(5);
  expect(shut.match(/Zelda\w+|Why high now|"High"/g)).toBeNull();
  expect(shut).toContain('B. Officer');
});

test('kept and added is the newer sheet, kept and removed the older, whatever is written', () => {
  const words = fc.array(fc.constantFrom('Ray', 'rings', 'on', 'Friday', '.', '\n', '“so”'), {
    maxLength: 20,
  });
  const answers = fc.record({ known: words, goal: words, order: fc.boolean(), decision: words });
  const someone = ({ known, goal, order, decision }: Record<string, string[] | boolean>) =>
    len((a) => {
      a.offence.known.text = [known].flat().join(' ');
      if (a.plan.goals[0]) a.plan.goals[0].words = [goal].flat().join(' ');
      if (order) a.safety.next.reverse();
      if (a.overleaf.decisions[0]) a.overleaf.decisions[0].what = [decision].flat().join(' ');
    });
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      const older = composeSheet(someone(one), 'finished');
      const newer = composeSheet(someone(other), 'finished');
      const told = changedBetween(older, newer);
      expect(version(told, 'removed')).toEqual(version(changedBetween(newer, newer), 'removed'));
      expect(version(told, 'added')).toEqual(version(changedBetween(older, older), 'added'));
    }),
    { numRuns: 25 },
  );
}, 30_000);

test('a day that stayed is not told as changed where the years differ', () => {
  const older = exampleOfLen();
  const newer = exampleOfLen();
  newer.person.date = '20 January 2027';
  const [one, other] = [older, newer].map((a) =>
    composeSheet(a, 'finished', { beside: newer.person.date }),
  );
  if (!one || !other) throw new Error('no sheets');
  const parts = changedBetween(one, other).filter((part) => part.changed);
  expect(parts.map((part) => part.id)).toEqual(['head']);
});
