import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { setUp, start, unlock } from './door.ts';
import { focused, press, tick, write } from './keys.ts';

let run: RunningBrowser;

beforeAll(async () => {
  run = await startBrowser();
});
afterAll(() => run.close());

/** Of every field that one can write in, its id where the browser may check its spelling or suggest words in it. */
function helpedBy(what: 'spellcheck' | 'writingSuggestions'): Promise<string[]> {
  return run.page.evaluate((property) => {
    const fields = 'textarea, input:not([type=radio], [type=checkbox], [type=file])';
    return [...document.querySelectorAll<HTMLElement>(fields)]
      .filter((field) => String(field[property as 'spellcheck']) === 'true')
      .map(({ id }) => id);
  }, what);
}

function fieldCount(): Promise<number> {
  return run.page.locator('textarea, input[type=text]').count();
}

async function toSettings(): Promise<void> {
  await run.page.getByText('Settings', { exact: true }).first().click();
  await run.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await run.page.locator('#set-spelling').waitFor();
}

it('has no field that the browser may check or finish: not the passphrase, not the example', async () => {
  await run.page.goto(run.appUrl);
  await run.page.locator('#first').waitFor();
  expect(await helpedBy('spellcheck')).toEqual([]);
  await press(run.page, 'Look round first');
  await run.page.getByRole('meter').first().waitFor();
  expect(await fieldCount()).toBeGreaterThan(3);
  expect(await helpedBy('spellcheck')).toEqual([]);
  expect(await helpedBy('writingSuggestions')).toEqual([]);
  await press(run.page, 'Leave the example');
});

it('says beside a field what can’t be read in it, goes there, and saves nothing', async () => {
  await setUp(run.page, run.appUrl, 'A. Practitioner');
  await toSettings();
  await write(run.page, 'set-idle', '200');
  await write(run.page, 'set-keep', 'for ever');
  await press(run.page, 'Save the settings');
  await run.page.getByText('Write a whole number from 1 to 120', { exact: false }).waitFor();
  await run.page.getByText('Write a whole number from 1 to 600', { exact: false }).waitFor();
  expect((await focused(run.page)).id).toBe('set-idle');
  await run.page.reload();
  await unlock(run.page);
  await run.page.locator('#set-idle').waitFor();
  expect(await run.page.locator('#set-idle').inputValue()).toBe('15');
  expect(await run.page.locator('#set-keep').inputValue()).toBe('');
});

it('has one main button, that of the form at its top', async () => {
  const main = run.page.locator('.settings .govuk-button:not(.govuk-button--secondary)');
  expect(await main.allTextContents()).toEqual(['Save the settings']);
});

it('checks spelling in every field of the form once that is turned on, and in none after it is turned off, in other tabs too', async () => {
  const other = await run.page.context().newPage();
  await other.goto(run.appUrl);
  await unlock(other);
  await other.getByRole('heading', { name: 'Caseload' }).waitFor();
  const otherChecks = () => other.evaluate(() => document.documentElement.spellcheck);
  expect(await otherChecks()).toBe(false);

  await tick(run.page, 'set-spelling', true);
  await run.page.getByText('Saved. The browser checks from now on.').waitFor();
  await write(run.page, 'set-keep', '24');
  await press(run.page, 'Save the settings');
  await run.page.getByText('Saved.', { exact: true }).waitFor();
  await expect.poll(otherChecks).toBe(true);
  await run.page.getByRole('link', { name: 'Caseload' }).click();
  await start(run.page);
  expect(await helpedBy('spellcheck')).toHaveLength(await fieldCount());
  expect(await helpedBy('writingSuggestions')).toEqual([]);

  await run.page.reload();
  await run.page.locator('#secret').waitFor();
  expect(await helpedBy('spellcheck')).toEqual([]);
  await unlock(run.page);
  await run.page.locator('[id="person.name"]').waitFor();
  await expect.poll(() => helpedBy('spellcheck')).toHaveLength(await fieldCount());

  await write(run.page, 'person.sentence', 'typed just before the settings');
  await toSettings();
  await tick(run.page, 'set-spelling', false);
  await expect.poll(otherChecks).toBe(false);
  await write(run.page, 'set-role', 'probation officer');
  await run.page.goBack();
  await run.page.locator('[id="person.name"]').waitFor();
  expect(await helpedBy('spellcheck')).toEqual([]);
  const sentence = run.page.locator('[id="person.sentence"]');
  expect(await sentence.inputValue()).toBe('typed just before the settings');
  await other.close();
});

it('keeps what was typed in the settings when one leaves them without pressing the button', async () => {
  await toSettings();
  expect(await run.page.locator('#set-role').inputValue()).toBe('probation officer');
  await write(run.page, 'set-role', 'senior probation officer');
  await run.page.locator('.bar').getByText('Caseload', { exact: true }).click();
  await toSettings();
  expect(await run.page.locator('#set-role').inputValue()).toBe('senior probation officer');
});

it('gives a new assessment the day until which such are kept, which its history shows', async () => {
  await run.page.locator('.bar').getByText('Caseload', { exact: true }).click();
  await run.page.getByRole('link', { name: 'History of No name yet' }).click();
  const inTwoYears = new Date();
  inTwoYears.setFullYear(inTwoYears.getFullYear() + 2);
  const year = String(inTwoYears.getFullYear());
  await expect.poll(() => run.page.locator('#keep-until').inputValue()).toContain(year);
});

it('did all that without a complaint of the browser or a request to anybody else', () => {
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
});
