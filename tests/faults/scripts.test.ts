import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { runsOfBack, runsOfFront } from '../../src/sheet/pieces-of.ts';
import { runningWords, wordsOf } from '../../src/sheet/words.ts';
import { saved, setUp } from '../journeys/door.ts';
import { press, write } from '../journeys/keys.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { times } from '../setup/seeded.ts';
import { everyAnswer } from '../sheet/every-answer.ts';
import { readPdf } from '../sheet/read-pdf.ts';
import { backupFile, bringBack, draftRows, openBackup, toCaseload } from './bring-in.ts';
import { harmless, payloads } from './payloads.ts';
import { settledElements } from './settled-elements.ts';

const id = '5b0f4c1e-0000-4000-8000-000000000001';
const folder = mkdtempSync(join(tmpdir(), 'onesheet-scripts-'));
let run: RunningBrowser;
beforeAll(async () => {
  run = await startBrowser();
  // Chromium would grant it by itself when it has seen enough of the app, and one button fewer would stand there.
  const session = await run.context.newCDPSession(run.page);
  const { origin } = new URL(run.appUrl);
  await session.send('Browser.grantPermissions', { origin, permissions: ['durableStorage'] });
  await session.detach();
});
afterAll(async () => {
  await run.close();
  rmSync(folder, { recursive: true });
});

/** Takes everything away that this browser keeps, as a start of another with an empty profile costs seconds. */
async function forgetAll(): Promise<void> {
  await run.page.goto('about:blank');
  const session = await run.context.newCDPSession(run.page);
  const { origin } = new URL(run.appUrl);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

/** An assessment with one text after another in every field that is written in. */
function filled(text: (field: number) => string): Assessment {
  let field = 0;
  const next = () => {
    field += 1;
    return text(field);
  };
  const a = JSON.parse(JSON.stringify(everyAnswer().assessment), (_, value) =>
    typeof value === 'string' && /^x\w+x$/.test(value) ? next() : value,
  ) as Assessment;
  a.person.called = next();
  // As much as the settings hold: one that fills a quarter of a page no browser prints again on the next.
  a.marking = a.marking.slice(0, 100);
  return a;
}

/** The text of each passage of the sheet that is on the screen, in order. */
function sheetText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.sheet-page [data-at]')].map((each) => {
      const copy = each.cloneNode(true) as Element;
      for (const unseen of copy.querySelectorAll('.sheet-unseen')) unseen.remove();
      return copy.textContent ?? '';
    }),
  );
}

/**
 * Letters as a reader of PDF can give them back, whichever way they run: none that has no shape of its own, no picture
 * for which there may be no font, and no hyphen that is printed only where a word is broken.
 */
function letters(words: readonly string[]): string[] {
  const shapeless =
    /[\p{C}\p{M}\p{Default_Ignorable_Code_Point}\p{Extended_Pictographic}\s\u2010]/gu;
  return [...words.join('').normalize('NFKC').replaceAll(shapeless, '')];
}

/** Letters that stand more often in one than in the other, with how much more often in the first. */
function different(one: readonly string[], other: readonly string[]): [string, number][] {
  const more = new Map<string, number>();
  for (const letter of one) more.set(letter, (more.get(letter) ?? 0) + 1);
  for (const letter of other) more.set(letter, (more.get(letter) ?? 0) - 1);
  return [...more].filter(([, times]) => times !== 0);
}

/** What the form's fields on the screen hold, and what the assessment says that they should. */
async function fieldsOf(page: Page, a: Assessment): Promise<[string, string, string][]> {
  const held = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('main :is(textarea, input)')]
      .filter((each) => !['radio', 'checkbox', 'file'].includes(each.type))
      .map((each) => [each.id, each.value] as const),
  );
  return held.flatMap(([at, value]) => {
    const found = at
      .split('.')
      .reduce<unknown>((from, key) => (from as Record<string, unknown> | undefined)?.[key], a);
    const passage = found as { gap: string; text: string; note: string } | undefined;
    const due = typeof found === 'string' ? found : passage?.gap ? passage.note : passage?.text;
    return due === undefined ? [] : [[at, value, due] as [string, string, string]];
  });
}

