import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shortest } from '../cases/shortest.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp, start, unlock } from './door.ts';
import { fillIn } from './fill.ts';
import { focused, press, tabToId, write } from './keys.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let run: RunningBrowser;

/** The shortest assessment, which waits for an event and for the police: looked at again on 3 November 2026. */
function waitingCase() {
  const a = shortest();
  a.safety.lookWhen = 'the police answer';
  a.safety.checks = a.safety.checks.map((check, i) =>
    i > 0
      ? check
      : {
          ...check,
          state: 'asked',
          answer: '',
          askedOf: 'police',
          askedOn: '6 October 2026',
          owner: 'P. Smith',
          chase: '13 October 2026',
        },
  );
  return a;
}

const a = waitingCase();

// A finished case and the draft of another are written once; each test goes on from where the one before it ended.
beforeAll(async () => {
  run = await startBrowser();
  await run.page.clock.setFixedTime(new Date('2026-10-20T10:00:00Z'));
  await setUp(run.page, run.appUrl, a.person.writer);
  await start(run.page);
  await fillIn(run.page, a);
  await press(run.page, 'Finish the assessment');
  await run.page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
  await toCaseload();
  // Time stands still here: the second must be saved later than the first, but no leap that would lock.
  await run.page.clock.setFixedTime(new Date('2026-10-20T10:01:00Z'));
  await start(run.page);
  await write(run.page, 'person.name', 'Zoe New');
  await saved(run.page);
  await toCaseload();
}, 300_000);
afterAll(() => run.close());

async function toCaseload(): Promise<void> {
  await run.page.locator('.bar').getByText('Caseload', { exact: true }).click();
  await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
}

