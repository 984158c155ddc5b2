import { afterAll, beforeAll, expect, it } from 'vitest';
import { parts } from '../../src/assessment/parts.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { told, toldOf } from './ax-tree.ts';
import { setUp, start } from './door.ts';
import { goRound } from './keyboard-round.ts';
import { focused, press, write } from './keys.ts';

// Round every screen of these by Tab, and what is read out of them. In order.
let run: RunningBrowser;

beforeAll(async () => {
  run = await startBrowser();
});
afterAll(() => run.close());

/** Every stop of the screen can be seen, in the order in which it stands, and on the way back. */
async function round(what: string): Promise<void> {
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    const { wrong, stops } = await goRound(run.page, key);
    console.log(`${what}: ${stops} stops by ${key}`);
    expect.soft(wrong, `${what}, by ${key}`).toEqual([]);
  }
}

async function goTo(title: string): Promise<void> {
  await run.page.getByRole('navigation').getByRole('button').filter({ hasText: title }).click();
  await run.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

it('goes round the first screen, whose error is said at once and described where it is', async () => {
  const { page } = run;
  await page.goto(run.appUrl);
  await page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
  await round('first use');
  await press(page, 'Set it up');
  await page.getByText(/Use at least 12 characters, as/).waitFor();
  expect((await focused(page)).id).toBe('first');
  const [field] = await told(page, 'textbox', 'Passphrase');
  expect(field?.is.invalid).toBe('true');
  expect(field?.is.focused).toBe(true);
  expect(field?.description).toMatch(/Error: Use at least 12 characters/);
  const [alert] = await told(page, 'alert');
  expect(alert?.text).toMatch(/^Error: Use at least 12 characters/);
});

it('goes round parts of the example, its sheet and the page that is written together', async () => {
  const { page } = run;
  await press(page, 'Look round first');
  await page.getByRole('meter').first().waitFor();
  for (const part of parts.filter(({ id }) => /person|offence|risk|plan|sign|copy/.test(id))) {
    await goTo(part.title.replaceAll('{name}', 'Len'));
    if (part.id === 'copy') {
      await page.locator('.copy-item').first().waitFor();
      await page.locator('.copy-page').waitFor();
    }
    await round(part.id);
  }
  await goTo('Sign');
  await page.keyboard.press('F2');
  // The sheet comes after the form, and takes the focus when it is there.
  await page.locator('#sheet:focus').waitFor();
  await round('the sheet');
  await page.keyboard.press('F2');
  await page.keyboard.press('F9');
  await page.locator('.together').waitFor();
  await round('together');
  await page.keyboard.press('F9');
  await press(page, 'Show the form');
}, 300_000);

it('tells how full the sheet is, how far each part has come, and which letters are cited', async () => {
  const { page } = run;
  await goTo('What happened, and why');
  // The sheet comes back a moment after the form.
  await page.getByRole('meter').first().waitFor();
  const all = await toldOf(page);
  const meter = all.find(({ role }) => role === 'meter');
  expect(meter?.name).toBe('How full: the sheet');
  expect(Number(meter?.value)).toBeGreaterThan(50);
  const says = page.getByRole('meter').first();
  expect(await says.getAttribute('aria-valuetext')).toBe(`${meter?.value}% full`);
  const named = (name: string | RegExp) =>
    all.filter((node) => node.role === 'button' && node.name.match(name) !== null);
  expect(named(/The person\s+\(done\)$/)).toHaveLength(1);
  const letters = named(/^[a-f]: /);
  expect(letters.map(({ is }) => is.pressed)).toContain('true');
  expect(letters.map(({ is }) => is.pressed)).toContain('false');
  expect(all.filter(({ role }) => role === 'main')).toHaveLength(1);
  expect(all.filter(({ role }) => role === 'complementary').map(({ name }) => name)).toEqual([
    'The sheet',
  ]);
});

it('goes past the bar by the first stop of a screen, and round the screens behind the unlock', async () => {
  const { page } = run;
  await page.goto('about:blank');
  await setUp(page, run.appUrl);
  await page.locator('h1:focus', { hasText: 'Caseload' }).waitFor();
  for (const name of ['Settings', 'Backups', 'Time study']) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.locator('h1:focus').waitFor();
    await round(name);
    await press(page, 'Skip to main content');
    expect(await page.evaluate(() => document.activeElement?.tagName), name).toBe('MAIN');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), name).toBe(
      true,
    );
    await page.getByRole('link', { name: 'Caseload' }).click();
    await page.locator('h1:focus', { hasText: 'Caseload' }).waitFor();
  }
  await start(page);
  await write(page, 'person.name', 'Len Marsh');
  await write(page, 'person.born', 'the day before');
  await page.keyboard.press('Tab');
  const [day] = await told(page, 'textbox', /born|birth/i);
  expect(day?.is.invalid).toBe('true');
  expect(day?.description).toMatch(/Error: That day can’t be read/);
  expect((await told(page, 'alert')).some(({ text }) => /can’t be read/.test(text))).toBe(true);
});

it('says what is missing as a whole, with the focus on it, and of each field beside it', async () => {
  const { page } = run;
  await goTo('Sign');
  await press(page, 'Finish the assessment');
  const title = 'There is more to write before it can be finished';
  await page.getByRole('heading', { name: title }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('error-summary');
  const alerts = await told(page, 'alert');
  expect(alerts.filter(({ text }) => text.startsWith(title))).toHaveLength(1);
  expect(await page.title()).toBe('Error: Sign – Onesheet');
  await round('refused');
  await page.locator('.error-summary').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const at = (await toldOf(page)).find(({ is }) => is.focused === true && is.invalid === 'true');
  expect(at?.description).toMatch(/Error: /);
  await page.getByRole('button', { name: 'Caseload' }).click();
  await page.getByRole('link', { name: 'Len Marsh', exact: true }).waitFor();
  await round('caseload');
  expect(await page.title()).toBe('Caseload – Onesheet');
});

it('says at the door that it is locked, and that a passphrase was wrong', async () => {
  const { page } = run;
  await press(page, 'Lock');
  await page.getByRole('heading', { name: 'Unlock' }).waitFor();
  await expect.poll(() => page.title()).toBe('Unlock – Onesheet');
  await write(page, 'secret', 'quite another passphrase');
  await press(page, 'Unlock');
  await page.getByText(/does not open what is kept here/).waitFor();
  await page.locator('#secret:focus').waitFor();
  const [field] = await told(page, 'textbox', 'Passphrase');
  expect(field?.is.focused).toBe(true);
  expect(field?.is.invalid).toBe('true');
  const [alert] = await told(page, 'alert');
  expect(alert?.text).toMatch(/does not open what is kept here/);
  expect(await page.title()).toBe('Error: Unlock – Onesheet');
  expect(run.complaints).toEqual([]);
});
