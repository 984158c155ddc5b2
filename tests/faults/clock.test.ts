import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { saved, setUp, start, unlock } from '../journeys/door.ts';
import { press, write } from '../journeys/keys.ts';
import { revOf, rowIds } from '../journeys/raw-store.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';

// One store, whose machine's clock goes wrong again and again: each test goes on from the one before.
const hour = 3_600_000;
const day = 24 * hour;
const year = 365 * day;
const base = Date.parse('2026-06-10T10:00:00Z');
const backupPassphrase = 'copper saddle rainfall twelve';
let run: RunningBrowser;
let folder: string;
let history: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-clock-'));
  run = await startBrowser();
  await run.context.clock.install({ time: base });
  await setUp(run.page, run.appUrl, 'A. Practitioner');
  await start(run.page);
  await run.page.locator('[id="person.name"]').fill('Len Marsh');
  await saved(run.page);
  history = run.page.url().replace('/write/', '/history/').replace('/person', '');
});
afterAll(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

/** Sets the clock of the machine so many ms from where the story began, while the page runs. */
function setClock(from: number): Promise<void> {
  return run.page.clock.setSystemTime(new Date(base + from));
}

async function unlockAt(from: number, url = run.appUrl): Promise<void> {
  await setClock(from);
  await run.page.goto('about:blank');
  await run.page.goto(url);
  await unlock(run.page);
  await run.page.locator('.bar').waitFor();
}

it('saves every word while the clock goes an hour and a year back and ahead', async () => {
  const { page } = run;
  const field = page.locator('[id="person.sentence"]');
  let text = '';
  const times = [-hour, 0, -year, 0, year, hour, year, -year];
  for (const [at, from] of times.entries()) {
    await setClock(from);
    // A leap ahead is taken for sleep: the next look locks, with everything sealed.
    await page.clock.runFor(6000).catch(() => undefined);
    const door = page.getByRole('heading', { name: 'Unlock' });
    const locks = from > (times[at - 1] ?? 0);
    if (locks) await door.waitFor();
    else expect(await door.isVisible()).toBe(false);
    if (locks) await unlock(page);
    await field.waitFor();
    expect(await field.inputValue()).toBe(text);
    const word = `at ${from / hour}. `;
    await field.press('End');
    await page.keyboard.type(word);
    text += word;
    await page.clock.runFor(1000);
    await saved(page);
  }
  await unlockAt(0, page.url());
  await expect.poll(() => field.inputValue()).toBe(text);
});

it('keeps what was done in the order in which it was done, shows a time ahead, and says that it is', async () => {
  const { page } = run;
  const days = ['1 May 2031', '2 May 2031', '3 May 2031', '4 May 2031', '5 May 2031'];
  for (const [at, from] of [0, year, -year, hour, 0].entries()) {
    await unlockAt(from, history);
    await write(page, 'keep-until', days[at] ?? '');
    await press(page, 'Set the date');
    await page.getByText(`Kept until ${days[at]}.`).waitFor();
  }
  const log = page.locator('section[aria-labelledby="events"]');
  const what = log.locator('td[data-title="What"]');
  await expect
    .poll(async () => (await what.allTextContents()).reverse())
    .toEqual(days.map((each) => `Date to keep it until was set: ${each}`));
  const when = (await log.locator('td[data-title="When"]').allTextContents()).reverse();
  expect(when.map((each) => each.includes('ahead of this computer’s clock'))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
  expect(when[1]).toContain('10 June 2027');
});

it('puts the newest earlier state first, whatever the clock said when each was kept', async () => {
  const { page } = run;
  const field = page.locator('[id="person.keyDates"]');
  const texts = ['ahead', 'behind', 'now'].map(
    (when) => `${when} two three four five six seven eight nine ten`,
  );
  // Days of their own, as only the last state of a day long past is kept.
  for (const [at, from] of [year + 3 * day, -year - 3 * day, 0].entries()) {
    await unlockAt(from, history.replace('/history/', '/write/'));
    await field.fill(texts[at] ?? '');
    await page.clock.runFor(1000);
    await saved(page);
    const before = await rowIds(page, 'earlier');
    await field.fill('');
    await page.clock.runFor(1000);
    await saved(page);
    // It is kept after the save, which does not wait for it.
    await expect
      .poll(async () => (await rowIds(page, 'earlier')).some((id) => !before.includes(id)))
      .toBe(true);
  }
  await unlockAt(0, history);
  const states = page.locator('section[aria-labelledby="earlier"] button');
  await expect.poll(() => states.count()).toBeGreaterThanOrEqual(3);
  const count = await states.count();
  const seen: string[] = [];
  for (let at = 0; at < count; at += 1) {
    await states.nth(at).click();
    const sheet = page.getByRole('region', { name: 'The sheet' });
    await sheet.waitFor();
    const shown = await sheet.textContent();
    const which = texts.find((text) => shown?.includes(text))?.split(' ')[0];
    if (which && seen.at(-1) !== which) seen.push(which);
    await press(page, 'Back to its history');
    await states.first().waitFor();
  }
  expect(seen).toEqual(['now', 'behind', 'ahead']);
}, 240_000);

it('asks for a record past its date by the day, and never deletes it, however far the clock leaps', async () => {
  const { page } = run;
  await unlockAt(Date.parse('2031-05-05T20:00:00Z') - base);
  await page.getByRole('link', { name: 'Len Marsh', exact: true }).waitFor();
  expect(await page.getByText(/to be kept until/).count()).toBe(0);
  await unlockAt(Date.parse('2031-05-06T02:00:00Z') - base);
  await page.getByText(/to be kept until 5 May 2031/).waitFor();
  await unlockAt(50 * year);
  await page.getByText(/to be kept until 5 May 2031/).waitFor();
  await page.getByRole('link', { name: 'Len Marsh', exact: true }).waitFor();
});

it('says how old the newest backup is, and never that it is younger than today', async () => {
  const { page } = run;
  await unlockAt(0);
  await page.getByRole('link', { name: 'Backups' }).click();
  await write(page, 'backup-first', backupPassphrase);
  await write(page, 'backup-second', backupPassphrase);
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await press(page, 'Write a backup');
  const file = join(folder, 'a.age');
  await (await download).saveAs(file);
  await page.getByLabel('The file that you saved').setInputFiles(file);
  await page.getByText('It counts as your backup.').waitFor();
  for (const [from, says] of [
    [14 * hour, 'Your newest backup is 1 day old.'],
    [-3 * day, 'Your newest backup is dated in the future: check the date on this computer.'],
    [-year, 'Your newest backup is dated in the future: check the date on this computer.'],
    [45 * day, 'Your newest backup is 45 days old.'],
  ] as const) {
    await unlockAt(from);
    await page.locator('.bar').getByText('Backups').click();
    await page.getByText(says).first().waitFor();
  }
});

it('empties no bin after a leap of a year, and asks after one back, until the date is right', async () => {
  const { page } = run;
  const left = page.locator('td[data-title="Left"]');
  const asked = page.getByText(/Is the date right\? Nothing was deleted/);
  const toBin = () => page.getByRole('link', { name: 'Bin', exact: true }).click();
  await unlockAt(0);
  await press(page, 'Delete Len Marsh');
  await page.getByText(/stays in the bin for 30 days/).waitFor();
  for (const from of [year, -year, 2 * year]) {
    await unlockAt(from);
    await asked.waitFor();
    await toBin();
    await page.getByRole('button', { name: 'Bring back Len Marsh' }).waitFor();
  }
  for (const days of [0, 6, 12, 18, 24, 30]) {
    const before = await revOf(page, 'days-seen');
    await unlockAt(days * day);
    // That day counts once it is noted that the app ran on it.
    await expect.poll(() => revOf(page, 'days-seen')).toBeGreaterThan(before);
  }
  await toBin();
  await expect.poll(() => left.textContent()).toBe('over');
  await unlockAt(31 * day);
  expect(await asked.count()).toBe(0);
  await toBin();
  await page.getByText('The bin is empty.').waitFor();
  expect(run.complaints).toEqual([]);
}, 240_000);
