import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { setUp, start } from '../journeys/door.ts';
import { mainProcess, removeLocks, startBrowser } from '../setup/launch.ts';
import { mount, newDisk } from '../setup/loop-disk.ts';
import { seeded, times } from '../setup/seeded.ts';
import { openAfterCrash } from './after-crash.ts';
import { seeSaves } from './saves-seen.ts';
import { beginAnew, judge, type Round, sayLost, typeFor } from './typist.ts';

const cuts = times(3, 20);
const seed = 20261123;

/** Copies what lies on the disk's file; the browser stands still meanwhile, as a cut takes no time. */
async function cutPower(image: string, copy: string, browser: number): Promise<void> {
  process.kill(browser, 'SIGSTOP');
  await promisify(execFile)('cp', ['--sparse=always', image, copy]);
  process.kill(browser, 'SIGCONT');
}

it(`loses nothing that the screen had called saved when the power is cut while typing, ${cuts} times`, async () => {
  const made = newDisk();
  if ('why' in made) {
    console.log(
      `No power was cut here. ${made.why} What stands in for it is durability.test.ts, which counts that each save waits for the disk.`,
    );
    return;
  }
  const { disk, folder, forget } = made;
  // Also where the test fails half-way: what is mounted would stay so after the tests are over.
  onTestFinished(forget);
  onTestFinished(disk.unmount);
  const copy = join(folder, 'after-the-cut.img');
  const random = seeded(seed);
  const profileDir = join(disk.dir, 'profile');
  const run = await startBrowser(profileDir);
  onTestFinished(run.close);
  const seen = await seeSaves(run.context);
  await setUp(run.page, run.appUrl);
  await start(run.page);
  const rounds: Round[] = [];

  for (let cut = 1; cut <= cuts; cut += 1) {
    const from = Date.now();
    await beginAnew(run.page, seen);
    const until = 1000 + random() * 5000;
    const pace = cut % 2 === 0 ? 'by hand' : 'flat out';
    const typing = typeFor(run.page, until + 500, pace, random);
    await pause(until);
    const at = Date.now();
    const before = { at, acknowledged: seen.acknowledged().length, slowest: seen.slowest(at) };
    await cutPower(disk.image, copy, mainProcess(profileDir));
    const to = Date.now();
    const typed = await typing;

    const found = mount(copy);
    onTestFinished(found.unmount);
    const profile = join(found.dir, 'profile');
    await removeLocks(profile);
    const next = await startBrowser(profile);
    onTestFinished(next.close);
    const text = await openAfterCrash(next.page, next.appUrl, { from, to });
    await next.kill();
    found.unmount();
    rmSync(copy);
    rounds.push(judge(text, typed, before, `cut ${cut}, ${pace}, seed ${seed}`));
  }
  sayLost('Power cut', rounds);
  expect(run.complaints).toEqual([]);
}, 3_600_000);
