import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { passphrase, saved, setUp, start, unlock } from '../journeys/door.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { seeded, times } from '../setup/seeded.ts';

// Tries that go wrong in a row. Between them the page is loaded anew or left for a new tab, and the machine's clock
// jumps. The page's own clock is wound on through the waits, as nobody but the browser can.
const tries = times(7, 50);
const seed = 21;

let run: RunningBrowser;
let page: Page;

beforeAll(async () => {
  run = await startBrowser(undefined, { serviceWorkers: 'block' });
  await run.context.clock.install();
  await setUp(run.page, run.appUrl);
  await start(run.page);
  await run.page.locator('[id="person.name"]').fill('Len Marsh');
  await saved(run.page);
  await run.page.goto(run.appUrl);
  await run.page.reload();
  page = run.page;
});
afterAll(() => run.close());

/** Seconds of the wait that is shown, 0 where there is none. */
async function secondsShown(): Promise<number> {
  const wait = page.locator('[data-wait]');
  return (await wait.count()) === 0 ? 0 : Number(await wait.getAttribute('data-wait'));
}

/** Every row but the count of tries, as it lies on the disk. */
function everyRow(): Promise<string> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('onesheet'));
    const stores = [...database.objectStoreNames];
    const all = await Promise.all(
      stores.map((name) => settled(database.transaction(name).objectStore(name).getAll())),
    );
    database.close();
    const latin = new TextDecoder('latin1');
    const rows = all.flat().filter((row) => row.id !== 'tries');
    return JSON.stringify(rows, (_, v) => (v instanceof Uint8Array ? latin.decode(v) : v));
  });
}

async function said(secret: string): Promise<string> {
  // Until the last try is wholly over, the next is not taken.
  const free = page.locator('button[aria-disabled="false"]', { hasText: /^Unlock$/ });
  await free.waitFor();
  await unlock(page, secret);
  await free.or(page.locator('[data-wait]')).first().waitFor();
  const error = page.locator('#secret-error');
  await error.waitFor();
  return (await error.textContent()) ?? '';
}

/** Waits a wait out: the page's own clock goes on. */
async function waitOut(): Promise<void> {
  const left = await secondsShown();
  if (left === 0) return;
  await page.clock.runFor((left + 1) * 1000);
  await page.getByText('You can try again now.').waitFor();
}

it(`slows ${tries} wrong tries down, over reloads, tabs and changes of the clock, and erases nothing`, async () => {
  const random = seeded(seed);
  const before = await everyRow();
  expect(before.length).toBeGreaterThan(1000);
  const waits: number[] = [];
  const messages = new Set<string>();
  for (let wrong = 1; wrong <= tries; wrong += 1) {
    messages.add(await said(`wrong passphrase ${wrong}`));
    if (wrong > 3) await page.locator('[data-wait]').waitFor();
    waits.push(await secondsShown());

    const how = `try ${wrong} of seed ${seed}`;
    const years = Math.round(random() * 40) - 20;
    await run.context.clock.setSystemTime(new Date(Date.now() + years * 31_557_600_000));
    const way = Math.floor(random() * 3);
    if (way === 0) await page.reload();
    if (way === 1) {
      const old = page;
      page = await run.context.newPage();
      await old.close();
      await page.goto(run.appUrl);
    }
    if (way < 2) await page.getByRole('heading', { name: 'Unlock' }).waitFor();
    if (wrong > 3) {
      // A wait of two seconds may be over.
      await page
        .locator('[data-wait]')
        .or(page.getByText('You can try again now.'))
        .first()
        .waitFor();
      // A page that is new waits the whole time; one that stayed has waited a little of it already.
      const left = await secondsShown();
      const whole = waits.at(-1) ?? 0;
      expect(left, how).toBeGreaterThan(way < 2 || whole < 4 ? whole - 3 : 0);
      // Even the right one is not tried before the time.
      if (left > 2) {
        await unlock(page, passphrase);
        expect(await page.getByRole('heading', { name: 'Unlock' }).count(), how).toBe(1);
      }
    }
    await waitOut();
  }
  const due = waits.map((_, at) => (at < 3 ? 0 : Math.min(60, 2 ** (at - 2))));
  expect(waits.map((wait, at) => Math.abs(wait - (due[at] ?? 0)) <= 1)).not.toContain(false);
  expect([...messages]).toHaveLength(1);
  expect(await everyRow()).toBe(before);
  console.log(`waits in seconds: ${waits.join(' ')}`);
}, 3_600_000);

it('says the same of a damaged door', async () => {
  const wrong = await said('one more that is wrong');
  await waitOut();
  const turnABit = () =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('onesheet');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction('door', 'readwrite');
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
        const request = transaction.objectStore('door').get('door');
        request.onsuccess = () => {
          request.result.byPassphrase.wrapped[5] ^= 1;
          transaction.objectStore('door').put(request.result);
        };
      });
      database.close();
    });
  await turnABit();
  await page.reload();
  await page.locator('[data-wait]').waitFor();
  await waitOut();
  expect(await said(passphrase)).toBe(wrong);
  await turnABit();
  await page.reload();
  await page.locator('[data-wait]').waitFor();
  await waitOut();
});

it('opens with the right passphrase afterwards, and everything is there', async () => {
  await unlock(page);
  await page.getByRole('heading', { name: 'Caseload' }).waitFor();
  await page.getByRole('link', { name: 'Len Marsh', exact: true }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Unlock' }).waitFor();
  expect(await secondsShown()).toBe(0);
  expect(run.complaints).toEqual([]);
});

/** Milliseconds from Enter to the caseload, by the test's own clock, some times over. */
async function timesToUnlock(count: number): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < count; n += 1) {
    await page.reload();
    await page.getByRole('heading', { name: 'Unlock' }).waitFor();
    await page.locator('#secret').fill(passphrase);
    const before = performance.now();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Caseload' }).waitFor();
    took.push(Math.round(performance.now() - before));
  }
  return took.sort((a, b) => a - b);
}

it('makes each guess dear, with WebAssembly and without', async () => {
  const fast = await timesToUnlock(times(3, 9));
  const off = 'delete globalThis.WebAssembly;';
  // Init scripts do not run in workers, so the worker's own file begins with it.
  await run.context.route('**/assets/stretch-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: off + (await response.text()) });
  });
  let plain = false;
  run.context.on('request', (request) => {
    plain ||= request.url().includes('stretch-plain');
  });
  const slow = await timesToUnlock(1);
  expect(plain).toBe(true);
  const median = fast[Math.floor(fast.length / 2)];
  console.log(
    `unlock: median ${median} ms of ${fast.join(' ')}; without WebAssembly ${slow[0]} ms`,
  );
  // What the stretching alone costs at the least on a fast machine; a door that skips it takes a few ms.
  expect(fast[0]).toBeGreaterThan(100);
});
