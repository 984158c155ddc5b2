import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { passphrase, saved, setUp, start, unlock } from '../journeys/door.ts';
import { press } from '../journeys/keys.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { inDocument, inHeap } from './heap.ts';

// What is left of a text once it is locked: in the memory of each tab's scripts, its document, its title, its
// history, and what undo brings back.
const marks = {
  name: 'Zerubbabel Quillfeather',
  sentence: 'MARK-SENTENCE-7431',
  happened: 'MARK-HAPPENED-9215',
  later: 'MARK-LATER-6038',
  writer: 'Writer Ottoline-Marchbanks',
};
let run: RunningBrowser;
let tabs: Page[] = [];
let secrets: string[] = [];
let address = '';

async function opened(url: string): Promise<Page> {
  const page = await run.context.newPage();
  await page.goto(url);
  await unlock(page);
  return page;
}

beforeAll(async () => {
  run = await startBrowser();
  const { page } = run;
  const code = await setUp(page, run.appUrl, marks.writer);
  secrets = [passphrase, code, code.replace(/[^0-9A-Z]/g, '')];
  await start(page);
  await page.locator('[id="person.name"]').fill(marks.name);
  await page.locator('[id="person.sentence"]').fill(marks.sentence);
  await page
    .getByRole('navigation')
    .getByRole('button')
    .filter({ hasText: 'What happened' })
    .click();
  await page.locator('[id="offence.known"]').pressSequentially(marks.happened);
  await saved(page);
  address = page.url();
  const id = /write\/([^/]+)/.exec(address)?.[1];
  const following = await opened(address);
  await following.getByLabel('Front of the sheet').getByText(marks.happened).waitFor();
  const caseload = await opened(run.appUrl);
  await caseload.getByRole('link', { name: marks.name, exact: true }).waitFor();
  const history = await opened(`${run.appUrl}#/history/${id}`);
  await history.getByRole('heading', { name: /^History of/ }).waitFor();
  tabs = [page, following, caseload, history];
});
afterAll(() => run.close());

it('finds the marks before the lock, so that not finding them means something', async () => {
  const all = Object.values(marks).filter((mark) => mark !== marks.later);
  const found = await Promise.all(tabs.map((tab) => inHeap(tab, all)));
  expect(found[0]?.sort()).toEqual([...all].sort());
  for (const [at, marksFound] of found.entries()) expect(marksFound, `tab ${at}`).not.toEqual([]);
  for (const [at, tab] of tabs.entries())
    expect(await inDocument(tab, Object.values(marks)), `tab ${at}`).toContain(marks.name);
});

it('locks all four tabs from one, and leaves no mark in memory, document, title or address', async () => {
  const [writing, following, caseload] = tabs;
  await writing?.bringToFront();
  await writing?.locator('[id="offence.known"]').press('End');
  await writing?.keyboard.type(` ${marks.later}`);
  // Not the tab in which it was typed: that one hears of it.
  await caseload?.getByRole('button', { name: 'Lock' }).click();
  for (const tab of tabs) await tab.getByRole('heading', { name: 'Unlock' }).waitFor();
  const sought = [...Object.values(marks), ...secrets];
  for (const [at, tab] of tabs.entries()) {
    expect(await tab.title(), `tab ${at}`).toBe('Unlock – Onesheet');
    expect(await inDocument(tab, sought), `tab ${at}`).toEqual([]);
    expect(await inHeap(tab, sought), `tab ${at}`).toEqual([]);
  }
  expect(following?.url()).toBe(address);
});

it('shows nothing of it by Back and Forward', async () => {
  for (const tab of tabs) {
    for (const way of ['back', 'back', 'forward'] as const) {
      await (way === 'back' ? tab.goBack() : tab.goForward());
      expect(await inDocument(tab, Object.values(marks))).toEqual([]);
    }
    expect(await inHeap(tab, Object.values(marks))).toEqual([]);
  }
});

it('brings nothing back by undo in the passphrase’s field', async () => {
  const [page] = tabs as [Page];
  await page.goto(address);
  await page.getByRole('heading', { name: 'Unlock' }).waitFor();
  await page.locator('#secret').focus();
  await page.keyboard.type('x');
  for (const key of ['ControlOrMeta+Z', 'ControlOrMeta+Z', 'ControlOrMeta+Z', 'ControlOrMeta+Y']) {
    await page.keyboard.press(key);
    expect(['', 'x']).toContain(await page.locator('#secret').inputValue());
    expect(await inDocument(page, Object.values(marks))).toEqual([]);
  }
});

it('has sealed the last words first', async () => {
  const [page] = tabs as [Page];
  await unlock(page);
  await page
    .getByLabel('Front of the sheet')
    .getByText(`${marks.happened} ${marks.later}`)
    .waitFor();
  expect(run.complaints).toEqual([]);
});

it('forgets the passphrase while the store is still open', async () => {
  const [page] = tabs as [Page];
  await press(page, 'Lock');
  await unlock(page);
  await page.locator('[id="offence.known"]').waitFor();
  expect(await inHeap(page, secrets)).toEqual([]);
});
