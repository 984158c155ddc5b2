import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleOfLen } from '../../src/example/len.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { markedAssessment, markersIn, own } from '../documents/marked.ts';
import { dueOf, plainWords } from '../documents/plain-words.ts';
import { readWord, textOfWord } from '../documents/read-word.ts';
import { backupFile, bringBack, draftRows, openBackup, toCaseload } from '../faults/bring-in.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp } from './door.ts';
import { focused, press, tabToId } from './keys.ts';

const marked = markedAssessment();
const folder = mkdtempSync(join(tmpdir(), 'onesheet-out-'));
let run: RunningBrowser;

beforeAll(async () => {
  run = await startBrowser();
  const { origin } = new URL(run.appUrl);
  await run.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await setUp(run.page, run.appUrl, 'A. Writer', 'probation officer');
  const path = await backupFile(folder, [
    ...draftRows('len', exampleOfLen(), 'brought'),
    ...draftRows('marked', marked.a, 'brought'),
  ]);
  await openBackup(run.page, path);
  await bringBack(run.page);
  await toCaseload(run.page);
}, 240_000);
afterAll(async () => {
  await run.close();
  rmSync(folder, { recursive: true });
});

/** What axe finds wrong, and how much too wide the page and the box are at 320 px. */
async function wrong(): Promise<string[]> {
  const { page } = run;
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await new AxeBuilder({ page: page as never }).withTags(tags).analyze();
  await page.setViewportSize({ width: 320, height: 256 });
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog')].map(
      (each) => each.scrollWidth - each.clientWidth,
    ),
  );
  await page.setViewportSize({ width: 1366, height: 768 });
  return [
    ...found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
    ...wide.filter((by) => by > 0).map((by) => `${by} px too wide`),
  ];
}

/** Chooses by keyboard what is taken out: the first letters of its name, as in any list. */
async function take(what: string): Promise<void> {
  await tabToId(run.page, 'out-what');
  await run.page.keyboard.type(what);
}

/** Presses a button by keyboard and gives the file that comes of it. */
async function file(button: string): Promise<{ name: string; path: string; bytes: Buffer }> {
  const asked = run.page.waitForEvent('download');
  await press(run.page, button);
  const got = await asked;
  const name = got.suggestedFilename();
  const path = join(folder, name);
  await got.saveAs(path);
  return { name, path, bytes: readFileSync(path) };
}

it('opens from the form by keyboard, shows the text, and gives the focus back', async () => {
  const { page } = run;
  await page.goto(`${run.appUrl}#/write/len/offence`);
  await page.getByRole('heading', { level: 1, name: 'What happened, and why' }).waitFor();
  await press(page, 'Take the text out');
  await page.getByRole('dialog', { name: 'Take the text out' }).waitFor();
  expect((await focused(page)).id).toBe('out-what');
  expect(await wrong()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await focused(page)).name).toBe('Take the text out');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
});

it('copies the words of the sheet, as they stand on the screen', async () => {
  const { page } = run;
  await press(page, 'Copy the text');
  await page.getByText('Copied. Paste it where it is wanted.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r', '')).toBe(await page.locator('#out-text').inputValue());
  expect(copied).toMatch(/^DRAFT\r?\nOFFICIAL–SENSITIVE\r?\n/);
});

it('saves them as a Word document, with the same words, and as plain text', async () => {
  const { name, bytes } = await file('Save as a Word document');
  expect(name).toMatch(/^onesheet-sheet-draft-\d{4}-\d\d-\d\d\.docx$/);
  const word = plainWords(textOfWord(readWord(bytes)));
  // The version that the build has put in is another than that of this test.
  const due = plainWords(dueOf(composeSheet(exampleOfLen(), 'draft')).replace(/Onesheet.*$/, ''));
  for (const each of new Set(due)) expect(word).toContain(each);
  const shown = await run.page.locator('#out-text').inputValue();
  const text = await file('Save as plain text');
  expect(text.name).toMatch(/\.txt$/);
  expect(text.bytes.toString('utf8')).toBe(shown);
});