/** Brings an assessment in and goes to every screen that shows it; gives what each is made of. */
async function visit(a: Assessment, by: string, file: string) {
  const { page } = run;
  await forgetAll();
  const screens: Record<string, string[]> = {};
  const take = async (name: string) => {
    screens[name] = await settledElements(page);
    expect(await page.evaluate(() => (window as { __xss?: number }).__xss ?? 0), name).toBe(0);
  };
  const sheet = composeSheet(a, 'draft');
  const pieces = [...runsOfFront(sheet), ...runsOfBack(sheet)].flat();
  const due = pieces.map((piece) => piece.text);
  const sorted = (texts: string[]) => [...texts].sort();

  await setUp(page, run.appUrl, by, by);
  await openBackup(page, await backupFile(folder, draftRows(id, a, by), file));
  await take('what is in the backup');
  await bringBack(page);
  await take('backups');
  await toCaseload(page);
  await page.locator('tbody tr').waitFor();
  await take('caseload');
  expect(await page.locator('tbody th a').textContent()).toBe(
    a.person.name.trim() || 'No name yet',
  );
  // By keyboard: the link may be higher than the window.
  await page.locator('tbody th a').press('Enter');
  await page.locator('[data-save]').waitFor();
  const parts = page.locator('nav ol button');
  let fields = 0;
  for (let at = 0; at < (await parts.count()); at += 1) {
    await parts.nth(at).click();
    await expect.poll(() => parts.nth(at).getAttribute('aria-current')).toBe('step');
    await expect.poll(() => page.locator('[data-loading]').count()).toBe(0);
    await take(`part ${at + 1}`);
    for (const [path, held, should] of await fieldsOf(page, a)) {
      expect(held, path).toBe(should);
      fields += 1;
    }
  }
  expect(fields).toBeGreaterThan(80);
  // Beside the last, their copy, stands the copy itself.
  await parts.first().click();
  await expect.poll(async () => sorted(await sheetText(page))).toEqual(sorted(due));
  await page.keyboard.press('F2');
  await take('the sheet');
  await page.keyboard.press('F2');
  await page.getByRole('button', { name: 'Take the text out' }).press('Enter');
  const text = page.locator('#out-text');
  await text.waitFor();
  await take('the text to take out');
  const shown = await text.inputValue();
  for (const piece of pieces.filter(({ form, as }) => !form && as !== 'cite'))
    expect(shown).toContain(piece.text.replaceAll('\u00a0', ' ').trim());
  await page.keyboard.press('Escape');
  await page.keyboard.press('F2');
  const path = join(folder, 'sheet.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const { pages } = readPdf(path);
  const again = Array.from({ length: pages.length - 2 }, () => runningWords(sheet)).flat();
  const printed = letters(pages.flatMap((each) => each.words));
  expect(different(printed, letters([...wordsOf(sheet), ...again]))).toEqual([]);
  await page.goto(`${run.appUrl}#/history/${id}`);
  await page.getByRole('heading', { name: /^History of/ }).waitFor();
  await take('history');
  expect(await page.locator('td[data-title="Who"]').allTextContents()).toContain(by);
  await page.locator('section[aria-labelledby="earlier"] button').last().click();
  await page.getByRole('heading', { name: /^Earlier state of/ }).waitFor();
  await take('an earlier state');
  expect(sorted(await sheetText(page))).toEqual(sorted(due));
  await toCaseload(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.locator('[id="set-writer"]').waitFor();
  await take('settings');
  expect(await page.locator('[id="set-writer"]').inputValue()).toBe(by);
  await toCaseload(page);
  await page
    .locator('.case-deeds')
    .getByRole('button', { name: /^Delete/ })
    .press('Enter');
  await page.getByText(/is deleted\. It stays in the bin/).waitFor();
  await take('deleted');
  await page.getByRole('link', { name: 'Bin' }).click();
  await page.locator('tbody tr').waitFor();
  await take('bin');
  return screens;
}

it('has at least forty payloads', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(40);
});

// In the long run every payload comes into every field.
const turns = times(1, payloads.length);
const step = Math.max(1, Math.floor(payloads.length / turns));

it.each(Array.from({ length: turns }, (_, turn) => turn * step))(
  'shows what is written as text and makes nothing of it, on any screen, from payload %i on',
  async (first) => {
    const at = (field: number) => payloads[(field + first) % payloads.length] ?? '';
    // Fields of the settings hold 200 characters.
    const by =
      payloads.filter((each) => each.length < 150 && !each.startsWith('\t'))[first % 40] ?? '';
    const expected = await visit(
      filled((field) => harmless(at(field))),
      harmless(by),
      'harmless.age',
    );
    const name = `<img src=x onerror=window.__xss=1> "'=1+1 {{x}} \u202Eega.age`;
    expect(await visit(filled(at), by, name)).toEqual(expected);
    expect(run.complaints).toEqual([]);
    expect(run.strangers).toEqual([]);
  },
  300_000,
);

it('shows as text what is typed by keyboard, and keeps it', async () => {
  const { page } = run;
  await forgetAll();
  await setUp(page, run.appUrl);
  await press(page, 'Start an assessment');
  await page.locator('[data-save]').waitFor();
  for (const payload of payloads.filter((each) => each.length < 90).filter((_, i) => i % 5 === 0)) {
    await write(page, 'person.name', payload);
    await saved(page);
    await expect.poll(() => page.locator('.sheet-name').first().textContent()).toBe(payload.trim());
    expect(await page.evaluate(() => (window as { __xss?: number }).__xss ?? 0)).toBe(0);
  }
  expect(run.complaints).toEqual([]);
});

it('lets a character that turns the writing round turn no more than its own answer', async () => {
  const { page } = run;
  await forgetAll();
  await setUp(page, run.appUrl);
  await press(page, 'Start an assessment');
  await page.locator('[data-save]').waitFor();
  await write(page, 'person.keyDates', 'until \u202Emay');
  await write(page, 'person.rarDays', '10');
  await saved(page);
  const follows = page.locator('.sheet-facts [data-at="person.rarDays"]');
  await expect.poll(() => follows.allTextContents()).toEqual(['\u00a0· ', '10', ' RAR days']);
  // "10" stands before " RAR days", not behind it.
  const [days, words] = await follows.evaluateAll((all) =>
    all.slice(1, 3).map((each) => each.getBoundingClientRect().left),
  );
  expect(days).toBeLessThan(words ?? 0);
});
