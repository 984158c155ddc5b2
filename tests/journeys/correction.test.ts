import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { today } from '../../src/assessment/day.ts';
import { blankCorrection } from '../../src/assessment/view.ts';
import { shortest } from '../cases/shortest.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp, start } from './door.ts';
import { fillIn } from './fill.ts';
import { choose, press, tabTo, tabToId, write } from './keys.ts';
import { printed } from './paper.ts';

const a = shortest();
const wrong = 'The van was mine.';
const at = 'view.corrections.0';
let run: RunningBrowser;
let folder: string;

// The shortest assessment is written and finished once; each test goes on from where the one before it ended.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onesheet-correction-'));
  run = await startBrowser();
  await setUp(run.page, run.appUrl, a.person.writer, a.person.role);
  await start(run.page);
  await fillIn(run.page, a);
  await saved(run.page);
  await press(run.page, 'Finish the assessment');
  await run.page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
}, 300_000);
afterAll(async () => {
  await run.close();
  rmSync(folder, { recursive: true });
});

/** What axe finds wrong with the page, and whether it is too wide for a small window. */
async function tooMuch(): Promise<string[]> {
  const { page } = run;
  const found = await new AxeBuilder({ page: page as never }).analyze();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await page.setViewportSize({ width: 1366, height: 768 });
  return [...found.violations.map((v) => `${v.id} ${v.nodes[0]?.html}`), ...(wide ? ['wide'] : [])];
}

/** The case with its one correction as it now stands. */
function corrected(more: object): Assessment {
  const asked = { ...blankCorrection('c'), about: 'offence.known', wrong, on: today() };
  return { ...a, view: { ...a.view, corrections: [{ ...asked, ...more }] } };
}

it('takes a correction that is asked for, by keyboard, and the sheet says what is disputed', async () => {
  const { page } = run;
  const head = page.locator('h1:focus-visible');
  expect(await head.evaluate((at) => getComputedStyle(at).outlineStyle)).toBe('none');
  await press(page, 'Ask for a correction');
  await page.getByRole('heading', { name: 'Ask for a correction' }).waitFor();
  await press(page, 'Put it on the record');
  await page.locator(`[id="${at}.wrong"]:focus[aria-invalid="true"]`).waitFor();
  expect(await page.title()).toBe('Error: The sheet – Onesheet');
  expect(await tooMuch()).toEqual([]);
  await tabToId(page, `${at}.about`);
  await page.locator(`[id="${at}.about"]`).selectOption('offence.known');
  await write(page, `${at}.wrong`, wrong);
  await write(page, `${at}.by`, a.person.writer);
  expect(await tooMuch()).toEqual([]);
  await press(page, 'Put it on the record');
  await page.getByText('The correction is on the record.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'Ask for a correction',
  );
  expect(await tooMuch()).toEqual([]);
  const paper = await printed(page, folder, corrected({ by: a.person.writer }), 'finished');
  expect([paper.lost, paper.added]).toEqual([[], []]);
});

it('says what came of it, and both stand on the sheet, also on paper', async () => {
  const { page } = run;
  await press(page, 'Say what came of it');
  await choose(page, `${at}.outcome`, 'refused');
  await write(page, `${at}.why`, 'The owner has its papers.');
  await write(page, `${at}.by`, 'M. Manager');
  expect(await tooMuch()).toEqual([]);
  await press(page, 'Keep this outcome');
  await page.getByText('What came of it is on the record.').waitFor();
  await page.locator('#corrections:focus').waitFor();
  const settled = { outcome: 'refused', why: 'The owner has its papers.', by: 'M. Manager' };
  const paper = await printed(page, folder, corrected(settled), 'finished');
  expect([paper.lost, paper.added]).toEqual([[], []]);
});

it('keeps each version, and the history says what was done', async () => {
  const { page } = run;
  await tabTo(page, 'the history', (f) => f.kind === 'a' && f.name === 'History');
  await page.keyboard.press('Enter');
  await page.getByText(`A correction was asked for: written down by ${a.person.writer}`).waitFor();
  await page.getByText('A correction was settled: not accepted').waitFor();
  await press(page, 'Version 1');
  await page.getByRole('heading', { name: 'Version 1' }).waitFor();
  const sheet = page.getByRole('region', { name: 'The sheet' });
  expect(await sheet.textContent()).not.toContain('(disputed)');
  await press(page, 'Back to its history');
  await press(page, 'Version 3');
  await page.getByRole('heading', { name: 'Version 3' }).waitFor();
  expect(await sheet.textContent()).toContain('(disputed)');
});

it('did all that without a complaint of the browser or a request to anybody else', () => {
  expect([run.complaints, run.strangers]).toEqual([[], []]);
});