it('gives a text for a report', async () => {
  const { page } = run;
  await take('A text');
  await page.getByText('It proposes no sentence').waitFor();
  expect(await page.locator('#out-text').inputValue()).toContain('In my view, it is Dawn again');
  expect(await wrong()).toEqual([]);
  const { name, bytes } = await file('Save as a Word document');
  expect(name).toMatch(/^onesheet-report-draft-/);
  expect(textOfWord(readWord(bytes))).not.toContain('changed her locks');
});

it('gives all answers as JSON, which come in again as an unsigned draft', async () => {
  const { page } = run;
  await take('All');
  expect(await wrong()).toEqual([]);
  const schema = await file('Save its schema');
  expect(JSON.parse(schema.bytes.toString('utf8')).title).toBe('An assessment from Onesheet');
  const { name, path, bytes } = await file('Save the file');
  expect(name).toMatch(/^onesheet-answers-draft-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(bytes.toString('utf8')).record.assessment).toEqual(exampleOfLen());
  await press(page, 'Close');
  await toCaseload(page);
  await page.getByRole('link', { name: 'Backups', exact: true }).click();
  const spoilt = join(folder, 'spoilt.json');
  writeFileSync(spoilt, bytes.subarray(0, -60));
  await page.getByLabel('File with one assessment').setInputFiles(spoilt);
  await press(page, 'Bring it in');
  await page.getByText(/^This is not a JSON file, or a part of it is missing\./).waitFor();
  await page.getByLabel('File with one assessment').setInputFiles(path);
  await press(page, 'Bring it in');
  await page.getByText('came in as a new draft').waitFor();
  expect(await wrong()).toEqual([]);
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.locator('[id="person.name"]').waitFor();
  expect(page.url()).not.toContain('/len');
  expect(await page.locator('[id="person.name"]').inputValue()).toBe('Len Marsh');
  await page.getByRole('navigation').getByRole('button', { name: 'Sign' }).click();
  expect(await page.locator('[id="sign.signed"]').isChecked()).toBe(false);
  await page.goto(
    `${page
      .url()
      .replace('/write/', '/history/')
      .replace(/\/sign$/, '')}`,
  );
  await page.getByText('Came in as a draft from a file that was not locked').waitFor();
});

it('notes each of them in the history', async () => {
  const { page } = run;
  await page.goto(`${run.appUrl}#/history/len`);
  for (const what of [
    'Exported: the whole sheet, copied as plain text',
    'Exported: the whole sheet, as a Word document',
    'Exported: the whole sheet, as plain text',
    'Exported: a text for a report, as a Word document',
    'Exported: all answers, as JSON',
  ])
    await page.getByText(what, { exact: true }).waitFor();
  expect(await page.getByText('Exported: all answers').count()).toBe(1);
});

it('says no DRAFT of what is finished, but its marking', async () => {
  const { page } = run;
  await page.goto(`${run.appUrl}#/write/len/sign`);
  await press(page, 'Finish the assessment');
  await page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
  await press(page, 'Take the text out');
  const text = await page.locator('#out-text').inputValue();
  expect(text).toMatch(/^OFFICIAL–SENSITIVE\n\nLen Marsh\n/);
  expect(text).not.toContain('DRAFT');
  expect(await wrong()).toEqual([]);
  const { name, bytes } = await file('Save as a Word document');
  expect(name).toMatch(/^onesheet-sheet-\d/);
  const { head } = readWord(bytes);
  expect(head.map((line) => line.text)).toEqual(['OFFICIAL–SENSITIVE']);
  await press(page, 'Close');
});

it.each(['As usual', 'Large print', 'Easy to read'])(
  'puts only what is cleared into the person’s copy in Word: %s',
  async (layout) => {
    const { page } = run;
    await page.goto(`${run.appUrl}#/write/marked/copy`);
    await page.getByRole('radio', { name: layout }).check();
    const { name, bytes } = await file('Save it as a Word document');
    expect(name).toMatch(/^onesheet-copy-\d{4}-\d\d-\d\d\.docx$/);
    const { parts } = readWord(bytes);
    expect(markersIn([...parts.values()].join('\n'), marked)).toEqual(own);
    await saved(page);
    await page.goto(`${run.appUrl}#/history/marked`);
    await page.getByText('Exported: their copy, as a Word document').first().waitFor();
  },
);

it('did all that without a complaint of the browser or a request to anybody else', () => {
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
});
