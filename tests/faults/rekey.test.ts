import { afterAll, beforeAll, expect, it } from 'vitest';
import { passphrase, setUp, unlock } from '../journeys/door.ts';
import { press, write } from '../journeys/keys.ts';
import { namesShown, startNamed } from '../journeys/named.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { seeded, times } from '../setup/seeded.ts';

// One store, whose passphrase or code is changed again and again; each time the browser is killed or a write fails.
const NAMES = ['Len Marsh', 'Ann Able'];
const KILLS = times(3, 30);
const SEED = 20261124;

let profile: Awaited<ReturnType<typeof freshProfile>>;
let run: RunningBrowser;
let secret = passphrase;
/** Milliseconds that a change took last, from the press until it was said to be done. */
let took = 2000;
let code = '';

beforeAll(async () => {
  profile = await freshProfile();
  run = await startBrowser(profile.dir);
  code = await setUp(run.page, run.appUrl);
  await startNamed(run, NAMES);
});
afterAll(async () => {
  await run.close();
  await profile.remove();
});

async function again(): Promise<void> {
  await run.kill();
  run = await startBrowser(profile.dir);
  await run.page.goto(run.appUrl);
}

async function toSettings(): Promise<void> {
  await run.page.goto(`${run.appUrl}#/settings`);
  await run.page.getByRole('heading', { name: 'Settings' }).waitFor();
}

async function beginChange(next: string): Promise<void> {
  await toSettings();
  await write(run.page, 'old', secret);
  await write(run.page, 'first', next);
  await write(run.page, 'second', next);
  await press(run.page, 'Change passphrase');
}

/** Whether a secret opens the store, and then every record of it. */
async function opensAll(by: string): Promise<boolean> {
  await run.page.goto(`${run.appUrl}#/`);
  await run.page.reload();
  await unlock(run.page, by);
  const open = run.page.getByRole('heading', { name: 'Caseload' });
  const refused = run.page.getByText(/That passphrase does not open/);
  await open.or(refused).waitFor();
  if ((await refused.count()) > 0) return false;
  await expect.poll(() => namesShown(run, NAMES)).toEqual(NAMES);
  return true;
}

async function opensByCode(): Promise<void> {
  await run.page.reload();
  await run.page.getByRole('button', { name: 'Use the recovery code' }).click();
  await unlock(run.page, code);
  await run.page.getByText('New passphrase').first().waitFor();
}

async function inCaseload(): Promise<void> {
  await run.page.goto(`${run.appUrl}#/`);
  await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
}

it(`opens everything with the old passphrase or the new one, killed while it is changed, ${KILLS} times`, async () => {
  const random = seeded(SEED);
  const seen = { old: 0, new: 0 };
  for (let n = 0; n < KILLS; n += 1) {
    const next = `${passphrase} ${n} quarry`;
    await beginChange(next);
    const began = performance.now();
    const done = run.page.getByText(/^The passphrase is changed/).waitFor();
    done.then(
      () => {
        took = performance.now() - began;
      },
      () => undefined,
    );
    // The first takes place whole, so that the next kills know how long it takes.
    const after = n === 0 ? done : new Promise((go) => setTimeout(go, took * (0.2 + random())));
    await after;
    await again();
    const [byOld, byNew] = [await opensAll(secret), await opensAll(next)];
    expect([byOld, byNew].filter(Boolean), `kill ${n + 1}, seed ${SEED}`).toHaveLength(1);
    seen[byNew ? 'new' : 'old'] += 1;
    if (byNew) secret = next;
    else await opensAll(secret);
    if (n === KILLS - 1) {
      await opensByCode();
      expect(await opensAll(secret)).toBe(true);
    }
  }
  console.log(`Killed while changing: old ${seen.old}, new ${seen.new}; a change takes ${took} ms`);
}, 3_600_000);

it('changes nothing, and says so, when any of its writes fails', async () => {
  await inCaseload();
  for (let n = 1, failed = true; failed; n += 1) {
    expect(n).toBeLessThan(9);
    await run.page.evaluate((last) => {
      let begun = 0;
      const here = IDBObjectStore.prototype as IDBObjectStore & {
        whole?: IDBObjectStore['put'];
      };
      here.whole ??= here.put;
      const { whole } = here;
      here.put = function (...args: Parameters<typeof whole>) {
        // Writes at the door only: the count of tries, and the door itself.
        if (this.name === 'door') begun += 1;
        if (this.name === 'door' && begun === last) throw new DOMException('', 'UnknownError');
        return whole.apply(this, args);
      };
    }, n);
    const next = `${passphrase} ${n} failing`;
    await beginChange(next);
    const done = run.page.getByText(/^The passphrase is changed/);
    const said = run.page.getByText(/The browser could not keep or read this/);
    await done.or(said).waitFor();
    failed = (await said.count()) > 0;
    const changed = !failed;
    expect([await opensAll(secret), await opensAll(next)], `write ${n}`).toEqual([
      !changed,
      changed,
    ]);
    if (changed) secret = next;
    else await opensAll(secret);
    // Once a try could not be counted, the change goes on all the same: then it is the next write that fails.
    if (changed && n === 1) failed = true;
  }
}, 600_000);

it('opens everything by the old code or a new one, killed while it is drawn', async () => {
  await inCaseload();
  await toSettings();
  await write(run.page, 'code-passphrase', secret);
  await press(run.page, 'New recovery code');
  const random = seeded(SEED);
  await new Promise((go) => setTimeout(go, took * 0.7 * random()));
  await again();
  expect(await opensAll(secret)).toBe(true);
}, 600_000);
