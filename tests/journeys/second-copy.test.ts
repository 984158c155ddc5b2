import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { setUp, unlock } from './door.ts';
import { press } from './keys.ts';
import { namesShown, startNamed } from './named.ts';
import { copied, cut, flipOneBit } from './raw-store.ts';

// One store and what happens to its files, in order.
const NAMES = ['Len Marsh', 'Ann Able', 'Bob Baker', 'Cyd Carr', 'Dee Dunn', 'Eve Earl'];
/** Milliseconds. The promise of the issue. */
const BEHIND_AT_MOST = 60_000;

let profile: Awaited<ReturnType<typeof freshProfile>>;
let run: RunningBrowser;

beforeAll(async () => {
  profile = await freshProfile();
  run = await startBrowser(profile.dir);
  await setUp(run.page, run.appUrl);
  await startNamed(run, NAMES);
});
afterAll(async () => {
  await run.close();
  await profile.remove();
});

async function startAgain(harm: () => void): Promise<void> {
  await run.close();
  harm();
  run = await startBrowser(profile.dir);
  await run.page.goto(run.appUrl);
}

it('is up with what is saved within a minute', async () => {
  const at = Date.now();
  const behind = (await copied(run.page, BEHIND_AT_MOST)) - at;
  console.log(`Second copy: up after ${behind} ms`);
  expect(behind).toBeLessThan(BEHIND_AT_MOST);
});

it('names what is missing after the data file lost its end, and brings it back', async () => {
  await startAgain(() => cut(profile.dir, 0.5));
  await unlock(run.page);
  const notice = run.page.getByRole('region', { name: 'What was lost and found' });
  await notice.waitFor();
  const before = await namesShown(run, NAMES);
  console.log(`Cut in half: ${before.length} of ${NAMES.length} still there`);
  expect(before.length).toBeLessThan(NAMES.length);
  const lost = notice.getByRole('button', { name: /^Bring back/ });
  await expect.poll(() => lost.count()).toBeGreaterThanOrEqual(NAMES.length - before.length);
  while ((await lost.count()) > 0) {
    const left = await lost.count();
    await lost.first().click();
    await expect.poll(() => lost.count()).toBe(left - 1);
  }
  await expect.poll(() => namesShown(run, NAMES)).toEqual(NAMES);
});

it('brings everything back after one bit of the data file was turned', async () => {
  await copied(run.page, BEHIND_AT_MOST);
  await startAgain(() => flipOneBit(profile.dir));
  await run.page.getByRole('heading', { name: 'What you wrote here has vanished' }).waitFor();
  const at = Date.now();
  await press(run.page, 'Bring it back from the second copy');
  await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
  console.log(`Second copy: brought back in ${Date.now() - at} ms`);
  await unlock(run.page);
  await run.page.getByText(/records were brought back from the second copy, as things/).waitFor();
  await expect.poll(() => namesShown(run, NAMES)).toEqual(NAMES);
});

it('is gone with the rest when the browser’s data for the site is cleared: a clean first start', async () => {
  const session = await run.context.newCDPSession(run.page);
  await run.page.goto('about:blank');
  const { origin } = new URL(run.appUrl);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await run.page.goto(run.appUrl);
  await run.page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
});
