import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleOfLen } from '../../src/example/len.ts';
import { markedAssessment, markersIn, own } from '../documents/marked.ts';
import { backupFile, bringBack, draftRows, openBackup, toCaseload } from '../faults/bring-in.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { type PrintedPdf, readPdf } from '../sheet/read-pdf.ts';
import { saved, setUp, unlock } from './door.ts';
import { press, write } from './keys.ts';

const marked = markedAssessment();
let run: RunningBrowser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-copy-'));
  run = await startBrowser();
  await setUp(run.page, run.appUrl, 'A. Writer', 'probation officer');
  const path = await backupFile(folder, [
    ...draftRows('marked', marked.a, 'brought'),
    ...draftRows('len', exampleOfLen(), 'brought'),
  ]);
  await openBackup(run.page, path);
  await bringBack(run.page);
  await toCaseload(run.page);
}, 240_000);
afterAll(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(id: string, part: string): Promise<void> {
  await run.page.goto(`${run.appUrl}#/write/${id}/${part}`);
}

async function paper(): Promise<PrintedPdf & { text: string }> {
  const path = join(folder, 'copy.pdf');
  await run.page.pdf({ path, preferCSSPageSize: true });
  const pdf = readPdf(path);
  return { ...pdf, text: pdf.pages.flatMap((page) => page.words).join(' ') };
}

async function wrong(): Promise<string[]> {
  const { page } = run;
  const found = await new AxeBuilder({ page: page as never }).analyze();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.setViewportSize({ width: 1366, height: 768 });
  return [
    ...found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
    ...(wide > 0 ? [`${wide} px too wide`] : []),
  ];
}

it.each([
  ['As usual', 12],
  ['Large print', 18],
  ['Easy to read', 14],
] as const)('puts only what is cleared on paper: %s', async (layout, points) => {
  await open('marked', 'copy');
  await run.page.getByRole('radio', { name: layout }).check();
  const printed = await paper();
  expect(markersIn(printed.text, marked)).toEqual(own);
  expect(printed.pages.length).toBe(1);
  expect(printed.pages[0]).toMatchObject({ width: 210, height: 297 });
  // A hundredth of a point is lost on the way to paper.
  expect(printed.smallest).toBeGreaterThanOrEqual(points - 0.1);
});

it('shows nothing else on the page written together, nor on the way out of it, nor after a reload', async () => {
  const { page } = run;
  await open('marked', 'plan');
  await page.locator('[id="plan.goals.0.words"]').focus();
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      const boxes = [...document.querySelectorAll('textarea, input')].map(
        (box) => (box as HTMLInputElement).value,
      );
      for (const text of [document.body.textContent, ...boxes])
        for (const marker of text.match(/MARK\d+X/g) ?? []) seen.add(marker);
    };
    // From the first drawing without the form on.
    new MutationObserver(() => document.querySelector('.together') && look()).observe(
      document.body,
      { childList: true, subtree: true, characterData: true },
    );
  });
  const seen = () =>
    page.evaluate(() => [...(window as never as { seen: Set<string> }).seen].join(' '));
  await page.keyboard.press('F9');
  await page.locator('.together h1').waitFor();
  await page.locator('[id="together-plan.goals.0.words"]').focus();
  expect(markersIn(await seen(), marked)).toEqual(own.filter((at) => !/date|lookOn/.test(at)));
  expect(await wrong()).toEqual([]);
  expect((await paper()).text).toBe('');
  await page.keyboard.press('F9');
  await page.getByText('Turn the screen so that only you can see it.').waitFor();
  expect(await page.locator('textarea, input').count()).toBe(0);
  expect(await page.evaluate(() => document.body.textContent)).not.toMatch(/MARK\d/);
  await page.getByRole('button', { name: 'Stay on this page' }).click();
  await page.getByRole('button', { name: 'Done' }).waitFor();
  // Nor by the browser's own way back.
  await page.goBack();
  await page.getByText('Turn the screen so that only you can see it.').waitFor();
  expect(await page.locator('.side, .desk, textarea').count()).toBe(0);
  await page.getByRole('button', { name: 'Stay on this page' }).click();
  await page.getByRole('button', { name: 'Done' }).waitFor();
  expect(markersIn(await seen(), marked)).toEqual(own.filter((at) => !/date|lookOn/.test(at)));
  await page.reload();
  await unlock(page);
  await page.getByRole('button', { name: 'Done' }).waitFor();
  expect(await page.locator('.side, .desk').count()).toBe(0);
  await page.keyboard.press('F9');
  await page.keyboard.press('Enter');
  await page.locator('.side').waitFor();
});

it('is written together: goals and their view, kept like everything else', async () => {
  const { page } = run;
  await open('len', 'view');
  await page.getByRole('heading', { level: 1, name: 'Len’s view' }).waitFor();
  await page.keyboard.press('F9');
  await write(page, 'together-plan.goals.2.first', 'ring the programmes team');
  await page.getByRole('button', { name: 'Add a goal' }).click();
  await write(page, 'together-plan.goals.3.words', 'I will see the club.');
  await page.getByRole('radio', { name: 'Part of it' }).check();
  await saved(page);
  await page.keyboard.press('F9');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Len’s view' }).waitFor();
  expect(await page.getByRole('radio', { name: 'Agrees with part of it' }).isChecked()).toBe(true);
  await open('len', 'plan');
  expect(await page.locator('[id="plan.goals.3.words"]').inputValue()).toBe('I will see the club.');
});

it('says of each thing why it is not on the page, and takes the words for it', async () => {
  const { page } = run;
  await open('len', 'copy');
  await page.getByRole('heading', { level: 1, name: 'Len’s copy' }).waitFor();
  const ray = page.getByRole('group', { name: /^His brother Ray/ });
  await ray.getByText('It is about somebody else.').waitFor();
  await ray.getByRole('checkbox', { name: 'On the page' }).check();
  await write(page, 'copy.plain.strength/strength-ray', 'You have a home with your brother Ray.');
  await page.locator('.copy-page').getByText('You have a home with your brother Ray.').waitFor();
  expect(await wrong()).toEqual([]);
  await saved(page);
  const asked = page.waitForEvent('download');
  await press(page, 'Save it as plain text');
  expect((await asked).suggestedFilename()).toMatch(/^onesheet-copy-\d{4}-\d\d-\d\d\.txt$/);
  await page.getByText(/^The browser has the file onesheet-copy-.*\.txt now/).waitFor();
  await page.getByText('The file leaves here unlocked').waitFor();
});

it('is kept in the history when it is printed', async () => {
  await paper();
  await run.page.goto(`${run.appUrl}#/history/len`);
  await run.page.getByText('Their copy printed').waitFor();
  expect(run.complaints).toEqual([]);
});

it('says beside the page how hard it is to read', async () => {
  await open('len', 'copy');
  const reading = run.page.getByRole('region', { name: 'How hard it is to read' });
  await reading.getByText(/The aim is 11/).waitFor();
}, 120_000);
