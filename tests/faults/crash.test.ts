import { expect, it } from 'vitest';
import { setUp, start } from '../journeys/door.ts';
import { startBrowser } from '../setup/launch.ts';
import { seeded, times } from '../setup/seeded.ts';
import { openAfterCrash } from './after-crash.ts';
import { seeSaves } from './saves-seen.ts';
import { beginAnew, judge, type Round, sayLost, typeFor } from './typist.ts';

const crashes = times(4, 30);
const seed = 20261124;

it(`loses nothing that the screen had called saved when a tab crashes while typing, and the next tab may write, ${crashes} times`, async () => {
  const random = seeded(seed);
  const run = await startBrowser();
  const seen = await seeSaves(run.context);
  await setUp(run.page, run.appUrl);
  await start(run.page);
  const id = /write\/([^/]+)/.exec(run.page.url())?.[1] ?? '';
  // A tab that stays locked: it asks for what the writing tab holds, and so learns when that is free.
  const other = await run.context.newPage();
  await other.goto(run.appUrl);
  let page = run.page;
  const rounds: Round[] = [];
  const freeAfter: number[] = [];

  for (let crash = 1; crash <= crashes; crash += 1) {
    const from = Date.now();
    await page.bringToFront();
    await beginAnew(page, seen);
    const free = other.evaluate(
      (name) => navigator.locks.request(name, () => Date.now()),
      `assessment ${id}`,
    );
    const pace = crash % 2 === 0 ? 'by hand' : 'flat out';
    const session = await run.context.newCDPSession(page);
    const typed = await typeFor(page, 500 + random() * 2000, pace, random);
    const at = Date.now();
    const crashed = page.waitForEvent('crash');
    // It never answers: there is nobody left to do it.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    const to = Date.now();
    const before = { at, acknowledged: seen.acknowledged().length, slowest: seen.slowest(at) };
    freeAfter.push((await free) - at);
    await page.close();
    page = await run.context.newPage();
    // It comes straight to the field: nobody has to press that this tab should write instead.
    const found = await openAfterCrash(page, run.appUrl, { from, to });
    rounds.push(judge(found, typed, before, `crash ${crash}, ${pace}, seed ${seed}`));
  }
  await beginAnew(page, seen);
  sayLost('Tab crashed', rounds);
  freeAfter.sort((a, b) => a - b);
  const median = freeAfter[Math.floor(crashes / 2)] ?? Infinity;
  console.log(`The hold was free after: median ${median} ms, worst ${freeAfter.at(-1)} ms`);
  expect(median).toBeLessThan(1000);
  expect(run.complaints).toEqual([]);
  await run.close();
}, 3_600_000);
