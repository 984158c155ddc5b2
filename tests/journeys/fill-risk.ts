import type { Assessment } from '../../src/assessment/assessment.ts';
import { groupsFor, rowsOf } from '../../src/assessment/risk.ts';
import { fillPassage } from './fill-passage.ts';
import { count, type Keyed } from './keyed.ts';
import { addRow, choose, press, write } from './keys.ts';

async function fillLevels(page: Keyed, a: Assessment): Promise<void> {
  const custody = a.person.inCustody;
  for (const group of groupsFor(custody)) {
    for (const [i, judged] of (a.risk.levels[group.id] ?? []).entries()) {
      const at = `risk.levels.${group.id}.${i}`;
      if (i > 0) await press(page, `Add a different level: ${group.plural}`);
      await write(page, `${at}.who`, judged.who);
      for (const row of rowsOf(custody)) await choose(page, `${at}.${row}`, judged[row]);
    }
  }
  // Reasons appear once it is known which level is the highest.
  for (const group of groupsFor(custody)) {
    for (const [i, judged] of (a.risk.levels[group.id] ?? []).entries()) {
      const at = `risk.levels.${group.id}.${i}.why`;
      if (judged.why === '') continue;
      if ((await count(page, `[id="${at}"]`)) === 0)
        await press(page, `Give a reason for this level (${group.title.toLowerCase()})`);
      await write(page, at, judged.why);
    }
  }
}

export async function fillRisk(page: Keyed, a: Assessment): Promise<void> {
  await fillPassage(page, a, 'risk.who', a.risk.who);
  await fillPassage(page, a, 'risk.toSelf', a.risk.toSelf);
  await fillPassage(page, a, 'risk.why', a.risk.why);
  for (const [i, sign] of a.safety.signs.entries()) {
    if (i > 0) await addRow(page, 'Add a sign');
    await write(page, `safety.signs.${i}.if`, sign.if);
  }
  await fillPassage(page, a, 'risk.lower', a.risk.lower);
  const { state, list, agreed, why } = a.risk.scores;
  await choose(page, 'risk.scores.state', state);
  if (state === 'recorded' || state === 'too-old') {
    for (const [i, score] of list.entries()) {
      await press(page, 'Add a score');
      for (const at of ['name', 'figure', 'band', 'on'] as const)
        await write(page, `risk.scores.list.${i}.${at}`, score[at]);
    }
    if (state === 'recorded') await choose(page, 'risk.scores.agreed', agreed);
    await write(page, 'risk.scores.why', why);
  }
  await fillLevels(page, a);
}
