import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passphrase, saved, setUp, start, unlock } from '../journeys/door.ts';
import { press, write } from '../journeys/keys.ts';
import { namesShown, startNamed } from '../journeys/named.ts';
import { copied, flipOneBit } from '../journeys/raw-store.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';

const NAMES = ['Len Marsh', 'Ann Able'];
const NEXT = 'harbour lantern Friday gravel';
/** Milliseconds: the promise. */
const BEHIND_AT_MOST = 60_000;

/** Takes away what this browser has and others lack, before the app runs. */
async function without(run: RunningBrowser, apis: readonly string[]): Promise<void> {
  await run.context.addInitScript((names) => {
    if (names.includes('buckets')) Reflect.deleteProperty(Navigator.prototype, 'storageBuckets');
    if (names.includes('files')) Reflect.deleteProperty(StorageManager.prototype, 'getDirectory');
  }, apis);
}

describe.each([
  ['bucket', []],
  ['opfs', ['buckets']],
])('in the place “%s”, the second copy', (place, lacking) => {
  let profile: Awaited<ReturnType<typeof freshProfile>>;
  let run: RunningBrowser;

  beforeAll(async () => {
    profile = await freshProfile();
    run = await startBrowser(profile.dir);
    await without(run, lacking);
    await setUp(run.page, run.appUrl);
    await startNamed(run, NAMES);
  });
  afterAll(async () => {
    await run.close();
    await profile.remove();
  });

  async function killAndTurnABit(): Promise<void> {
    await run.kill();
    flipOneBit(profile.dir);
    run = await startBrowser(profile.dir);
    await without(run, lacking);
    await run.page.goto(run.appUrl);
    await run.page.getByRole('heading', { name: 'What you wrote here has vanished' }).waitFor();
    await press(run.page, 'Bring it back from the second copy');
  }

  it('is up with what is saved within a minute, and says until when', async () => {
    const at = Date.now();
    const behind = (await copied(run.page, BEHIND_AT_MOST)) - at;
    console.log(`Second copy in ${place}: up after ${behind} ms`);
    expect(behind).toBeLessThan(BEHIND_AT_MOST);
    await run.page
      .getByText(/^The second copy on this computer has all that was saved until/)
      .waitFor();
    await run.page.locator(`[data-copied-to="${place}"]`).waitFor();
  });

  it('takes the last words that were typed before locking', async () => {
    await start(run.page);
    await run.page.locator('[id="person.name"]').pressSequentially('Bob Baker');
    // No pause: what was typed is not saved yet.
    await run.page.getByRole('button', { name: 'Lock' }).click();
    await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
    await killAndTurnABit();
    await unlock(run.page);
    await run.page.goto(`${run.appUrl}#/`);
    await expect
      .poll(() => namesShown(run, [...NAMES, 'Bob Baker']))
      .toEqual([...NAMES, 'Bob Baker']);
  });

  it('opens with the new passphrase at once after it was changed', async () => {
    await run.page.goto(`${run.appUrl}#/settings`);
    await write(run.page, 'old', passphrase);
    await write(run.page, 'first', NEXT);
    await write(run.page, 'second', NEXT);
    await press(run.page, 'Change passphrase');
    await run.page.getByText(/^The passphrase is changed/).waitFor();
    await killAndTurnABit();
    await unlock(run.page, passphrase);
    await run.page.getByText(/That passphrase does not open/).waitFor();
    await unlock(run.page, NEXT);
    await expect.poll(() => namesShown(run, NAMES)).toEqual(NAMES);
  });
});

it('says so, at the caseload, where the browser has no second place', async () => {
  const run = await startBrowser();
  await without(run, ['buckets', 'files']);
  await setUp(run.page, run.appUrl);
  await run.page.getByText(/no second place.*Make one often/).waitFor();
  await start(run.page);
  await write(run.page, 'person.name', 'Len Marsh');
  await saved(run.page);
  await run.close();
});

it('says on every screen that it is behind when a pass does not come to an end', async () => {
  const run = await startBrowser();
  await run.page.clock.install();
  await setUp(run.page, run.appUrl);
  await start(run.page);
  // Another tab holds the copying for ever, and no pass of this one ends.
  await run.page.evaluate(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await run.page.clock.runFor(90_000);
  await run.page.getByText(/more than a minute behind/).waitFor();
  await run.close();
});
