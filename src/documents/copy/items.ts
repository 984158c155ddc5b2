import type { Assessment } from '../../assessment/assessment.ts';
import { isSaid } from '../../assessment/passage.ts';
import type { Goal } from '../../assessment/plan.ts';
import type { Sign } from '../../assessment/safety.ts';
import type { Strength } from '../../assessment/strengths.ts';
import { barrier, decide, plainOf } from './decide.ts';
import type { CopyItem } from './item.ts';
import { saidItems } from './said.ts';

const forThem = 'To {name}, as “you”. Short words; one thought to a sentence.';

function ofStrength(a: Assessment, s: Strength, i: number): CopyItem {
  const key = `strength/${s.id}`;
  const plain = plainOf(a, key);
  return decide(a, {
    key,
    heading: 'well',
    called: s.what.text,
    at: `strengths.list.${i}.what`,
    bar: barrier(a, s.what),
    boxes: [{ key, ask: 'How the page says it', hint: forThem }],
    lines: plain === '' ? [] : [{ key, bold: '', words: plain }],
  });
}

function sentence(words: string): string {
  const text = words.trim();
  if (text === '') return '';
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…”’]$/.test(begun) ? begun : `${begun}.`;
}

/** A goal is in the person's own words, and the plan is theirs; its steps may be said more plainly. */
function ofGoal(a: Assessment, g: Goal, i: number): CopyItem {
  const key = `goal/${g.id}`;
  const step = `first/${g.id}`;
  const first = plainOf(a, step) || (g.first.trim() && `First: ${g.first.trim()}`);
  const who = g.who.trim() && `With: ${g.who.trim()}`;
  const by = g.by.trim() && `By: ${g.by.trim()}`;
  const words = [first, who, by].map(sentence).filter(Boolean).join(' ');
  const bold = sentence(g.words);
  return decide(a, {
    key,
    heading: 'will',
    called: g.words,
    at: `plan.goals.${i}.words`,
    boxes: [
      {
        key: step,
        ask: 'The first step, more plainly',
        hint: 'As “I”. Leave it empty to use the plan’s own words.',
      },
    ],
    lines: bold === '' ? [] : [{ key, bold, words }],
  });
}

function ofWorker(a: Assessment): CopyItem {
  const key = 'worker';
  const words = plainOf(a, key);
  return decide(a, {
    key,
    heading: 'worker',
    called: 'What you do for {name}',
    at: 'safety.next',
    boxes: [
      {
        key,
        ask: 'What will you do?',
        hint: 'As {name} would say it: “Meet me every week. Ask the club what they need.”',
      },
    ],
    lines: words === '' ? [] : [{ key, bold: '', words }],
  });
}

/** Signs are written for officers, often with other people in them: only what is written anew for the person is shared. */
function ofSign(a: Assessment, s: Sign, i: number): CopyItem {
  const key = `sign/${s.id}`;
  const [when, then] = [plainOf(a, `if/${s.id}`), plainOf(a, `then/${s.id}`)];
  return decide(a, {
    key,
    heading: 'hard',
    called: `If ${s.if}`,
    at: `safety.signs.${i}.if`,
    boxes: [
      { key: `if/${s.id}`, ask: 'If', hint: 'As {name} would say it: “I drink”' },
      {
        key: `then/${s.id}`,
        ask: 'then',
        hint: '“I say so at the next meeting. We sort out help.”',
      },
    ],
    lines: when === '' || then === '' ? [] : [{ key, bold: when, words: then }],
  });
}

/**
 * All that may come to the person's copy, in reading order, with what the copy says of it or why it does not. Nothing
 * else of an assessment can reach the copy: it is composed from these and from `composeCopy`'s own words.
 */
export function copyItems(a: Assessment): CopyItem[] {
  return [
    ...a.strengths.list
      .map((s, i) => ({ s, i }))
      .filter(({ s }) => isSaid(s.what))
      .map(({ s, i }) => ofStrength(a, s, i)),
    ...a.plan.goals.map((g, i) => ofGoal(a, g, i)),
    ofWorker(a),
    ...a.safety.signs
      .map((s, i) => ({ s, i }))
      .filter(({ s }) => s.if.trim() !== '')
      .map(({ s, i }) => ofSign(a, s, i)),
    ...saidItems(a),
  ];
}
