import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readStudyCsv, studyCsv } from '../../src/timing/study-file.ts';
import { duration, said, unsourced } from '../features/unsourced.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { madeUpPairs } from '../timing/made-up-pairs.ts';
import { saved, setUp, start, unlock } from './door.ts';
import { hearsClock } from './hears-clock.ts';
import { press, write } from './keys.ts';
import { rowIds } from './raw-store.ts';

let run: RunningBrowser;

/** What axe finds, what runs off the side, and figures of time that say neither what they are nor whence. */
async function wrong(): Promise<string[]> {
  const found = await new AxeBuilder({ page: run.page as never }).analyze();
  const bare = await run.page.evaluate(unsourced, [duration, said] as const);
  const wide = await run.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [
    ...bare,
    ...found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
    ...(wide ? ['wide'] : []),
  ];
}

beforeAll(async () => {
  run = await startBrowser();
  await run.page.clock.install();
  await setUp(run.page, run.appUrl);
  // The clock comes after the form.
  const heard = await hearsClock(run.page);
  await start(run.page);
  await heard();
});
afterAll(() => run.close());

/** Lets the next saving of the time come and waits until the line says this. */
async function lineSays(words: RegExp): Promise<void> {
  await run.page.clock.runFor(16_000);
  await expect.poll(() => run.page.locator('.time-line').textContent()).toMatch(words);
}

it('counts while one writes and says so in one line', async () => {
  for (let minute = 0; minute < 6; minute += 1) {
    await run.page.keyboard.type('Len');
    await run.page.clock.runFor(60_000);
  }
  await run.page.keyboard.type('.');
  await saved(run.page);
  await lineSays(/^6 minutes at the screen in one sitting/);
});

it('does not count a pause of more than two minutes, nor what is hidden', async () => {
  await run.page.clock.runFor(150_000);
  await run.page.keyboard.type('x');
  await saved(run.page);
  await lineSays(/^6 minutes/);
  await run.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  for (let minute = 0; minute < 5; minute += 1) {
    await run.page.keyboard.press('Shift');
    await run.page.clock.runFor(60_000);
  }
  await lineSays(/^6 minutes/);
  await run.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
});

it('shows it by part, adds what was done away from the screen apart, and keeps it over a reload', async () => {
  await run.page.locator('.time-line a').click();
  await run.page.getByRole('heading', { level: 1, name: /^Time for/ }).waitFor();
  const person = run.page.getByRole('row', { name: /^The person/ });
  expect(await person.textContent()).toMatch(/6/);
  await write(run.page, 'away-minutes', '1:35');
  await press(run.page, 'Add this time');
  await run.page.getByText('1 hour 35 minutes in all, as you entered it').waitFor();
  await run.page.reload();
  await unlock(run.page);
  await run.page.getByText('1 hour 35 minutes in all, as you entered it').waitFor();
  expect(await run.page.getByText(/6 minutes at the screen in one sitting/).count()).toBe(1);
});

it('refuses a length of time that can’t be read, and keeps what was typed', async () => {
  await write(run.page, 'away-minutes', 'an hour or so');
  await press(run.page, 'Add this time');
  await run.page.getByText('Say how long, from 1 minute to 24 hours.').waitFor();
  expect(await run.page.locator('#away-minutes').inputValue()).toBe('an hour or so');
  expect(await wrong()).toEqual([]);
  await run.page.setViewportSize({ width: 320, height: 640 });
  expect(await wrong()).toEqual([]);
  await run.page.setViewportSize({ width: 1366, height: 768 });
});

it('times an OASys by stopwatch over a reload, and asks about a stretch that it did not hear', async () => {
  await press(run.page, 'Start the stopwatch');
  const panel = run.page.getByRole('group', { name: /^Stopwatch/ });
  await panel.waitFor();
  // The store goes by no made clock: five minutes that pass before it has noted one would be a stretch not heard.
  const soFar = async () =>
    Number(/(\d+) minutes? so far/.exec((await panel.textContent()) ?? '')?.[1]);
  for (let half = 1; half <= 20; half += 1) {
    await run.page.clock.runFor(30_000);
    await expect.poll(soFar).toBeGreaterThanOrEqual(Math.floor((half - 1) / 2));
  }
  await run.page.getByText(/running: 10 minutes so far/).waitFor();
  await run.page.clock.fastForward(40 * 60_000);
  await run.page.reload();
  await unlock(run.page);
  await run.page.getByText(/Were you at the OASys then/).waitFor();
  await press(run.page, 'No, leave it out');
  await press(run.page, 'Stop and keep it');
  await run.page.getByText(/OASys, from scratch: 1\d minutes/).waitFor();
});

