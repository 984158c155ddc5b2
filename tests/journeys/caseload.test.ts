import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { passphrase, saved, setUp, start, unlock } from './door.ts';
import { focused, press, tabTo, write } from './keys.ts';

let run: RunningBrowser;
let code = '';

beforeAll(async () => {
  run = await startBrowser();
});
afterAll(() => run.close());

/** Every row of every table of the store, to see what is in it. */
function rows(): Promise<string> {
  return run.page.evaluate(async () => {
    const [found] = await indexedDB.databases();
    if (!found?.name) return '';
    const db = await new Promise<IDBDatabase>((done, no) => {
      const asked = indexedDB.open(found.name ?? '');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => no(asked.error);
    });
    const all: string[] = [];
    for (const name of db.objectStoreNames) {
      const got = await new Promise<unknown[]>((done) => {
        const asked = db.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => done(asked.result);
      });
      const latin = new TextDecoder('latin1');
      all.push(JSON.stringify(got, (_, v) => (v instanceof Uint8Array ? latin.decode(v) : v)));
    }
    db.close();
    return all.join('\n');
  });
}

it('lets one look round before any passphrase, marks the example as one, and keeps nothing of it', async () => {
  await run.page.goto(run.appUrl);
  await press(run.page, 'Look round first');
  await run.page.getByText('Example: nothing is kept').waitFor();
  await write(run.page, 'strengths.list.0.what', 'ZZMARKER typed while looking round');
  await run.page.waitForTimeout(1500);
  expect(await rows()).not.toContain('"assessment"');
  await press(run.page, 'Leave the example');
  await run.page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
});

it('refuses a passphrase that is too short or not typed twice the same, in a sentence', async () => {
  await write(run.page, 'first', 'short');
  await write(run.page, 'second', 'short');
  await press(run.page, 'Set it up');
  await run.page.getByText(/Use at least 12 characters, as/).waitFor();
  await write(run.page, 'first', passphrase);
  await write(run.page, 'second', `${passphrase}r`);
  await press(run.page, 'Set it up');
  await run.page.getByText('The two are not the same. Type it again.').waitFor();
});

it('shows a recovery code once, and an empty caseload that says what to do', async () => {
  code = await setUp(run.page, run.appUrl, 'A. Practitioner');
  expect(code.replace(/[^0-9A-Z]/g, '').length).toBeGreaterThanOrEqual(26);
  await run.page.getByText('Nothing here yet. Start an assessment').waitFor();
});

it('lists assessments newest first, and finds them as one types', async () => {
  for (const [name, reference] of [
    ['Len Marsh', 'D461207'],
    ['Damien Cole', 'E118934'],
    ['Siân Ó Murchú', 'F100200'],
  ]) {
    await start(run.page);
    await write(run.page, 'person.name', name ?? '');
    await write(run.page, 'person.reference', reference ?? '');
    await saved(run.page);
    await run.page.locator('.bar').getByText('Caseload', { exact: true }).click();
    await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
  }
  const names = run.page.locator('tbody th');
  await expect
    .poll(() => names.allTextContents())
    .toEqual(['Siân Ó Murchú', 'Damien Cole', 'Len Marsh']);
  await write(run.page, 'search', 'cole');
  await expect.poll(() => names.allTextContents()).toEqual(['Damien Cole']);
  await write(run.page, 'search', 'd46');
  await expect.poll(() => names.allTextContents()).toEqual(['Len Marsh']);
  await run.page.locator('#search').fill('');
});

it('deletes at once and brings back on undo, as it was', async () => {
  await press(run.page, 'Delete Damien Cole');
  await expect.poll(() => run.page.locator('tbody tr').count()).toBe(2);
  await press(run.page, 'Undo: bring it back');
  await expect.poll(() => run.page.locator('tbody tr').count()).toBe(3);
  await tabTo(run.page, 'Damien', (f) => f.name === 'Damien Cole');
  await run.page.keyboard.press('Enter');
  await expect.poll(() => run.page.locator('[id="person.reference"]').inputValue()).toBe('E118934');
});

it('opens by the recovery code, however it is typed, and refuses a wrong passphrase in a sentence', async () => {
  await run.page.getByRole('button', { name: 'Lock' }).click();
  await unlock(run.page, 'not the right one at all');
  await run.page.getByText(/does not open what is kept here/).waitFor();
  expect((await focused(run.page)).id).toBe('secret');
  await press(run.page, 'Use the recovery code');
  await write(run.page, 'secret', code.toLowerCase().replaceAll('-', ' '));
  await run.page.keyboard.press('Enter');
  await run.page.getByRole('button', { name: 'Leave it for later' }).click();
  await expect.poll(() => run.page.locator('[id="person.reference"]').inputValue()).toBe('E118934');
});

it('keeps nothing that can be read: no name, no reference, no title', async () => {
  const all = await rows();
  expect(all).toContain('"assessment"');
  for (const marker of ['Marsh', 'Damien', 'E118934', 'ZZMARKER', 'Practitioner'])
    expect(all).not.toContain(marker);
});

it('did all that without a complaint of the browser or a request to anybody else', () => {
  expect(run.complaints).toEqual([]);
  expect(run.strangers).toEqual([]);
});
