import { expect, it } from 'vitest';
import { setUp, start } from '../journeys/door.ts';
import { freshProfile, startBrowser } from '../setup/launch.ts';
import { seeded, times } from '../setup/seeded.ts';
import { openAfterCrash } from './after-crash.ts';
import { seeSaves } from './saves-seen.ts';
import { beginAnew, judge, type Round, sayLost, typeFor } from './typist.ts';

const kills = times(4, 100);
const seed = 20261122;

it(`loses nothing that the screen had called saved when the browser is killed while typing, ${kills} times`, async () => {
  const random = seeded(seed);
  const profile = await freshProfile();
  let run = await startBrowser(profile.dir);
  let seen = await seeSaves(run.context);
  await setUp(run.page, run.appUrl);
  await start(run.page);
  const rounds: Round[] = [];

  for (let kill = 1; kill <= kills; kill += 1) {
    const from = Date.now();
    await beginAnew(run.page, seen);
    const pace = kill % 2 === 0 ? 'by hand' : 'flat out';
    const typed = await typeFor(run.page, 600 + random() * 2400, pace, random);
    const at = Date.now();
    await run.kill();
    const to = Date.now();
    const before = { at, acknowledged: seen.acknowledged().length, slowest: seen.slowest(at) };
    run = await startBrowser(profile.dir);
    seen = await seeSaves(run.context);
    const found = await openAfterCrash(run.page, run.appUrl, { from, to });
    rounds.push(judge(found, typed, before, `kill ${kill}, ${pace}, seed ${seed}`));
    expect(run.complaints).toEqual([]);
  }
  sayLost('Browser killed', rounds);
  await run.close();
  await profile.remove();
}, 3_600_000);