it('takes the study out as a file without a name or a day, and says how few there are', async () => {
  await run.page.getByRole('link', { name: 'Time study' }).click();
  await run.page.getByRole('heading', { level: 1, name: /a study of time/ }).waitFor();
  expect(await run.page.getByRole('button', { name: 'Save the pairs as CSV' }).isDisabled()).toBe(
    true,
  );
  expect(await wrong()).toEqual([]);
  const asked = run.page.waitForEvent('download');
  await press(run.page, 'Save the data dictionary');
  const file = await (await asked).path();
  expect(await readFile(file, 'utf8')).toMatch(/^column,meaning,values or unit\r\npair,/);
});

it('takes in another practitioner’s pairs once, draws them, and gives them out again as they came', async () => {
  const pairs = madeUpPairs(10);
  const file = { name: 'others.csv', mimeType: 'text/csv', buffer: Buffer.from(studyCsv(pairs)) };
  await run.page.locator('#study-merge').setInputFiles(file);
  await run.page.getByText('10 pairs were added.').waitFor();
  expect(await run.page.locator('.slope circle').count()).toBe(20);
  expect(await run.page.getByRole('row', { name: /^Pair \d/ }).count()).toBe(10);
  await run.page.getByText(/10 pairs can show whether the difference is large/).waitFor();
  await run.page.locator('#study-merge').setInputFiles(file);
  await run.page.getByText(/10 pairs of this file are in your study already/).waitFor();
  await run.page.locator('#study-merge').setInputFiles({ ...file, buffer: Buffer.from('a,b') });
  await run.page.getByText(/not a study file that Onesheet wrote/).waitFor();
  expect(await wrong()).toEqual([]);
  await run.page.setViewportSize({ width: 320, height: 640 });
  expect(await wrong()).toEqual([]);
  await run.page.setViewportSize({ width: 1366, height: 768 });
  const asked = run.page.waitForEvent('download');
  await press(run.page, 'Save the pairs as CSV');
  expect(readStudyCsv(await readFile(await (await asked).path(), 'utf8'))).toEqual(pairs);
});

it('shows the model and the protocol, each without a fault that axe can see', async () => {
  for (const name of [/What a model says/, /How to run a pilot/]) {
    await run.page.getByRole('link', { name }).click();
    await run.page.getByRole('link', { name: 'Time study' }).waitFor();
    expect(await wrong()).toEqual([]);
    await run.page.setViewportSize({ width: 320, height: 640 });
    expect(await wrong()).toEqual([]);
    await run.page.setViewportSize({ width: 1366, height: 768 });
    await run.page.getByRole('link', { name: 'Time study' }).click();
  }
});

it('counts no minute twice when two tabs are used in turn', async () => {
  const { page, context } = run;
  await page.getByRole('link', { name: 'Caseload' }).click();
  const other = await context.newPage();
  await other.goto(run.appUrl);
  await unlock(other);
  await other.getByRole('heading', { name: 'Caseload' }).waitFor();
  // The clock comes after the form. Until both run, and the first has heard the second, neither says whose turn it is.
  for (const tab of [page, other]) {
    const heard = await hearsClock(tab === page ? other : page);
    await start(tab);
    await heard();
    // Longer than the clock waits: how long the opening took is in no tab's time.
    await page.clock.runFor(150_000);
  }
  for (const tab of [page, other, page, other]) {
    const heard = await hearsClock(tab === page ? other : page);
    await tab.locator('[id="person.name"]').focus();
    await tab.keyboard.type('Ade');
    // A minute passes in no time here: the other tab must have heard before it does.
    await heard();
    await page.clock.runFor(60_000);
  }
  await page.clock.runFor(16_000);
  await expect.poll(() => page.locator('.time-line').textContent()).toMatch(/^2 minutes/);
  await expect.poll(() => other.locator('.time-line').textContent()).toMatch(/^1 minute /);
  await other.close();
});

it('forgets the time of a case that is deleted for good', async () => {
  const { page } = run;
  await saved(page);
  await page.getByRole('button', { name: 'Caseload' }).click();
  const before = (await rowIds(page, 'timing')).length;
  await page
    .getByRole('button', { name: /^Delete Ade/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Bin', exact: true }).click();
  await press(page, 'Empty the bin');
  await press(page, 'Yes, empty it');
  await page.getByText('The bin is empty.').first().waitFor();
  expect((await rowIds(page, 'timing')).length).toBe(before - 1);
  await page.getByRole('link', { name: 'Caseload' }).click();
});

it('is turned off and deleted by the practitioner', async () => {
  await run.page.getByRole('link', { name: 'Settings' }).click();
  await run.page.getByLabel('Time assessments while they are written').uncheck();
  await run.page.getByText('Saved.', { exact: true }).waitFor();
  await press(run.page, 'Delete every timing');
  await press(run.page, 'Yes, delete them');
  await run.page.getByText('Every timing is deleted.').waitFor();
  await run.page.getByRole('link', { name: 'Caseload' }).click();
  await run.page.getByRole('link', { name: /Len/ }).first().click();
  await run.page.keyboard.type('more');
  await saved(run.page);
  await run.page.clock.runFor(60_000);
  expect(await run.page.locator('.time-line').count()).toBe(0);
  expect(run.complaints).toEqual([]);
});
