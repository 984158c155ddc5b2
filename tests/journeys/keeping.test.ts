import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp, start, unlock } from './door.ts';
import { choose, focused, press, tabTo, write } from './keys.ts';

// One practitioner's morning, in order: each step goes on from where the last one left the browser.
let profile: Awaited<ReturnType<typeof freshProfile>>;
let run: RunningBrowser;

beforeAll(async () => {
  profile = await freshProfile();
  run = await startBrowser(profile.dir);
  await setUp(run.page, run.appUrl, 'A. Practitioner', 'probation officer');
  await start(run.page);
  await write(run.page, 'person.name', 'Len Marsh');
  await write(run.page, 'person.called', 'Len');
});
afterAll(async () => {
  await run.close();
  await profile.remove();
});

/** What the screen shows of where one was: the part, the open area with its words, and the place of the cursor. */
async function expectPlace(): Promise<void> {
  await run.page.getByRole('heading', { level: 1, name: 'Areas that matter' }).waitFor();
  expect(await run.page.locator('[id="areas.answers.alcohol.known"]').inputValue()).toBe(
    'Thirty pints, Thursday to Saturday.',
  );
  await expect.poll(async () => (await focused(run.page)).id).toBe('areas.answers.alcohol.known');
}

it('fills in the writer’s name and role, and today', async () => {
  expect(await run.page.locator('[id="person.writer"]').inputValue()).toBe('A. Practitioner');
  expect(await run.page.locator('[id="person.role"]').inputValue()).toBe('probation officer');
  expect(await run.page.locator('[id="person.date"]').inputValue()).toMatch(
    /^\d{1,2} [A-Z][a-z]+ \d{4}$/,
  );
});

it('asks by the name that the person likes, as soon as it is written', async () => {
  await run.page
    .getByRole('navigation')
    .getByRole('button', { name: 'What already keeps Len from offending' })
    .waitFor();
});

it('brings back text, place and opened areas after a reload', async () => {
  await press(run.page, 'Areas that matter (not begun)');
  await choose(run.page, 'areas.answers.alcohol.state', 'matters');
  await write(run.page, 'areas.answers.alcohol.known', 'Thirty pints, Thursday to Saturday.');
  await saved(run.page);
  await run.page.reload();
  await unlock(run.page);
  await expectPlace();
});

it('brings them back after the tab was closed and the app opened anew', async () => {
  await run.page.close();
  run.page = await run.context.newPage();
  await run.page.goto(run.appUrl);
  await unlock(run.page);
  await tabTo(run.page, 'the assessment', (f) => f.name === 'Len Marsh');
  await run.page.keyboard.press('Enter');
  await expectPlace();
});

it('brings them back after the browser was killed', async () => {
  await run.kill();
  run = await startBrowser(profile.dir);
  await run.page.goto(run.appUrl);
  await unlock(run.page);
  await tabTo(run.page, 'the assessment', (f) => f.name === 'Len Marsh');
  await run.page.keyboard.press('Enter');
  await expectPlace();
});

it('locks by one action, sealing what was typed a moment ago, and leaves no text on the page', async () => {
  await write(run.page, 'areas.answers.alcohol.why', 'Every assault came in drink.');
  // No pause: the last key may not be saved yet when the lock is pressed.
  await run.page.getByRole('button', { name: 'Lock' }).click();
  await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
  expect(await run.page.content()).not.toMatch(/Len|Thirty|assault/);
  expect(await run.page.title()).toBe('Unlock – Onesheet');
  await unlock(run.page);
  await run.page.getByRole('heading', { level: 1, name: 'Areas that matter' }).waitFor();
  expect(await run.page.locator('[id="areas.answers.alcohol.why"]').inputValue()).toBe(
    'Every assault came in drink.',
  );
});

it('takes an area’s words with it when it is closed, and prints none of them', async () => {
  await choose(run.page, 'areas.answers.alcohol.state', 'no');
  const sheet = run.page.getByLabel('Front of the sheet');
  await expect.poll(() => sheet.textContent()).not.toContain('Thirty pints');
  await choose(run.page, 'areas.answers.alcohol.state', 'matters');
  expect(await run.page.locator('[id="areas.answers.alcohol.known"]').inputValue()).toBe(
    'Thirty pints, Thursday to Saturday.',
  );
  await expect.poll(() => sheet.textContent()).toContain('Thirty pints');
});

it('goes from a passage on the sheet to its field, and marks what is being written', async () => {
  await press(run.page, 'The person…');
  await run.page.getByLabel('Front of the sheet').getByText('Thirty pints').click();
  await expect.poll(async () => (await focused(run.page)).id).toBe('areas.answers.alcohol.known');
  await run.page.locator('[data-active]').filter({ hasText: 'Thirty pints' }).waitFor();
});

it('lists what is missing in plain words, and leads to it', async () => {
  await press(run.page, 'Show them');
  await run.page.getByRole('heading', { name: 'Still to write' }).waitFor();
  await press(run.page, 'Their date of birth');
  await expect.poll(async () => (await focused(run.page)).id).toBe('person.born');
  // Gone from over what is to be written, and there to be asked for again.
  expect(await run.page.getByRole('heading', { name: 'Still to write' }).count()).toBe(0);
  await run.page.getByRole('button', { name: 'Show them' }).waitFor();
});

it('can’t be finished while something is missing, says what, and stays a draft', async () => {
  await press(run.page, 'Sign (not begun)');
  await press(run.page, 'Finish the assessment');
  const summary = run.page.locator('.error-summary').filter({ hasText: 'There is more to write' });
  await summary.waitFor();
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await summary.getByRole('button').count()).toBeGreaterThan(20);
  await press(run.page, 'Enter your view of why this, why now, why again');
  await expect.poll(async () => (await focused(run.page)).id).toBe('offence.myView');
  await run.page.getByText('Error: Enter your view of why this, why now, why again').waitFor();
  expect(await summary.count()).toBe(0);
});

it('did all that without one complaint of the browser or one request to anybody else', () => {
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
});
