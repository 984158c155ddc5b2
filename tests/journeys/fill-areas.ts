import { allAreas } from '../../src/assessment/area.ts';
import { areas } from '../../src/assessment/areas.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { fillPassage } from './fill-passage.ts';
import type { Keyed } from './keyed.ts';
import { choose, press, tick, write } from './keys.ts';

export async function fillAreas(page: Keyed, a: Assessment): Promise<void> {
  for (const { id, answer } of allAreas(a.areas).filter((one) =>
    areas.some((known) => known.id === one.id),
  )) {
    if (answer.state === 'not-asked') continue;
    const at = `areas.answers.${id}`;
    await choose(page, `${at}.state`, answer.state);
    await write(page, `${at}.aside`, answer.aside);
    await write(page, `${at}.asked`, answer.asked);
    if (answer.state !== 'matters') continue;
    await tick(page, `${at}.offending`, answer.offending);
    await tick(page, `${at}.harm`, answer.harm);
    await fillPassage(page, a, `${at}.known`, answer.known);
    await fillPassage(page, a, `${at}.why`, answer.why);
  }
  for (const [i, own] of a.areas.own.entries()) {
    const answer = a.areas.answers[own.id];
    if (!answer) continue;
    await press(page, 'Add an area of your own naming');
    await write(page, `areas.own.${i}.title`, own.title);
    const at = await page.evaluate(
      (row) =>
        document
          .getElementById(`areas.own.${row}.title`)
          ?.closest('.entry')
          ?.querySelector('.area input')?.id,
      i,
    );
    const area = String(at).replace(/\.state.*/, '');
    await tick(page, `${area}.offending`, answer.offending);
    await tick(page, `${area}.harm`, answer.harm);
    await fillPassage(page, a, `${area}.known`, answer.known);
    await fillPassage(page, a, `${area}.why`, answer.why);
  }
}
