import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { bringBackFrom, copyPassphrase, openCase, takeCopy } from '../journeys/copy-file.ts';
import { saved, setUp, start, unlock } from '../journeys/door.ts';
import { write } from '../journeys/keys.ts';
import { copied } from '../journeys/raw-store.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';

// Fault 9: what is kept goes from under the open page, in three ways.
let run: RunningBrowser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-taken-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  run = await startBrowser();
  await run.context.addInitScript(() => {
    const connections: IDBDatabase[] = [];
    Object.assign(window, { connections });
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args: Parameters<typeof open>) {
      const request = open.apply(this, args);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    };
  });
  await setUp(run.page, run.appUrl, 'A. Practitioner', 'probation officer');
  await start(run.page);
  await write(run.page, 'person.name', 'Ann Able');
  await saved(run.page);
  await run.page.locator('.bar').getByText('Caseload', { exact: true }).click();
  await start(run.page);
  await write(run.page, 'person.name', 'Len Marsh');
  await saved(run.page);
});
afterEach(async () => {
  expect(run.complaints).toEqual([]);
  await run.close();
});

async function clearAll(): Promise<void> {
  const session = await run.context.newCDPSession(run.page);
  const { origin } = new URL(run.appUrl);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

/** Deletes the database from another tab. */
async function deleteElsewhere(): Promise<void> {
  const other = await run.context.newPage();
  await other.goto(run.appUrl);
  await other.getByRole('heading', { name: 'Unlock' }).waitFor();
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('onesheet');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await other.close();
}

/** Is told at once, is nowhere called saved, and still has its text. */
async function toldOfTheLoss(): Promise<void> {
  await run.page.getByText('was just cleared or deleted').waitFor();
  await run.page.locator('[data-save="failed"]').waitFor();
  expect(await run.page.locator('[data-save="saved"]').count()).toBe(0);
  expect(await run.page.locator('[id="person.name"]').inputValue()).toBe('Len Marsh');
}

/** Loads the page anew, as after a crash: what is found then is what was kept. */
async function openAgain(): Promise<void> {
  await run.page.goto('about:blank');
  await run.page.goto(run.appUrl);
  await unlock(run.page);
  await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
}

it('everything cleared, second copy too: makes the store again from memory and saves what is on the screen', async () => {
  await clearAll();
  await toldOfTheLoss();
  await run.page.getByRole('button', { name: 'Put it back' }).click();
  await run.page.getByText('There was no second copy.').waitFor();
  await saved(run.page);
  await write(run.page, 'person.called', 'Len');
  await saved(run.page);

  await openAgain();
  expect(await run.page.getByRole('link', { name: 'Ann Able', exact: true }).count()).toBe(0);
  await openCase(run.page, 'Len Marsh');
  expect(await run.page.locator('[id="person.called"]').inputValue()).toBe('Len');
  await run.page.goto(`${run.appUrl}#/settings`);
  await run.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await expect.poll(() => run.page.getByLabel('Your name').inputValue()).toBe('A. Practitioner');
});

it('the database deleted by another tab: all of it comes back from the second copy, and what was typed since', async () => {
  await copied(run.page, 60_000);
  await deleteElsewhere();
  await toldOfTheLoss();
  await write(run.page, 'person.called', 'Len');
  await run.page.getByRole('button', { name: 'Put it back' }).click();
  await run.page.getByText('It is back from the second copy.').waitFor();
  await saved(run.page);

  await openAgain();
  await run.page.getByRole('link', { name: 'Ann Able', exact: true }).waitFor();
  await openCase(run.page, 'Len Marsh');
  expect(await run.page.locator('[id="person.called"]').inputValue()).toBe('Len');
});

it('begun anew by somebody meanwhile: is not put over theirs, and a copy can be taken out and brought back', async () => {
  await clearAll();
  await toldOfTheLoss();
  const other = await run.context.newPage();
  await setUp(other, run.appUrl);
  await run.page.bringToFront();
  await run.page.getByRole('button', { name: 'Put it back' }).click();
  await run.page.getByText('Somebody has begun anew here meanwhile').waitFor();
  const copy = await takeCopy(run.page, folder);
  expect(await run.page.locator('[data-save="saved"]').count()).toBe(0);

  await other.bringToFront();
  await other.getByRole('link', { name: 'Backups' }).click();
  await bringBackFrom(other, copy, copyPassphrase);
  await openCase(other, 'Len Marsh');
  await other.close();
});

it('the connection closed by the browser alone, with all there as it was: goes on saving and alarms nobody', async () => {
  // What Chromium does when its storage process ends: the connection closes and says so.
  await run.page.evaluate(() => {
    const { connections } = window as never as { connections: IDBDatabase[] };
    for (const each of connections) {
      each.close();
      each.dispatchEvent(new Event('close'));
    }
  });
  await write(run.page, 'person.called', 'Len');
  await saved(run.page);
  expect(await run.page.getByText('was just cleared or deleted').count()).toBe(0);
  await openAgain();
  await openCase(run.page, 'Len Marsh');
  expect(await run.page.locator('[id="person.called"]').inputValue()).toBe('Len');
});
