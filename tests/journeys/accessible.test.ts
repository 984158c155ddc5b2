import { afterAll, beforeAll, expect, it } from 'vitest';
import { parts } from '../../src/assessment/parts.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { wideAndNarrow, sideways as widerThanItsWindow, wrongWith } from './axe.ts';
import { start } from './door.ts';
import { press, write } from './keys.ts';

let run: RunningBrowser;

beforeAll(async () => {
  run = await startBrowser();
});
afterAll(() => run.close());

const wrong = (paper = true) => wrongWith(run.page, paper);
const sideways = () => widerThanItsWindow(run.page);

/** The parts of a first assessment. */
const first = parts.filter(({ id }) => id !== 'since');

async function goTo(part: string): Promise<void> {
  const link = run.page.getByRole('navigation').getByRole('button').filter({ hasText: part });
  await run.page.locator('.side-parts').waitFor();
  if (!(await link.isVisible())) await run.page.locator('.side-parts > summary').click();
  await link.click();
}

/** Gives the window a width, and waits until the list of parts has folded in or out with it. */
async function resize(width: 320 | 1366): Promise<void> {
  await run.page.setViewportSize({ width, height: width === 320 ? 256 : 768 });
  await run.page.locator(`.side-parts${width === 320 ? ':not([open])' : '[open]'}`).waitFor();
}

it('first use, with and without an error', async () => {
  await run.page.goto(run.appUrl);
  await run.page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
  expect(await wrong()).toEqual([]);
  await press(run.page, 'Set it up');
  await run.page.getByText(/Use at least 12 characters, as/).waitFor();
  expect(await wrong()).toEqual([]);
  await run.page.setViewportSize({ width: 320, height: 256 });
  expect(await sideways()).toBe(0);
  await run.page.setViewportSize({ width: 1366, height: 768 });
});

it('every part of the example, and its sheet, at full width and at 320 px (400% zoom of 1280)', async () => {
  await press(run.page, 'Look round first');
  await run.page.getByRole('meter').first().waitFor();
  for (const part of first) {
    await goTo(part.title.replaceAll('{name}', 'Len'));
    await run.page.locator('#part').waitFor();
    // Their copy is loaded when it is first looked at.
    if (part.id === 'copy') {
      await run.page.locator('.copy-item').first().waitFor();
      await run.page.locator('.copy-page').waitFor();
    }
    // The sheet is the same beside each.
    expect(await wrong(part.id === 'person'), part.id).toEqual([]);
  }
  // Beside the last, their copy, stands the copy and no sheet.
  await goTo('Sign');
  await run.page.keyboard.press('F2');
  await run.page.locator('#sheet:focus').waitFor();
  expect(await wrong(), 'the sheet').toEqual([]);
  await resize(320);
  expect(await sideways(), 'the sheet').toBe(0);
  await run.page.keyboard.press('F2');
  // What axe finds at this width is asked in help.test.ts, of the same parts with their help folded out.
  for (const part of first) {
    await goTo(part.title.replaceAll('{name}', 'Len'));
    expect(await sideways(), part.id).toBe(0);
  }
  await run.page.setViewportSize({ width: 1366, height: 768 });
}, 900_000);

it('the page that is written together, the way out of it, and their copy alone, wide and at 320 px', async () => {
  await run.page.goto('about:blank');
  await run.page.goto(run.appUrl);
  await press(run.page, 'Look round first');
  await run.page.getByRole('meter').first().waitFor();
  await goTo('Len’s copy');
  await run.page.locator('.copy-item').first().waitFor();
  for (const key of ['F2', 'F9']) {
    await run.page.keyboard.press(key);
    await run.page.locator(key === 'F2' ? '.write--reading .copy-page' : '.together').waitFor();
    for (const width of [320, 1366]) {
      await run.page.setViewportSize({ width, height: width === 320 ? 256 : 768 });
      expect(await sideways(), key).toBe(0);
      expect(await wrong(), key).toEqual([]);
    }
  }
  await run.page.keyboard.press('F9');
  expect(await wrong(), 'the way out of it').toEqual([]);
  await press(run.page, 'Show the form');
  await goTo('Sign');
}, 240_000);

it('every part of a review of the example, what was said and what is missing, wide and at 320 px', async () => {
  await goTo('Sign');
  await press(run.page, 'Finish the assessment');
  await press(run.page, 'Add a manager’s view');
  await run.page.getByRole('heading', { name: 'A manager’s view' }).waitFor();
  expect(await wrong(), 'a manager’s view').toEqual([]);
  await press(run.page, 'Review it');
  await press(run.page, 'Partner');
  for (const width of [1366, 320] as const) {
    await resize(width);
    for (const part of parts) {
      await goTo(part.title.replaceAll('{name}', 'Len'));
      expect(await sideways(), part.id).toBe(0);
      // Narrow they are laid out as any part is, which help.test.ts asks axe about.
      if (width === 1366) expect(await wrong(part.id === 'since'), part.id).toEqual([]);
    }
  }
  await resize(1366);
  await goTo('The risk now');
  await write(run.page, 'since.lower', 'Nothing.');
  await write(run.page, 'since.higher', 'Nothing.');
  await run.page.getByText('high', { exact: true }).first().waitFor();
  expect(await wrong(), 'the levels of last time').toEqual([]);
}, 900_000);

