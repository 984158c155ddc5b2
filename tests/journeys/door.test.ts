import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { passphrase, setUp, start, unlock } from './door.ts';
import { press, tabTo, write } from './keys.ts';

const another = 'gravel lantern marmalade';

let run: RunningBrowser;

beforeEach(async () => {
  run = await startBrowser();
});
afterEach(async () => {
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
  await run.close();
});

/** Seconds of the wait that is shown, 0 where there is none. */
async function secondsShown(page: Page): Promise<number> {
  const wait = page.locator('[data-wait]');
  return (await wait.count()) === 0 ? 0 : Number(await wait.getAttribute('data-wait'));
}

async function refused(page: Page): Promise<void> {
  await page.getByText('does not open what is kept here').waitFor();
}

async function caseload(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Caseload' }).waitFor();
}

async function chosenTwice(page: Page, secret: string): Promise<void> {
  await write(page, 'first', secret);
  await write(page, 'second', secret);
}

describe('wrong passphrases', () => {
  it('slow down over reloads, tabs and a changed clock, and never erase', async () => {
    await setUp(run.page, run.appUrl);
    await start(run.page);
    await write(run.page, 'person.name', 'Len Marsh');
    await run.page.locator('[data-save="saved"]').waitFor();
    await run.page.reload();

    for (let wrong = 1; wrong <= 3; wrong += 1) {
      await unlock(run.page, `wrong passphrase ${wrong}`);
      await refused(run.page);
      expect(await secondsShown(run.page)).toBe(0);
      await run.page.reload();
    }
    const waits: number[] = [];
    let page = run.page;
    for (let wrong = 4; wrong <= 6; wrong += 1) {
      await unlock(page, `wrong passphrase ${wrong}`);
      await refused(page);
      await page.locator('[data-wait]').waitFor();
      const full = 2 ** (wrong - 3);
      waits.push(full - (await secondsShown(page)));
      // Half of the wait is gone when the page is loaded anew, or another tab opened, a year later.
      await page.waitForTimeout(full * 500);
      if (wrong === 5) page = await run.context.newPage();
      await page.clock.setSystemTime(new Date(`20${wrong * 10}-01-01`));
      await page.goto(run.appUrl);
      await page.reload();
      await page.locator('[data-wait]').waitFor();
      expect(await secondsShown(page)).toBeGreaterThanOrEqual(full - 1);
      if (wrong === 6) {
        await unlock(page, passphrase);
        expect(await page.getByRole('heading', { name: 'Unlock' }).count()).toBe(1);
      }
      await page.getByText('You can try again now.').waitFor();
    }
    // They count down from 2, 4 and 8, and are read within the first second or two.
    expect(waits.filter((gone) => gone < 0 || gone > 1)).toEqual([]);

    await unlock(page, passphrase);
    await caseload(page);
    await page.getByText('Len Marsh').first().waitFor();
  });
});

describe('the recovery code', () => {
  it('asks at once for a new passphrase, and the old one opens nothing any more', async () => {
    const code = await setUp(run.page, run.appUrl);
    await run.page.reload();
    await press(run.page, 'Use the recovery code');
    await write(run.page, 'secret', code);
    await run.page.keyboard.press('Enter');
    await run.page.getByRole('heading', { name: 'Choose a new passphrase' }).waitFor();
    await tabTo(run.page, 'the new passphrase', (f) => f.id === 'first');
    await chosenTwice(run.page, another);
    await run.page.keyboard.press('Enter');
    await caseload(run.page);

    await run.page.reload();
    await unlock(run.page);
    await refused(run.page);
    await unlock(run.page, another);
    await caseload(run.page);
  });

  it('leaves the old passphrase when the new one is left for later', async () => {
    const code = await setUp(run.page, run.appUrl);
    await run.page.reload();
    await press(run.page, 'Use the recovery code');
    await write(run.page, 'secret', code);
    await run.page.keyboard.press('Enter');
    await press(run.page, 'Leave it for later');
    await caseload(run.page);
    await run.page.reload();
    await unlock(run.page);
    await caseload(run.page);
  });
});

it('works where WebAssembly is off, and what was set up there opens where it is on', async () => {
  await run.close();
  run = await startBrowser(undefined, { serviceWorkers: 'block' });
  const off = 'delete globalThis.WebAssembly;';
  await run.context.addInitScript(off);
  // Init scripts do not run in workers, so the worker's own file begins with it.
  const loaded: string[] = [];
  await run.context.route('**/assets/stretch-*.js', async (route) => {
    loaded.push(new URL(route.request().url()).pathname);
    const response = await route.fetch();
    await route.fulfill({ response, body: off + (await response.text()) });
  });
  await setUp(run.page, run.appUrl);
  expect(loaded.some((path) => path.includes('stretch-plain'))).toBe(true);
  await run.page.reload();
  await unlock(run.page);
  await caseload(run.page);

  await run.context.unroute('**/assets/stretch-*.js');
  const plain: string[] = [];
  run.context.on('request', (request) => {
    if (request.url().includes('stretch-plain')) plain.push(request.url());
  });
  await run.page.reload();
  await unlock(run.page);
  await caseload(run.page);
  expect(plain).toEqual([]);
});

it('keeps a store for each of two practitioners, and asks which before any passphrase', async () => {
  const { page } = run;
  await setUp(page, run.appUrl);
  await start(page);
  await write(page, 'person.name', 'Len Marsh');
  await page.locator('[data-save="saved"]').waitFor();
  await page.goto(run.appUrl);
  await page.reload();
  await press(page, 'Someone else uses this computer too');
  await press(page, 'Start one of your own');
  await page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
  await chosenTwice(page, another);
  await press(page, 'Set it up');
  await page.getByRole('button', { name: 'I have written it down' }).waitFor();
  // It is shown only once, so nothing else leads away from it.
  expect(await page.getByRole('button').allTextContents()).toEqual(['I have written it down']);
  await press(page, 'I have written it down');
  await caseload(page);
  expect(await page.getByText('Len Marsh').count()).toBe(0);

  // Locking loads the page anew; the tab stays with the store that was chosen in it.
  await page.getByRole('button', { name: 'Lock' }).click();
  await unlock(page, another);
  await caseload(page);

  const tab = await run.context.newPage();
  await tab.goto(run.appUrl);
  await tab.getByRole('heading', { name: 'Whose store?' }).waitFor();
  expect(await tab.getByRole('listitem').allTextContents()).toEqual([
    'First store on this computer',
    'Second store on this computer',
  ]);
  await press(tab, 'First store on this computer');
  await unlock(tab, another);
  await refused(tab);
  await unlock(tab, passphrase);
  await caseload(tab);
  await tab.getByText('Len Marsh').first().waitFor();
});
