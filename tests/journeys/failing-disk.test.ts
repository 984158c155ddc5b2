import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp, start, unlock } from './door.ts';
import { write } from './keys.ts';

let run: RunningBrowser;

beforeAll(async () => {
  run = await startBrowser();
  // While `full` is set every put fails as it does on a full disk; when `events` is there, it hears of each
  // transaction that completed. The rest of IndexedDB is the browser's own.
  await run.context.addInitScript(() => {
    const here = window as { full?: boolean; events?: string[] };
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      if (here.full) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...args: Parameters<typeof begin>) {
      const begun = begin.apply(this, args);
      // The first to listen hears of it first, before the app does.
      if (begun.mode === 'readwrite')
        begun.addEventListener('complete', () => here.events?.push('complete'));
      return begun;
    };
  });
  await setUp(run.page, run.appUrl);
  await start(run.page);
});
afterAll(() => run.close());

it('says that it is not saved and what to do, keeps the text, tries again and then says saved', async () => {
  await run.page.evaluate(() => Object.assign(window, { full: true }));
  await write(run.page, 'person.name', 'Len Marsh');
  await run.page.locator('[data-save="failed"]').waitFor();
  const alert = run.page.getByRole('alert');
  expect(await alert.textContent()).toMatch(/no room left.*still on the screen.*tried again/s);
  expect(await run.page.locator('[data-save="saved"]').count()).toBe(0);
  expect(await run.page.locator('[id="person.name"]').inputValue()).toBe('Len Marsh');
});

it('does not lock over unsaved words without asking', async () => {
  await run.page.getByRole('button', { name: 'Lock' }).click();
  await run.page.getByRole('heading', { name: 'Your last words are not saved yet' }).waitFor();
  await run.page.getByRole('button', { name: 'Stay and try again' }).click();
  expect(await run.page.locator('[id="person.name"]').inputValue()).toBe('Len Marsh');
});

it('saves by itself when there is room again', async () => {
  await run.page.evaluate(() => Object.assign(window, { full: false }));
  await saved(run.page);
  await run.page.reload();
  await unlock(run.page);
  await expect.poll(() => run.page.locator('[id="person.name"]').inputValue()).toBe('Len Marsh');
});

it('says saved only after the transaction has completed', async () => {
  await run.page.evaluate(() => {
    const events: string[] = [];
    Object.assign(window, { events });
    const shown = document.querySelector('[data-save]');
    new MutationObserver(() => events.push(shown?.getAttribute('data-save') ?? '')).observe(
      shown as Node,
      {
        attributes: true,
        attributeFilter: ['data-save'],
      },
    );
  });
  for (const word of ['one ', 'two ', 'three ', 'four ']) {
    await run.page.locator('[id="person.sentence"]').pressSequentially(word, { delay: 60 });
    await saved(run.page);
  }
  const events = await run.page.evaluate(() => (window as unknown as { events: string[] }).events);
  expect(events.filter((e) => e === 'saved').length).toBeGreaterThan(2);
  for (const [i, event] of events.entries()) {
    if (event !== 'saved') continue;
    const before = events.slice(0, i);
    expect(before.lastIndexOf('complete')).toBeGreaterThan(before.lastIndexOf('saving'));
  }
});
