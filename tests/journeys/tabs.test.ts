import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp, start, unlock } from './door.ts';
import { press, write } from './keys.ts';

let run: RunningBrowser;
let address = '';

beforeAll(async () => {
  run = await startBrowser();
  await setUp(run.page, run.appUrl);
  await start(run.page);
  await write(run.page, 'person.name', 'Len Marsh');
  await saved(run.page);
  address = run.page.url();
});
afterAll(() => run.close());

async function secondTab(): Promise<Page> {
  const page = await run.context.newPage();
  await page.goto(address);
  await unlock(page);
  return page;
}

function nameIn(page: Page): Promise<string> {
  return page.locator('[id="person.name"]').inputValue();
}

it('lets one tab write; another follows, says why it cannot, and shows what is written', async () => {
  const other = await secondTab();
  await other.getByRole('heading', { name: 'This is being written in another tab' }).waitFor();
  expect(await other.getByRole('textbox').count()).toBe(0);
  await run.page.bringToFront();
  await write(run.page, 'person.name', 'Len Marsh the elder');
  await other.getByLabel('Front of the sheet').getByText('Len Marsh the elder').waitFor();
  await other.close();
});

it('takes over in one press and loses nothing, not even the last key', async () => {
  const other = await secondTab();
  await other.getByRole('heading', { name: 'This is being written in another tab' }).waitFor();
  await run.page.locator('[id="person.name"]').fill('Len Marsh, last key');
  await press(other, 'Write here instead');
  await expect.poll(() => nameIn(other)).toBe('Len Marsh, last key');
  await run.page.getByRole('heading', { name: 'This is being written in another tab' }).waitFor();
  await other.close();
});

it('gives the hold to the tab that waits when the writing tab is gone', async () => {
  await expect.poll(() => nameIn(run.page)).toBe('Len Marsh, last key');
});

it('keeps as a copy what a frozen tab had not saved when it was taken over', async () => {
  const other = await secondTab();
  await other.getByRole('heading', { name: 'This is being written in another tab' }).waitFor();
  const frozen = run.page.evaluate(() => {
    const box = document.getElementById('person.reference') as HTMLInputElement;
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(box, 'ONLY-HERE');
    box.dispatchEvent(new Event('input', { bubbles: true }));
    const began = performance.now();
    while (performance.now() - began < 12_000);
  });
  await press(other, 'Write here instead');
  await expect.poll(() => nameIn(other), { timeout: 15_000 }).toBe('Len Marsh, last key');
  await write(other, 'person.name', 'Len Marsh, after');
  await saved(other);
  await frozen;
  await expect.poll(() => run.page.url(), { timeout: 15_000 }).not.toBe(address);
  await expect
    .poll(() => run.page.locator('[id="person.reference"]').inputValue())
    .toBe('ONLY-HERE');
  expect(await nameIn(other)).toBe('Len Marsh, after');
  await other.close();
});

it('hides the screen in one action without locking, and prints nothing meanwhile', async () => {
  await run.page.bringToFront();
  await run.page.keyboard.press('F8');
  await run.page.getByRole('dialog', { name: 'Hidden' }).waitFor();
  expect(await run.page.getByRole('textbox').count()).toBe(0);
  await run.page.keyboard.press('F8');
  await run.page.getByRole('dialog', { name: 'Hidden' }).waitFor({ state: 'detached' });
  expect(await run.page.locator('[id="person.reference"]').inputValue()).toBe('ONLY-HERE');
});

it('locks every tab when one is locked, each sealing its own words first', async () => {
  const other = await secondTab();
  await other.getByRole('heading', { name: /another tab|The person/ }).waitFor();
  await run.page.locator('[id="person.sentence"]').fill('sealed by the lock of another tab');
  await other.getByRole('button', { name: 'Lock' }).click();
  await other.getByRole('heading', { name: 'Unlock' }).waitFor();
  await run.page.getByRole('heading', { name: 'Unlock' }).waitFor();
  await unlock(run.page);
  await expect
    .poll(() => run.page.locator('[id="person.sentence"]').inputValue())
    .toBe('sealed by the lock of another tab');
});

it('has no way out by WebRTC', async () => {
  expect(await run.page.evaluate(() => 'RTCPeerConnection' in window)).toBe(false);
});

it('did all that without a complaint of the browser', () => {
  expect(run.complaints).toEqual([]);
});
