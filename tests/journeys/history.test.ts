import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shortest } from '../cases/shortest.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp, start, unlock } from './door.ts';
import { fillIn } from './fill.ts';
import { press, write } from './keys.ts';
import { revOf } from './raw-store.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const a = shortest();
const first = a.offence.known.text;
let run: RunningBrowser;

// The shortest assessment is written and finished once; each test goes on from where the one before it ended.
beforeAll(async () => {
  run = await startBrowser();
  await setUp(run.page, run.appUrl, a.person.writer);
  await start(run.page);
  await fillIn(run.page, a);
}, 240_000);
afterAll(() => run.close());

/** What axe finds wrong with the page as it stands, and by how many pixels it is too wide for a small window. */
async function wrong(): Promise<string[]> {
  const { page } = run;
  const found = await new AxeBuilder({ page: page as never }).withTags(tags).analyze();
  await page.setViewportSize({ width: 320, height: 256 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  await page.setViewportSize({ width: 1366, height: 768 });
  return [
    ...found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join('; ')}`),
    ...(sideways > 0 ? [`${sideways} px too wide at 320 px`] : []),
  ];
}

async function finish(): Promise<void> {
  await run.page.getByRole('navigation').getByRole('button').filter({ hasText: 'Sign' }).click();
  await run.page.getByLabel('I sign this as my own view').check();
  await press(run.page, 'Finish the assessment');
  await run.page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
}

async function replace(part: string, at: string, words: string): Promise<void> {
  await run.page.getByRole('navigation').getByRole('button').filter({ hasText: part }).click();
  await run.page.locator(`[id="${at}"]`).fill(words);
  await run.page.waitForTimeout(500);
  await saved(run.page);
}

/** What the log says was done, oldest first. */
async function events(page = run.page): Promise<string[]> {
  const told = page.locator('section[aria-labelledby="events"] td[data-title="What"]');
  return (await told.allTextContents()).reverse();
}

async function toCaseload(): Promise<void> {
  await run.page.locator('.bar').getByText('Caseload', { exact: true }).click();
  await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
}

async function toHistory(): Promise<void> {
  await run.page.getByRole('link', { name: /^History/ }).click();
  await run.page.getByRole('heading', { name: /^History of/ }).waitFor();
}

/** Moves the clock of the page by some days, and unlocks again. */
async function unlockAfter(days: number): Promise<void> {
  await run.page.clock.setFixedTime(new Date(Date.now() + days * 86_400_000));
  await run.page.goto('about:blank');
  await run.page.goto(run.appUrl);
  await unlock(run.page);
  await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
}

it('keeps each finished version as it was, whatever is written afterwards', async () => {
  await finish();
  await run.page.pdf();
  await press(run.page, 'Open it again to change it');
  await press(run.page, 'Yes, open it');
  await replace('What happened', 'offence.known', 'Something else was written after finishing.');
  await finish();
  await toHistory();
  expect(await wrong()).toEqual([]);
  await press(run.page, 'Version 1');
  await run.page.getByRole('heading', { name: 'Version 1' }).waitFor();
  expect(await wrong()).toEqual([]);
  const sheet = run.page.getByRole('region', { name: 'The sheet' });
  expect(await sheet.textContent()).toContain(first);
  expect(await sheet.textContent()).not.toContain('Something else was written');
  await press(run.page, 'Back to its history');
  await press(run.page, 'Version 2');
  await run.page.getByRole('heading', { name: 'Version 2' }).waitFor();
  expect(await sheet.textContent()).toContain('Something else was written');
  await press(run.page, 'Back to its history');
}, 240_000);

it('says what was done, in order', async () => {
  await expect
    .poll(events)
    .toEqual([
      'Finished',
      'Printed, finished',
      'Opened again to change it',
      'Finished',
      expect.stringMatching(/^Opened after it was finished: Version 1, finished \d/),
      expect.stringMatching(/^Opened after it was finished: Version 2, finished \d/),
    ]);
  const who = run.page.locator('section[aria-labelledby="events"] td[data-title="Who"]');
  expect(new Set(await who.allTextContents())).toEqual(new Set([a.person.writer]));
});

it('shows at once what is done in another tab, where the assessment itself stays as it is', async () => {
  const other = await run.page.context().newPage();
  await other.goto(run.appUrl);
  await unlock(other);
  await other.goto(run.page.url());
  await expect.poll(() => events(other)).toHaveLength(6);
  await press(run.page, 'Version 1');
  await expect.poll(() => events(other)).toHaveLength(7);
  await press(run.page, 'Back to its history');
  await other.close();
});

it('brings an earlier state back after words were deleted, and keeps what was there', async () => {
  await run.page.getByRole('link', { name: 'Open the assessment' }).click();
  await press(run.page, 'Open it again to change it');
  await press(run.page, 'Yes, open it');
  await replace('What happened', 'offence.known', 'One two three four five six seven eight nine.');
  await replace('What happened', 'offence.known', '');
  await toCaseload();
  await toHistory();
  const states = run.page.locator('section[aria-labelledby="earlier"] button');
  await expect.poll(() => states.count()).toBeGreaterThan(0);
  const before = await states.count();
  await states.first().click();
  const sheet = run.page.getByRole('region', { name: 'The sheet' });
  await expect.poll(() => sheet.textContent()).toContain('One two three four five six seven');
  expect(await wrong()).toEqual([]);
  await press(run.page, 'Bring this one back');
  await expect.poll(() => states.count()).toBe(before + 1);
  await expect
    .poll(async () => (await events()).at(-1))
    .toMatch(/^An earlier state was brought back: Earlier state of/);
  await run.page.getByRole('link', { name: 'Open the assessment' }).click();
  await run.page
    .getByRole('navigation')
    .getByRole('button')
    .filter({ hasText: 'What happened' })
    .click();
  const field = run.page.locator('[id="offence.known"]');
  await expect.poll(() => field.inputValue()).toBe('One two three four five six seven eight nine.');
});

it('asks when the date to keep it until is over, and keeps it for a reason that the history shows', async () => {
  await toCaseload();
  await toHistory();
  await write(run.page, 'keep-until', '9 March 2020');
  await press(run.page, 'Set the date');
  await run.page.getByText('Kept until 9 March 2020.').waitFor();
  await toCaseload();
  await run.page.getByText(/to be kept until 9 March 2020/).waitFor();
  expect(await wrong()).toEqual([]);
  await press(run.page, 'Keep it: Ade Cole');
  await press(run.page, 'Keep it until then');
  await run.page.getByText('Say why it is kept').waitFor();
  expect(await wrong()).toEqual([]);
  await run.page.getByLabel('Why is it kept?').fill('An appeal is under way');
  await run.page.getByLabel('Until when?').fill('1 May 2090');
  await press(run.page, 'Keep it until then');
  await expect.poll(() => run.page.getByText(/to be kept until/).count()).toBe(0);
  await toHistory();
  await expect
    .poll(async () => (await events()).at(-1))
    .toBe('Kept longer: An appeal is under way');
  await toCaseload();
});

it('moves what is deleted to a bin and brings it back as it was', async () => {
  await press(run.page, 'Delete Ade Cole');
  await expect.poll(() => run.page.locator('tbody tr').count()).toBe(0);
  await run.page.getByRole('link', { name: 'Bin' }).click();
  await run.page.getByRole('heading', { name: 'Bin' }).waitFor();
  await expect.poll(() => run.page.locator('td[data-title="Left"]').textContent()).toBe('30 days');
  expect(await wrong()).toEqual([]);
  await press(run.page, 'Delete now: Ade Cole');
  expect(await wrong()).toEqual([]);
  await press(run.page, 'Leave it');
  await press(run.page, 'Bring back Ade Cole');
  await run.page.getByText('The bin is empty.').waitFor();
  await run.page.locator('h1:focus', { hasText: 'Bin' }).waitFor();
  await toCaseload();
  await expect.poll(() => run.page.locator('tbody tr').count()).toBe(1);
  await press(run.page, 'Delete Ade Cole');
  await run.page.getByText(/stays in the bin for 30 days/).waitFor();
});

it('asks, and deletes nothing, when the clock has jumped', async () => {
  await unlockAfter(400);
  await run.page.getByText(/Is the date right\? Nothing was deleted/).waitFor();
  expect(await wrong()).toEqual([]);
  await unlockAfter(-400);
  await run.page.getByText(/Is the date right\? Nothing was deleted/).waitFor();
  await unlockAfter(0);
  await run.page.getByRole('link', { name: 'Bin' }).click();
  await expect.poll(() => run.page.locator('td[data-title="Left"]').textContent()).toBe('30 days');
});

it('empties the bin by itself when 30 days in which it was used are over; a line without a name remains', async () => {
  for (const days of [6, 12, 18, 24, 30]) {
    const before = await revOf(run.page, 'days-seen');
    await unlockAfter(days);
    // That day counts once it is noted that the app ran on it.
    await expect.poll(() => revOf(run.page, 'days-seen')).toBeGreaterThan(before);
  }
  await run.page.getByRole('link', { name: 'Bin' }).click();
  await expect.poll(() => run.page.locator('td[data-title="Left"]').textContent()).toBe('over');
  await unlockAfter(31);
  await run.page.getByRole('link', { name: 'Bin' }).click();
  await run.page.getByText('The bin is empty.').waitFor();
  await run.page.getByText(/A record was deleted on .*, by A\. Practitioner\./).waitFor();
  expect(await run.page.getByText('Ade Cole').count()).toBe(0);
  expect(await wrong()).toEqual([]);
}, 240_000);

it('did all that without a complaint of the browser or a request to anybody else', () => {
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
});