/** What axe finds wrong with the page as it stands, wide and narrow, and whether it is too wide for a small window. */
async function wrong(): Promise<string[]> {
  const { page } = run;
  const all: string[] = [];
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: 768 });
    const found = await new AxeBuilder({ page: page as never }).withTags(tags).analyze();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    all.push(...found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join('; ')}`));
    if (sideways > 0) all.push(`${sideways} px too wide at ${width} px`);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  return all;
}

async function cell(title: string): Promise<string> {
  const row = run.page.locator('tbody tr').filter({ hasText: 'Ade Cole' });
  return (await row.locator(`td[data-title="${title}"]`).textContent()) ?? '';
}

async function names(): Promise<string[]> {
  return run.page.locator('tbody th').allTextContents();
}

/** Opens what is kept on another day. */
async function unlockOn(day: string): Promise<void> {
  await run.page.clock.setFixedTime(new Date(`${day}T10:00:00Z`));
  await run.page.goto('about:blank');
  await run.page.goto(run.appUrl);
  await unlock(run.page);
  await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
  await run.page.locator('tbody tr').first().waitFor();
}

it('shows the next look by date and by event, and what waits on others, with days', async () => {
  await run.page.locator('tbody tr').first().waitFor();
  expect(await cell('Next look')).toContain('3 November 2026 in 14 days');
  expect(await cell('Next look')).toContain('or when the police answer');
  expect(await cell('Waiting for')).toBe(
    'Domestic abuse enquiry: asked 14 days ago, chase 13 October (past) P. Smith',
  );
  expect(await names()).toEqual(['Ade Cole', 'Zoe New']);
  expect(await wrong()).toEqual([]);
});

it('gives the day as a calendar file that says nothing of whose it is', async () => {
  const asked = run.page.waitForEvent('download');
  await press(run.page, 'Calendar file…');
  const got = await asked;
  expect(got.suggestedFilename()).toBe('look-again-2026-11-03.ics');
  const text = await readFile(await got.path(), 'utf8');
  expect(text).toContain('DTSTART;VALUE=DATE:20261103\r\n');
  const href = await run.page
    .getByRole('link', { name: 'Ade Cole', exact: true })
    .getAttribute('href');
  const id = href?.split('/').at(-1) ?? '';
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  for (const marker of ['Ade', 'Cole', a.person.reference, 'Practitioner', 'police', id])
    expect(text).not.toContain(marker);
});

it('puts what is overdue first, in words, and sorts by when it was saved where that is asked', async () => {
  await unlockOn('2026-11-10');
  expect(await cell('Next look')).toContain('Overdue: 3 November 2026 by 7 days');
  expect(await run.page.getByRole('status').filter({ hasText: '1 overdue' }).count()).toBe(1);
  expect(await names()).toEqual(['Ade Cole', 'Zoe New']);
  // By keyboard: the arrows choose in a list.
  await tabToId(run.page, 'order');
  await run.page.keyboard.press('ArrowDown');
  await expect.poll(names).toEqual(['Zoe New', 'Ade Cole']);
  await run.page.keyboard.press('ArrowUp');
  await expect.poll(names).toEqual(['Ade Cole', 'Zoe New']);
  expect(await run.page.getByRole('button', { name: /happened to Zoe/ }).count()).toBe(0);
});

it('reports an arrest in two presses, and opens the review where it is written', async () => {
  await press(run.page, 'Something happened to Ade Cole');
  await run.page.getByRole('group', { name: 'What has happened to Ade Cole?' }).waitFor();
  await expect.poll(async () => (await focused(run.page)).name).toBe('the police answer');
  expect(await wrong()).toEqual([]);
  await press(run.page, 'Arrest or allegation');
  await expect
    .poll(async () => (await focused(run.page)).id, { timeout: 15_000 })
    .toBe('since.happened.0.what');
  expect(run.page.url()).toMatch(/\/since$/);
  await run.page.keyboard.type('arrested for theft from a shop');
  expect(await run.page.locator('[id="since.happened.0.on"]').inputValue()).toBe(
    '10 November 2026',
  );
  await saved(run.page);
});

it('has a place for the decision overleaf, by keyboard, with the focus in it', async () => {
  await press(run.page, 'Write the decision overleaf…');
  await expect.poll(async () => (await focused(run.page)).id).toBe('overleaf.decisions.0.what');
  const what = run.page.locator('[id="overleaf.decisions.0.what"]');
  // Nobody has decided anything by pressing that.
  expect(await what.inputValue()).toBe('');
  await run.page.keyboard.type('After arrested for theft from a shop: no breach for now');
  await write(run.page, 'overleaf.decisions.0.for', 'second time');
  await write(run.page, 'overleaf.decisions.0.against', 'he rang at once');
  await write(run.page, 'overleaf.decisions.0.who', 'A. Practitioner');
  expect(await run.page.locator('[id="overleaf.decisions.0.on"]').inputValue()).toBe('');
  await saved(run.page);
});

it('leaves the finished version in its history as it was', async () => {
  await toCaseload();
  await run.page.getByRole('link', { name: 'History of Ade Cole' }).click();
  await run.page.getByRole('heading', { name: /^History of/ }).waitFor();
  const told = run.page.locator('section[aria-labelledby="events"] td[data-title="What"]');
  await expect
    .poll(async () => (await told.allTextContents()).reverse())
    .toEqual(['Finished', 'A review was begun']);
  await press(run.page, 'Version 1');
  await run.page.getByRole('heading', { name: 'Version 1' }).waitFor();
  const sheet = run.page.getByRole('region', { name: 'The sheet' });
  expect(await sheet.textContent()).toContain(a.offence.known.text);
  expect(await sheet.textContent()).not.toContain('arrested');
  await toCaseload();
});

it('refuses in a sentence while another tab has it open, and then adds to the review that is begun', async () => {
  await run.page.locator('tbody tr').first().waitFor();
  expect(await cell('Next look')).toContain('Review begun, not finished');
  const other = await run.context.newPage();
  const link = run.page.getByRole('link', { name: 'Ade Cole', exact: true });
  await other.goto(`${run.appUrl}${await link.getAttribute('href')}`);
  await unlock(other);
  await other.getByRole('navigation').waitFor();
  await run.page.bringToFront();
  await press(run.page, 'Something happened to Ade Cole');
  await press(run.page, 'he loses the car');
  await run.page.getByRole('alert').filter({ hasText: 'open in another tab or window' }).waitFor();
  expect(await wrong()).toEqual([]);
  await other.close();
  await press(run.page, 'he loses the car');
  await expect
    .poll(async () => (await focused(run.page)).id, { timeout: 15_000 })
    .toBe('since.happened.1.what');
  const words = (i: number) => run.page.locator(`[id="since.happened.${i}.what"]`).inputValue();
  expect([await words(0), await words(1)]).toEqual([
    'arrested for theft from a shop',
    'he loses the car',
  ]);
  expect(await run.page.getByRole('radio', { name: 'Yes' }).first().isChecked()).toBe(true);
});

it('did all that without a complaint of the browser or a request to anybody else', () => {
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
});
