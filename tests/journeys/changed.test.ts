import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleOfLen } from '../../src/example/len.ts';
import { STORED_FORMAT } from '../../src/storage/database.ts';
import { backupFile, bringBack, openBackup, toCaseload } from '../faults/bring-in.ts';
import { finished, reviewedLen } from '../features/reviewed-len.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { readPdf } from '../sheet/read-pdf.ts';
import { setUp } from './door.ts';
import { focused, press, tabTo, tabToId } from './keys.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const first = finished(exampleOfLen(), '2026-03-27T15:00:00.000Z');
const second = finished(reviewedLen(), '2026-06-26T15:00:00.000Z');
let run: RunningBrowser;
let folder: string;

// Len's assessment and its first review, both finished, come in by a backup.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-changed-'));
  const row = { rev: 1, format: STORED_FORMAT };
  const file = await backupFile(folder, [
    { ...row, kind: 'assessment', id: 'len', plain: second },
    { ...row, kind: 'version', id: 'version/len/1', plain: first },
    { ...row, kind: 'version', id: 'version/len/2', plain: second },
  ]);
  run = await startBrowser();
  await setUp(run.page, run.appUrl, 'C. Newcomer', 'probation officer');
  await openBackup(run.page, file);
  await bringBack(run.page);
  await toCaseload(run.page);
}, 240_000);
afterAll(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

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

/** Follows a link that the keyboard has reached, to the page whose heading begins so. */
async function follow(link: string, heading: RegExp): Promise<void> {
  await tabTo(run.page, `the link “${link}”`, (f) => f.kind === 'a' && f.name.startsWith(link));
  await run.page.keyboard.press('Enter');
  await run.page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

function changed(part: string) {
  return run.page.getByRole('region', { name: part, exact: true });
}

it('leads by keyboard from the history to what changed, told by more than colour', async () => {
  await follow('History', /^History of/);
  await follow('What changed', /^What changed for Len Marsh/);
  const levels = changed('Risk of serious harm');
  expect(await levels.locator('del').textContent()).toBe('[removed: −Medium end]');
  expect(await levels.locator('ins').textContent()).toBe('[added: +High end]');
  const lines = await levels
    .locator('del, ins')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationLine));
  expect(lines).toEqual(['line-through', 'underline']);
  expect(await changed('Areas that matter').count()).toBe(0);
  await run.page.getByText(/^Nothing has changed in: .*Areas that matter/).waitFor();
  expect(await wrong()).toEqual([]);
});

it('compares the other way round when other versions are chosen', async () => {
  await tabToId(run.page, 'changes-from');
  await run.page.keyboard.press('ArrowUp');
  await run.page.getByText('These are the same version.').waitFor();
  await run.page.keyboard.press('Tab');
  expect((await focused(run.page)).id).toBe('changes-to');
  await run.page.keyboard.press('ArrowDown');
  expect(await changed('Risk of serious harm').locator('del').textContent()).toContain('High');
});

it('shows a newcomer where the case stands, and prints that before the sheet, each once', async () => {
  await follow('History', /^History of/);
  await follow('Taking over', /^Taking over: Len Marsh/);
  await run.page.getByLabel('Front of the sheet').waitFor();
  expect(await wrong()).toEqual([]);
  const path = join(folder, 'over.pdf');
  await run.page.pdf({ path, preferCSSPageSize: true });
  const pages = readPdf(path).pages.map(({ words }) => words.join(' '));
  // The table's caption is the sheet's alone, so the sheet begins on the page that has it.
  const begins = pages.findIndex((page) => page.includes('Risk of serious harm'));
  const before = pages.slice(0, begins).join(' ');
  expect(before).toMatch(/^(\S+ )?Taking over: Len Marsh.*Who to ring/);
  expect(before).not.toMatch(/Caseload|Print this|word for word/);
  expect(pages.filter((page) => page === '')).toEqual([]);
  for (const once of ['Taking over:', 'Risk of serious harm', 'What happened when'])
    expect(pages.filter((page) => page.includes(once))).toHaveLength(1);
});

it('keeps the old levels out of what changed while the review that is begun may not show them', async () => {
  await run.page.goBack();
  await follow('Open the assessment', /^The assessment is finished/);
  await press(run.page, 'Review it');
  await run.page.getByRole('heading', { level: 1, name: 'What has happened since' }).waitFor();
  await toCaseload(run.page);
  await follow('History', /^History of/);
  await follow('What changed', /^What changed for Len Marsh/);
  await run.page.getByText(/^The levels, and what was said of them, are left out/).waitFor();
  expect(await changed('Risk of serious harm').count()).toBe(0);
  expect(await run.page.getByRole('main').textContent()).not.toMatch(/Why high now|medium before/);
  expect(await wrong()).toEqual([]);
});

it('noted each version that was consulted', async () => {
  await follow('History', /^History of/);
  const told = run.page.locator('section[aria-labelledby="events"] td[data-title="What"]');
  await expect
    .poll(async () => (await told.allTextContents()).filter((what) => /Version/.test(what)))
    .toEqual(
      [
        'Opened after it was finished: Versions 1 and 2, to compare',
        'Opened after it was finished: Version 2, to compare',
        'Opened after it was finished: Versions 1 and 2, to compare',
        'Opened after it was finished: Version 2, to take over',
        'Printed, finished: Version 2, to take over',
        'Opened after it was finished: Version 2, to compare',
      ].reverse(),
    );
});

it('did all that without a complaint of the browser or a request to anybody else', () => {
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
});
