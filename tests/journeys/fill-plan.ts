import { allAreas } from '../../src/assessment/area.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Keyed } from './keyed.ts';
import { choose, press, tabTo, tick, write } from './keys.ts';

export async function fillPlan(page: Keyed, a: Assessment): Promise<void> {
  const served = allAreas(a.areas).filter((one) => one.answer.state === 'matters');
  for (const [i, goal] of a.plan.goals.entries()) {
    const at = `plan.goals.${i}`;
    await press(page, 'Add a goal');
    await write(page, `${at}.words`, goal.words);
    await choose(page, `${at}.agreed`, goal.agreed);
    for (const [n, area] of served.entries()) {
      if (goal.serves.includes(area.id))
        await tick(page, n === 0 ? `${at}.serves` : `${at}.serves-${area.id}`, true);
    }
    for (const [n, strength] of a.strengths.list.entries()) {
      if (strength.goals.includes(goal.id)) await tieStrength(page, i, n);
    }
    await write(page, `${at}.first`, goal.first);
    await write(page, `${at}.who`, goal.who);
    await write(page, `${at}.by`, goal.by);
    await write(page, `${at}.know`, goal.know);
    await write(page, `${at}.meanwhile`, goal.meanwhile);
    await write(page, `${at}.rarDays`, goal.rarDays);
    for (const when of ['inCustody', 'beforeRelease', 'after'] as const)
      await write(page, `${at}.${when}`, goal[when]);
  }
  for (const [id, without] of Object.entries(a.plan.without)) {
    await write(page, `plan.without.${id}.why`, without.why);
    await tick(page, `plan.without.${id}.endangers`, without.endangers);
  }
  await write(page, 'plan.rarRest', a.plan.rarRest);
}

/** Ties the goal to a strength: the nth box under "Which strengths does it build on?". */
async function tieStrength(page: Keyed, goal: number, nth: number): Promise<void> {
  const id = await page.evaluate(
    ([g, n]) => {
      const entry = document.querySelectorAll('.entry[aria-label^="Goal"]')[g];
      const group = [...(entry?.querySelectorAll('fieldset') ?? [])].find((f) =>
        f.querySelector('legend')?.textContent?.startsWith('Which strengths'),
      );
      return group?.querySelectorAll('input')[n]?.id ?? '';
    },
    [goal, nth] as const,
  );
  await tabTo(page, `strength ${nth + 1} of goal ${goal + 1}`, (f) => f.id === id);
  await page.keyboard.press('Space');
}