it('the recovery code, the empty caseload and a blank form', async () => {
  await run.page.goto('about:blank');
  await run.page.goto(run.appUrl);
  await write(run.page, 'first', 'kettle orchard Tuesday lamp');
  await write(run.page, 'second', 'kettle orchard Tuesday lamp');
  await press(run.page, 'Set it up');
  await run.page.getByLabel('Recovery code').waitFor();
  expect(await wrong()).toEqual([]);
  await press(run.page, 'I have written it down');
  await run.page.getByText('Nothing here yet.').waitFor();
  expect(await wrong()).toEqual([]);
  await start(run.page);
  expect(await wrong()).toEqual([]);
});

it('the form with everything missing: the error summary and each field that it names', async () => {
  await goTo('Sign');
  await press(run.page, 'Finish the assessment');
  await run.page.getByText('There is more to write before it can be finished').waitFor();
  for (const part of first.filter(({ id }) => id !== 'overleaf')) {
    await goTo(part.title.replaceAll('{name}', 'this person'));
    expect(await wrong(), part.id).toEqual([]);
  }
});

it('the caseload with an assessment in it, wide and narrow', async () => {
  await run.page.locator('.bar').getByText('Caseload', { exact: true }).click();
  await run.page.getByRole('table').waitFor();
  expect(await wrong()).toEqual([]);
  await run.page.setViewportSize({ width: 320, height: 256 });
  expect(await wrong()).toEqual([]);
  expect(await sideways()).toBe(0);
  await press(run.page, 'Delete No name yet');
  await run.page.getByText('Undo: bring it back').waitFor();
  expect(await wrong()).toEqual([]);
  await run.page.setViewportSize({ width: 1366, height: 768 });
});

it('locked, and refused', async () => {
  await run.page.getByRole('button', { name: 'Lock' }).click();
  await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
  expect(await wrong()).toEqual([]);
  await write(run.page, 'secret', 'quite another passphrase');
  await run.page.keyboard.press('Enter');
  await run.page.getByText(/does not open what is kept here/).waitFor();
  expect(await wrong()).toEqual([]);
});

it('settings and the curtain', async () => {
  await run.page.goto('about:blank');
  await run.page.goto(run.appUrl);
  await write(run.page, 'secret', 'kettle orchard Tuesday lamp');
  await run.page.keyboard.press('Enter');
  await run.page.getByRole('link', { name: 'Settings' }).click();
  await run.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  expect(await wrong()).toEqual([]);
  await run.page.setViewportSize({ width: 320, height: 256 });
  expect(await sideways()).toBe(0);
  await run.page.setViewportSize({ width: 1366, height: 768 });
  await run.page.keyboard.press('F8');
  await run.page.getByRole('dialog', { name: 'Hidden' }).waitFor();
  expect(await wrong()).toEqual([]);
});

it('backups, settings with what is wrong in them, and the page on accessibility, wide and at 320 px', async () => {
  await run.page.keyboard.press('F8');
  await run.page.getByRole('dialog', { name: 'Hidden' }).waitFor({ state: 'detached' });
  await write(run.page, 'set-idle', 'soon');
  await write(run.page, 'set-keep', 'long');
  await press(run.page, 'Save the settings');
  await run.page.getByText('Write a whole number from 1 to 600', { exact: false }).waitFor();
  await sound('settings');
  await run.page.getByRole('link', { name: 'What was tested, and what was not' }).click();
  await run.page.getByRole('heading', { level: 1, name: 'Accessibility' }).waitFor();
  await run.page.locator('h1:focus').waitFor();
  await sound('accessibility');
  await run.page.getByRole('link', { name: 'Caseload' }).click();
  await run.page.getByRole('link', { name: 'Backups' }).click();
  await run.page.getByRole('heading', { level: 1, name: 'Backups' }).waitFor();
  await sound('backups');
});

it('the page on accessibility before the unlock, wide and at 320 px', async () => {
  await run.page.getByRole('button', { name: 'Lock' }).click();
  await run.page.getByRole('button', { name: 'Accessibility' }).click();
  await run.page.getByRole('heading', { level: 1, name: 'Accessibility' }).waitFor();
  await sound('accessibility before the unlock');
  await press(run.page, 'Go back');
  await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
});

/** Axe finds nothing, and nothing has to be scrolled sideways. */
async function sound(what: string): Promise<void> {
  await wideAndNarrow(run.page, async (width) => {
    expect(await sideways(), `${what}, ${width}`).toBe(0);
    expect(await wrong(), `${what}, ${width}`).toEqual([]);
  });
}
