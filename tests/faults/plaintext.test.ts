import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { newRecord } from '../../src/assessment/record.ts';
import { currentFormat } from '../../src/storage/formats/current.ts';
import { shortest } from '../cases/shortest.ts';
import { passphrase, saved, setUp } from '../journeys/door.ts';
import { press, write } from '../journeys/keys.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { everyAnswer } from '../sheet/every-answer.ts';
import {
  backupFile,
  backupPassphrase,
  bringBack,
  draftRows,
  openBackup,
  toCaseload,
} from './bring-in.ts';
import { type CountingServer, countingServer } from './counting-server.ts';
import { searchInClear } from './in-clear.ts';

/** Begins every word that is typed or brought in; no file of a browser holds it by itself. */
const mark = 'QZXJ';
/** Typed into a page that protects nothing, in the same browser: this must be found. */
const control = 'WVKQcontrol';
const folder = mkdtempSync(join(tmpdir(), 'onesheet-clear-'));
const ids = [
  '5b0f4c1e-0000-4000-8000-000000000001',
  '5b0f4c1e-0000-4000-8000-000000000002',
] as const;
const { assessment: plainWords, paths } = everyAnswer();
let profile: Awaited<ReturnType<typeof freshProfile>>;
let run: RunningBrowser;
let elsewhere: CountingServer;
let code = '';

/** The same with our mark at the head of every word that everyAnswer wrote, and what makes the last fields appear. */
function withMarks(a: Assessment): Assessment {
  a.strengths.none = true;
  a.person.rarDays = '10';
  return JSON.parse(JSON.stringify(a).replaceAll(/"x([A-Za-z0-9_]+)x"/g, `"${mark}$1"`));
}

beforeAll(async () => {
  elsewhere = await countingServer();
  profile = await freshProfile();
  run = await startBrowser(profile.dir);
  code = await setUp(run.page, run.appUrl, `${mark}writer`, `${mark}role`);
  const whole = shortest();
  whole.person.name = `${mark}finished`;
  const at = '2026-11-20T09:00:00.000Z';
  const finished = { ...newRecord(whole, at), state: 'finished', finished: at };
  const rows = [
    ...draftRows(ids[0], withMarks(plainWords), `${mark}note`),
    { kind: 'assessment', id: ids[1], rev: 1, format: currentFormat, plain: finished },
  ];
  await openBackup(run.page, await backupFile(folder, rows));
  await bringBack(run.page);
});
afterAll(async () => {
  await run.close();
  await profile.remove();
  await elsewhere.close();
  rmSync(folder, { recursive: true });
});

/** What the screen would let the browser write down: fields it may remember, its title, its address. */
async function expectNeutral(page: Page): Promise<void> {
  const open = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')]
      .filter((field) => {
        const said = field.getAttribute('autocomplete');
        // A browser never keeps what is in a password field; with "off" it would offer to keep the passphrase.
        return field.type === 'password'
          ? !/^(off|one-time-code)$/.test(said ?? '')
          : said !== 'off';
      })
      .map((field) => `${field.type} ${field.id}`),
  );
  expect(open, await page.title()).toEqual([]);
  expect(await page.title()).toMatch(
    /^(Error: )?[A-Z][a-z]+( [a-z]+){0,3}(, and why)? – Onesheet$/,
  );
  expect(new URL(page.url()).hash).toMatch(
    /^(#\/((settings|bin|backup)|(write|history)\/[0-9a-f-]{36}(\/[a-z]+)?)?)?$/,
  );
  expect(new URL(page.url()).search).toBe('');
}

/** Types a word of its own into every text field on the screen, by keyboard; gives the ids of the fields. */
async function typeEverywhere(page: Page): Promise<string[]> {
  const fields = 'main :is(textarea, input:not([type=radio], [type=checkbox], [type=file]))';
  const typed: string[] = [];
  for (const field of await page.locator(fields).filter({ visible: true }).all()) {
    const id = (await field.getAttribute('id')) ?? '';
    await field.focus();
    await page.keyboard.press('End');
    if (typed.length === 0) await page.keyboard.type(mark);
    await page.keyboard.insertText(`${mark}t${typed.length}`);
    typed.push(id);
  }
  return typed;
}

/** What has been searched for: the mark, and the secrets. */
function words(): string[] {
  return [mark, passphrase, code, code.replaceAll(/[^A-Za-z0-9]/g, ''), backupPassphrase];
}

/** Types into a page without any care, and waits until the browser has written it down. */
async function leaveControl(): Promise<void> {
  const page = await run.context.newPage();
  await page.goto(`${elsewhere.http}/`);
  await page.evaluate((word) => {
    document.title = `${word} title`;
    localStorage.setItem(word, word.repeat(50));
    document.body.append(document.createElement('textarea'));
  }, control);
  await page.locator('textarea').focus();
  await page.keyboard.type(`${control} typed`);
  await page.evaluate(() => {
    location.hash = 'next';
  });
  await expect
    .poll(() => searchInClear(profile.dir, [`${control} typed`]).hits.join(' '), {
      timeout: 30_000,
    })
    .toContain('Sessions');
}

/** The fields in which a part of the assessment is written, by id, as the part's own pages show them. */
const shown = new Set<string>();

