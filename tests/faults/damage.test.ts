import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { passphrase, setUp, unlock } from '../journeys/door.ts';
import { press } from '../journeys/keys.ts';
import { namesShown, startNamed } from '../journeys/named.ts';
import {
  copied,
  everythingKept,
  type Harm,
  harm,
  rowIds,
  takeAway,
} from '../journeys/raw-store.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';

// One store; each test harms it past the app's own code and goes on from where the one before it ended.
const NAMES = ['Len Marsh', 'Ann Able'];
let run: RunningBrowser;
let first: string;

beforeAll(async () => {
  run = await startBrowser();
  await setUp(run.page, run.appUrl);
  await startNamed(run, NAMES.slice(0, 1));
  first = (await rowIds(run.page, 'assessment'))[0] ?? '';
  await startNamed(run, NAMES.slice(1));
  await copied(run.page, 60_000);
});
afterAll(() => run.close());
afterEach(() => {
  expect(run.complaints).toEqual([]);
});

function notice() {
  return run.page.getByRole('region', { name: 'What was lost and found' });
}

async function lockedPage(): Promise<void> {
  await run.page.goto('about:blank');
  await run.page.goto(run.appUrl);
  await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
}

async function openAfter(how: Harm, id = first): Promise<void> {
  await lockedPage();
  const others = (await rowIds(run.page, 'assessment')).filter((each) => each !== id);
  await harm(run.page, id, how, others[0]);
  await unlock(run.page);
  await run.page.getByRole('link', { name: 'Ann Able', exact: true }).waitFor();
}

const HARMS: [Harm, RegExp][] = [
  ['bit', /Len Marsh is damaged/],
  ['iv', /Len Marsh is damaged/],
  ['cut', /Len Marsh is damaged/],
  ['rev', /Len Marsh is damaged/],
  ['kind', /Len Marsh is damaged/],
  ['swapped', /Len Marsh is damaged/],
  ['format', /Len Marsh is damaged/],
  ['another format', /Len Marsh is damaged/],
  ['gone', /Len Marsh is missing/],
];

it.each(HARMS)(
  'names the record after “%s”, opens every other, and brings it back',
  async (how, says) => {
    await openAfter(how);
    await notice().getByText(says).waitFor();
    await notice().getByRole('button', { name: 'Bring back Len Marsh' }).click();
    await run.page.getByRole('link', { name: 'Len Marsh', exact: true }).waitFor();
    await notice().waitFor({ state: 'detached' });
  },
);

it('gives a damaged record out as it lies, and never deletes it', async () => {
  await openAfter('bit');
  const button = notice().getByRole('button', { name: 'Save Len Marsh as it lies to a file' });
  const [download] = await Promise.all([run.page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('onesheet-as-it-lies.json');
  const { states } = JSON.parse(await readFile(await download.path(), 'utf8'));
  // It was damaged before, by the tests above but the last: every state that was set aside is in the file.
  expect(states.length).toBe(HARMS.length);
  expect(states.map((state: { id: string }) => state.id)).toEqual(states.map(() => first));
  await press(run.page, 'Bring back Len Marsh');
  await notice().waitFor({ state: 'detached' });
});

it('says so where the record of what was done is damaged, and brings it back', async () => {
  await lockedPage();
  await unlock(run.page);
  await run.page.getByRole('link', { name: 'Ann Able', exact: true }).waitFor();
  // Something to be recorded: into the bin and back.
  await run.page.getByRole('button', { name: /^Delete Ann Able/ }).click();
  await run.page.getByRole('link', { name: /bin/i }).click();
  await run.page.getByRole('button', { name: /^Bring back/ }).click();
  await expect.poll(async () => (await rowIds(run.page, 'log')).length).toBe(1);
  await run.page.goto(`${run.appUrl}#/`);
  await copied(run.page, 60_000);
  const [log = ''] = await rowIds(run.page, 'log');
  await openAfter('bit', log);
  const called = 'The record of what was done with Ann Able';
  await notice().getByText(`${called} is damaged`).waitFor();
  await press(run.page, `Bring back ${called}`);
  await notice().waitFor({ state: 'detached' });
});

it.each(['door', 'store'] as const)(
  'brings the lock back from the second copy where the row “%s” is lost',
  async (table) => {
    await lockedPage();
    const whole = await everythingKept(run.page);
    await takeAway(run.page, table);
    await run.page.reload();
    await run.page.getByRole('heading', { name: 'What you wrote here has vanished' }).waitFor();
    await press(run.page, 'Bring it back from the second copy');
    await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
    expect(await everythingKept(run.page)).toBe(whole);
    await unlock(run.page, passphrase);
    await expect.poll(() => namesShown(run, NAMES)).toEqual(NAMES);
  },
);

it('is no first start where the lock is lost and there is no second copy', async () => {
  await lockedPage();
  await takeAway(run.page, 'door');
  await run.page.evaluate(async () => {
    const buckets = navigator.storageBuckets as unknown as {
      keys(): Promise<string[]>;
      delete(name: string): Promise<void>;
    };
    for (const name of await buckets.keys()) await buckets.delete(name);
  });
  const before = await everythingKept(run.page);
  await run.page.reload();
  await run.page.getByText(/the lock that opens it is missing or damaged.*backup file/).waitFor();
  expect(await run.page.getByRole('heading', { name: 'Choose a passphrase' }).count()).toBe(0);
  expect(await everythingKept(run.page)).toBe(before);
});
