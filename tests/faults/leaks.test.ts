import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { today } from '../../src/assessment/day.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { runningWords, wordsOf } from '../../src/sheet/words.ts';
import { saved, setUp, unlock } from '../journeys/door.ts';
import { press, write } from '../journeys/keys.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { needProgram } from '../setup/programs.ts';
import { everyAnswer } from '../sheet/every-answer.ts';
import { compareWords } from '../sheet/printed-words.ts';
import {
  backupFile,
  backupPassphrase,
  bringBack,
  draftRows,
  openBackup,
  toCaseload,
} from './bring-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'onesheet-leaks-'));
const shortId = '5b0f4c1e-0000-4000-8000-000000000001';
const longId = '5b0f4c1e-0000-4000-8000-000000000002';
const short = everyAnswer().assessment;
const long = everyAnswer().assessment;
let run: RunningBrowser;

/** The paths of everyAnswer make words that begin and end with x; no word of the form does. */
const secret = /x[A-Za-z0-9_]{6,}x/;

/** What the address of a screen would look like on paper. */
const address = /#\/|https?:|127\.0\.0\.1/;

beforeAll(async () => {
  short.person.name = 'xname_of_the_shortx';
  long.person.name = 'xname_of_the_longx';
  long.offence.known.text = Array.from({ length: 2500 }, (_, i) => `told${i}`).join(' ');
  run = await startBrowser();
  await run.context.addInitScript(() => {
    // Every way in which a page can write the clipboard, counted. Only a secure page has it.
    if (!isSecureContext) return;
    const wrote: string[] = [];
    Object.assign(window, { wrote });
    const count = (of: object, name: string) => {
      const real = Reflect.get(of, name);
      Reflect.set(of, name, function counted(this: unknown, ...given: unknown[]) {
        wrote.push(name);
        return Reflect.apply(real, this, given);
      });
    };
    count(Clipboard.prototype, 'write');
    count(Clipboard.prototype, 'writeText');
    const real = document.execCommand;
    document.execCommand = (command, ...given) => {
      if (/copy|cut/i.test(command)) wrote.push(command);
      return real.call(document, command, ...given);
    };
    const seen = (e: Event) => wrote.push(e.type);
    for (const type of ['copy', 'cut']) document.addEventListener(type, seen, { capture: true });
  });
  await setUp(run.page, run.appUrl, 'xwriters_namex', 'xwriters_rolex');
  expect(await wrote()).toEqual([]);
  const rows = [...draftRows(shortId, short, 'xnotex'), ...draftRows(longId, long, 'xnotex')];
  await openBackup(run.page, await backupFile(folder, rows));
  await bringBack(run.page);
});
afterAll(async () => {
  await run.close();
  rmSync(folder, { recursive: true });
});

/** In which ways the page that is open has written the clipboard since it was loaded. */
function wrote(): Promise<string[]> {
  return run.page.evaluate(() => (window as never as { wrote: string[] }).wrote);
}

/** Inches. */
const a4 = { width: 8.27, height: 11.69 };
const letter = { width: 8.5, height: 11 };

interface Print {
  title: string;
  words: string[];
  pages: number;
  /** Every text that the file holds as its properties: title, author, subject, producer. */
  info: string;
}

/** Prints as the dialogue does: with the headers and footers that it turns on by itself, or without. */
async function print(page: Page, headers: boolean, paper = a4): Promise<Print> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', {
    displayHeaderFooter: headers,
    printBackground: false,
    paperWidth: paper.width,
    paperHeight: paper.height,
  });
  await session.detach();
  const path = join(folder, 'printed.pdf');
  writeFileSync(path, Buffer.from(data, 'base64'));
  const tool = (name: string, options: string[]) =>
    execFileSync(needProgram(name, 'poppler-utils'), options, { encoding: 'utf8' });
  const info = tool('pdfinfo', [path]);
  return {
    info,
    title: /^Title:\s*(.*)$/m.exec(info)?.[1] ?? '',
    pages: Number(/^Pages:\s*(\d+)$/m.exec(info)?.[1]),
    words: tool('pdftotext', ['-raw', path, '-']).split(/\s+/).filter(Boolean),
  };
}

it('would see an address and a title on paper, were they printed', async () => {
  const page = await run.context.newPage();
  await page.goto('data:text/html,<title>A title</title><p>Words</p>#/a/part');
  const paper = await print(page, true);
  expect(paper.words.join(' ')).toContain('#/a/part');
  expect(paper.title).toBe('A title');
  await page.close();
});

async function openCase(name: string): Promise<void> {
  await toCaseload(run.page);
  await run.page.getByRole('link', { name, exact: true }).click();
  await run.page.locator('[data-save]').waitFor();
  await run.page.locator('.sheet-page').first().waitFor();
}

