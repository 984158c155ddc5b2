import { cp } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setUp, unlock } from '../journeys/door.ts';
import { press } from '../journeys/keys.ts';
import { bringAllBack, namesShown, startNamed } from '../journeys/named.ts';
import { copied, cut, flipOneBit } from '../journeys/raw-store.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { seeded, times } from '../setup/seeded.ts';

// One store is written and closed; each harm is done to a copy of its profile.
const NAMES = ['Len Marsh', 'Ann Able', 'Bob Baker', 'Cyd Carr', 'Dee Dunn', 'Eve Earl'];
const HARMS = times(2, 20);
const SEED = 20261123;

let whole: Awaited<ReturnType<typeof freshProfile>>;

beforeAll(async () => {
  whole = await freshProfile();
  const run = await startBrowser(whole.dir);
  await setUp(run.page, run.appUrl);
  await startNamed(run, NAMES);
  await copied(run.page, 60_000);
  await run.close();
});
afterAll(() => whole.remove());

async function after(
  harm: (dir: string) => string,
  look: (run: RunningBrowser, what: string) => Promise<void>,
): Promise<void> {
  const profile = await freshProfile();
  await cp(whole.dir, profile.dir, { recursive: true });
  const what = harm(profile.dir);
  const run = await startBrowser(profile.dir);
  try {
    await run.page.goto(run.appUrl);
    await look(run, what);
  } finally {
    await run.close();
    await profile.remove();
  }
}

/** Which page the app opens with: never that of a first start. Brings the store back where it has vanished. */
async function openHarmed(run: RunningBrowser, what: string): Promise<'vanished' | 'locked'> {
  const heading = run.page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  const says = (await heading.textContent()) ?? '';
  expect(['What you wrote here has vanished', 'Unlock'], `${what}, seed ${SEED}`).toContain(says);
  if (says !== 'Unlock') await press(run.page, 'Bring it back from the second copy');
  await unlock(run.page);
  await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
  return says === 'Unlock' ? 'locked' : 'vanished';
}

it(`does not take a turned bit for a first start, and has everything again afterwards, ${HARMS} times`, async () => {
  const random = seeded(SEED);
  const seen = { vanished: 0, locked: 0 };
  for (let n = 0; n < HARMS; n += 1) {
    await after(
      (dir) => flipOneBit(dir, random()),
      async (run, what) => {
        const how = await openHarmed(run, what);
        seen[how] += 1;
        if (how === 'vanished') {
          await run.page.getByText(/records were brought back from the second copy, as/).waitFor();
        }
        const namesAtLast = async () => {
          await bringAllBack(run);
          return namesShown(run, NAMES);
        };
        await expect.poll(namesAtLast, { message: what }).toEqual(NAMES);
      },
    );
  }
  console.log(`One bit turned: ${seen.vanished} of ${HARMS} lost all of IndexedDB`);
  expect(seen.vanished).toBeGreaterThan(0);
}, 1_200_000);

it(`names what is missing after the data file lost its end, and brings it back, ${HARMS} times`, async () => {
  const random = seeded(SEED);
  const left: number[] = [];
  for (let n = 0; n < HARMS; n += 1) {
    await after(
      (dir) => {
        const share = 0.2 + 0.6 * random();
        cut(dir, share);
        return `cut to ${share}`;
      },
      async (run, what) => {
        if ((await openHarmed(run, what)) === 'vanished') {
          left.push(0);
          expect(await namesShown(run, NAMES), what).toEqual(NAMES);
          return;
        }
        const notice = run.page.getByRole('region', { name: 'What was lost and found' });
        await notice.waitFor();
        const there = await namesShown(run, NAMES);
        left.push(there.length);
        const missing = NAMES.filter((name) => !there.includes(name));
        // Of one that was cut off in its middle, what it was before its name was written is still there.
        const lost = (name: string) =>
          new RegExp(`${name} is (missing|here only in an older state)`);
        for (const name of missing) await notice.getByText(lost(name)).waitFor();
        await bringAllBack(run);
        await expect.poll(() => namesShown(run, NAMES), { message: what }).toEqual(NAMES);
        await notice.waitFor({ state: 'detached' });
      },
    );
  }
  console.log(`Cut off: ${left.join(', ')} of ${NAMES.length} records were still there`);
  expect(Math.min(...left)).toBeLessThan(NAMES.length);
}, 1_200_000);