it('is used: every field of every part, and every other screen', async () => {
  const { page } = run;
  await expectNeutral(page);
  await toCaseload(page);
  await write(page, 'search', `${mark}plan`);
  await expectNeutral(page);
  await page.locator('[id="search"]').fill('');
  await page.goto(`${run.appUrl}#/write/${ids[0]}/person`);
  await page.locator('[data-save]').waitFor();
  const parts = page.locator('nav ol button');
  for (let at = 0; at < (await parts.count()); at += 1) {
    await parts.nth(at).click();
    await expect.poll(() => parts.nth(at).getAttribute('aria-current')).toBe('step');
    await expect.poll(() => page.locator('[data-loading]').count()).toBe(0);
    const closed = page
      .locator('main.part details:not([open]) > summary')
      .filter({ visible: true });
    while (await closed.count()) await closed.first().click();
    const add = page.getByRole('button', { name: 'Add a source', exact: true });
    if (await add.count()) await add.first().click();
    for (const id of await typeEverywhere(page)) shown.add(id);
    await expectNeutral(page);
  }
  await saved(page);
  await page.pdf();
  await page.keyboard.press('F2');
  await expectNeutral(page);
  await page.goto(`${run.appUrl}#/history/${ids[0]}`);
  await page.getByRole('heading', { name: /^History of/ }).waitFor();
  await typeEverywhere(page);
  await expectNeutral(page);
  await page.locator('section[aria-labelledby="earlier"] button').last().click();
  await page.getByRole('heading', { name: /^Earlier state of/ }).waitFor();
  await expectNeutral(page);
  await page.pdf();
}, 240_000);

it('shows every field of the assessment in which words are written', () => {
  // One of each kind is enough: which of them a row shows depends on what was chosen in it.
  const kind = (path: string) =>
    path
      .replace(/\.(text|note)$/, '')
      .replace(/^areas\.answers\.[a-z-]+/, 'areas.answers')
      .replaceAll(/\.\d+/g, '');
  const seen = new Set([...shown].map(kind));
  const missing = new Set(paths.map(kind).filter((path) => !seen.has(path)));
  // Days of signing, of the version that is reviewed and of what is still true are the app's to write; the other is
  // asked in the place of what the court found.
  expect([...missing].sort()).toEqual([
    'offence.convictionNote',
    'sign.signedOn',
    'since.day',
    'since.still.who',
  ]);
});

it('is used: finishing, settings, backup, bin', async () => {
  const { page } = run;
  await page.goto(`${run.appUrl}#/write/${ids[1]}`);
  await press(page, 'Open it again to change it');
  await press(page, 'Yes, open it');
  await page.getByRole('navigation').getByRole('button').filter({ hasText: 'Sign' }).click();
  await page.getByLabel('I sign this as my own view').check();
  await press(page, 'Finish the assessment');
  await page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
  await expectNeutral(page);
  await page.pdf();
  await toCaseload(page);
  await press(page, `Delete ${mark}finished`);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.locator('[id="set-writer"]').waitFor();
  await typeEverywhere(page);
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expectNeutral(page);
  await toCaseload(page);
  await page.getByRole('link', { name: 'Backups', exact: true }).click();
  await write(page, 'backup-first', backupPassphrase);
  await write(page, 'backup-second', backupPassphrase);
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await press(page, 'Write a backup');
  expect((await download).suggestedFilename()).toMatch(/^onesheet-backup-\d{4}-\d\d-\d\d\.age$/);
  await (await download).saveAs(join(folder, 'out.age'));
  await page.getByLabel('The file that you saved').waitFor();
  await expectNeutral(page);
  await toCaseload(page);
  await page.getByRole('link', { name: 'Bin' }).click();
  await page.getByText(`${mark}finished`).first().waitFor();
  await expectNeutral(page);
}, 240_000);

it('leaves nothing in clear when the browser is killed in the middle of it', async () => {
  const { page } = run;
  await page.goto(`${run.appUrl}#/write/${ids[0]}/offence`);
  await page.locator('[id="offence.known"]').focus();
  await page.keyboard.type(`${mark}last words`);
  await saved(page);
  await leaveControl();
  await run.kill();
  const found = searchInClear(profile.dir, [...words(), control]);
  expect(found.hits.filter((hit) => hit.endsWith(control)).length).toBeGreaterThan(0);
  expect(found.hits.filter((hit) => !hit.endsWith(control))).toEqual([]);
  run = await startBrowser(profile.dir);
}, 120_000);

it('leaves nothing in clear when it is locked and the browser closed', async () => {
  const { page } = run;
  await page.goto(run.appUrl);
  await page.getByRole('heading', { name: 'Unlock' }).waitFor();
  await expectNeutral(page);
  await press(page, 'Use the recovery code');
  await write(page, 'secret', code);
  await expectNeutral(page);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /new passphrase/i }).waitFor();
  await expectNeutral(page);
  await leaveControl();
  await run.close();
  const found = searchInClear(profile.dir, [...words(), control]);
  expect(found.hits.filter((hit) => !hit.endsWith(control))).toEqual([]);
  expect(found.hits.filter((hit) => hit.endsWith(control)).length).toBeGreaterThan(1);
  console.log(
    `${found.files} files, ${found.bytes} bytes; found of the control: ${found.hits.join(', ')}`,
  );
}, 120_000);