function expectOnlyTheSheet(paper: Print, a: Assessment): void {
  const sheet = composeSheet(a, 'draft');
  const again = Array.from({ length: paper.pages - 2 }, () => runningWords(sheet)).flat();
  expect(compareWords(paper.words, wordsOf(sheet), again)).toEqual({ lost: [], added: [] });
  expect(paper.words.join(' ')).not.toMatch(address);
}

describe.each([
  ['off', false],
  ['on', true],
] as const)('printing with headers and footers %s', (_, headers) => {
  it('puts the sheet on paper and nothing else, under a neutral name', async () => {
    for (const [name, a] of [
      [short.person.name, short],
      [long.person.name, long],
    ] as const) {
      await openCase(name);
      await expect.poll(() => run.page.title()).toMatch(/ – Onesheet$/);
      const before = await run.page.title();
      for (const size of [a4, letter]) {
        const paper = await print(run.page, headers, size);
        expect(paper.title).toBe(`assessment-${today()}`);
        expect(paper.info).not.toMatch(secret);
        expectOnlyTheSheet(paper, a);
      }
      await expect.poll(() => run.page.title()).toBe(before);
    }
  });

  it('puts nothing of any record on paper from the other screens', async () => {
    const screens: [string, () => Promise<unknown>][] = [
      ['caseload', () => toCaseload(run.page)],
      ['settings', () => run.page.getByRole('link', { name: 'Settings' }).click()],
      ['history', () => run.page.goto(`${run.appUrl}#/history/${shortId}`)],
      ['bin', () => run.page.goto(`${run.appUrl}#/bin`)],
      ['backups', () => run.page.goto(`${run.appUrl}#/backup`)],
    ];
    for (const [name, go] of screens) {
      await go();
      await run.page.locator('h1').first().waitFor();
      const paper = await print(run.page, headers);
      expect(`${name}: ${paper.words.join(' ')}`).not.toMatch(secret);
      expect(`${name}: ${paper.info}`).not.toMatch(secret);
      expect(`${name}: ${paper.words.join(' ')}`).toBe(`${name}: `);
    }
  });
});

it('writes nothing to the clipboard in a journey through every screen, and leaves nothing there', async () => {
  // The restoring and the printing of the tests before this one counted too.
  expect(await wrote()).toEqual([]);
  await run.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await run.page.evaluate(() => navigator.clipboard.writeText('what was there before'));
  await run.page.evaluate(() => ((window as never as { wrote: string[] }).wrote.length = 0));
  await openCase(short.person.name);
  await write(run.page, 'person.called', 'xcalled_by_keyboardx');
  await saved(run.page);
  const parts = run.page.getByRole('navigation').getByRole('button');
  for (let i = 0; i < (await parts.count()); i += 1) await parts.nth(i).click();
  await run.page.keyboard.press('F2');
  await run.page.keyboard.press('F8');
  await run.page.getByRole('button', { name: 'Show the screen again' }).click();
  for (const screen of [`history/${shortId}`, `time/${shortId}`, 'study', 'bin', 'backup']) {
    await run.page.goto(`${run.appUrl}#/${screen}`);
    await run.page.locator('h1').first().waitFor();
  }
  const file = run.page.waitForEvent('download', { timeout: 60_000 });
  for (const at of ['backup-first', 'backup-second']) await write(run.page, at, backupPassphrase);
  await press(run.page, 'Write a backup');
  await file;
  await toCaseload(run.page);
  await run.page.getByRole('link', { name: 'Settings' }).click();
  await write(run.page, 'code-passphrase', 'kettle orchard Tuesday lamp');
  await press(run.page, 'New recovery code');
  await run.page.getByLabel('Recovery code').waitFor({ timeout: 30_000 });
  expect(await wrote()).toEqual([]);
  await press(run.page, 'I have written it down');
  await run.page.getByRole('button', { name: 'Lock', exact: true }).click();
  await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
  expect(await run.page.evaluate(() => navigator.clipboard.readText())).toBe(
    'what was there before',
  );
  // The count sees a copy that is asked for, so that nought means something.
  await write(run.page, 'secret', 'typed');
  await run.page.evaluate(() => navigator.clipboard.writeText('asked for'));
  expect(await wrote()).toEqual(['writeText']);
});

it('has nothing to print when it is locked', async () => {
  // Loaded locked, it has not fetched what draws the sheet, nor how a sheet prints.
  await run.page.reload();
  await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
  for (const headers of [true, false]) {
    const paper = await print(run.page, headers);
    expect(paper.words).toEqual([]);
    expect(paper.title).toBe('Unlock – Onesheet');
  }
  await unlock(run.page);
  await run.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});

it('did all that without a complaint of the browser or a request to anybody else', () => {
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
});
