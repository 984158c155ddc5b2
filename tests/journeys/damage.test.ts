import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp, start, unlock } from './door.ts';
import { write } from './keys.ts';
import { copied, type Harm, harm, rowIds } from './raw-store.ts';

let run: RunningBrowser;
let first: string;

beforeAll(async () => {
  run = await startBrowser();
  await setUp(run.page, run.appUrl);
  for (const name of ['Len Marsh', 'Ann Able']) {
    await start(run.page);
    await write(run.page, 'person.name', name);
    await saved(run.page);
    first ??= (await rowIds(run.page, 'assessment'))[0] ?? '';
    await run.page.goto(`${run.appUrl}#/`);
    await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
  }
  await copied(run.page, 60_000);
});
afterAll(() => run.close());
afterEach(() => {
  expect(run.complaints).toEqual([]);
});

function notice() {
  return run.page.getByRole('region', { name: 'What was lost and found' });
}

async function openAfter(how: Harm): Promise<void> {
  await run.page.goto('about:blank');
  await run.page.goto(run.appUrl);
  await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
  await harm(run.page, first, how);
  await unlock(run.page);
  await run.page.getByRole('link', { name: 'Ann Able', exact: true }).waitFor();
}

const HARMS: [Harm, RegExp][] = [
  ['bit', /Len Marsh is damaged/],
  ['cut', /Len Marsh is damaged/],
  ['rev', /Len Marsh is damaged/],
  ['format', /Len Marsh is damaged/],
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

it('gives a damaged record out as it lies', async () => {
  await openAfter('bit');
  const button = notice().getByRole('button', { name: 'Save Len Marsh as it lies to a file' });
  const [download] = await Promise.all([run.page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('onesheet-as-it-lies.json');
  const { states } = JSON.parse(await readFile(await download.path(), 'utf8'));
  // It was damaged before, by the tests above: every state that was set aside is in the file.
  expect(states.length).toBeGreaterThanOrEqual(5);
  expect(states.map((state: { id: string }) => state.id)).toEqual(states.map(() => first));
});
