import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { bringBackFrom, copyPassphrase, openCase, takeCopy } from '../journeys/copy-file.ts';
import { setUp } from '../journeys/door.ts';
import { press, write } from '../journeys/keys.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';

// Fault 28: the browser has no place to keep anything, in the ways in which browsers say so.
let run: RunningBrowser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-no-storage-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  expect(run.complaints).toEqual([]);
  await run.close();
});

/** Each takes storage away before the page runs. */
const WAYS = {
  'there is no IndexedDB': () => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  },
  'IndexedDB may not be opened (SecurityError thrown)': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    IDBFactory.prototype.databases = () =>
      Promise.reject(new DOMException('denied', 'SecurityError'));
  },
  'IndexedDB fails to open (as in some private windows)': () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args: Parameters<typeof open>) {
      const request = open.apply(this, args);
      const fail = (event: Event) => {
        if (event.type === 'error' && !event.isTrusted) return;
        event.stopImmediatePropagation();
        if (event.type === 'success') request.result.close();
        Object.defineProperty(request, 'error', {
          value: new DOMException('not here', 'NotAllowedError'),
        });
        request.dispatchEvent(new Event('error', { bubbles: true, cancelable: true }));
      };
      request.addEventListener('upgradeneeded', (event) => event.stopImmediatePropagation());
      request.addEventListener('success', fail);
      return request;
    };
    IDBFactory.prototype.databases = () => Promise.resolve([]);
  },
};

it.each(Object.entries(WAYS))(
  '%s: says so before the first key, and lets look round',
  async (_, take) => {
    run = await startBrowser();
    await run.context.addInitScript(take);
    await run.page.goto(run.appUrl);
    await run.page.getByRole('heading', { name: 'Nothing can be kept here' }).waitFor();
    expect(await run.page.getByRole('alert').textContent()).toMatch(/lets Onesheet keep nothing/);
    expect(await run.page.getByLabel('Passphrase').count()).toBe(0);
    const found = await new AxeBuilder({ page: run.page as never }).analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    await press(run.page, 'Look round with an example');
    await run.page.getByText('Example: nothing is kept').waitFor();
  },
);

it('lets one write all the same, never says saved, asks before leaving, and the copy comes back elsewhere', async () => {
  run = await startBrowser();
  await run.context.addInitScript(WAYS['there is no IndexedDB']);
  await run.page.goto(run.appUrl);
  await press(run.page, 'Write without keeping');
  await run.page.getByRole('heading', { level: 1, name: 'The person' }).waitFor();
  await run.page.evaluate(() => {
    const states = new Set<string>();
    Object.assign(window, { states });
    const note = () =>
      states.add(document.querySelector('[data-save]')?.getAttribute('data-save') ?? 'none');
    note();
    new MutationObserver(note).observe(document, { attributes: true, subtree: true });
  });
  await run.page.getByText('Nothing that you write here is kept').waitFor();
  await write(run.page, 'person.name', 'Len Marsh');
  await write(run.page, 'person.called', 'Len');
  await run.page.getByRole('button', { name: 'Leave' }).click();
  await run.page.getByRole('heading', { name: 'Your last words are not saved yet' }).waitFor();
  await press(run.page, 'Stay and try again');
  const copy = await takeCopy(run.page, folder);
  const states = await run.page.evaluate(() => [
    ...(window as never as { states: Set<string> }).states,
  ]);
  expect(states).not.toContain('saved');
  expect(run.complaints).toEqual([]);
  await run.close();

  run = await startBrowser();
  await setUp(run.page, run.appUrl);
  await run.page.getByRole('link', { name: 'Backups' }).click();
  await bringBackFrom(run.page, copy, copyPassphrase);
  await openCase(run.page, 'Len Marsh');
  expect(await run.page.locator('[id="person.called"]').inputValue()).toBe('Len');
});

it('storage that never answers: a sentence instead of an empty page', async () => {
  run = await startBrowser();
  await run.context.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...args: Parameters<typeof open>) {
      const request = open.apply(this, args);
      for (const name of ['success', 'upgradeneeded'])
        request.addEventListener(name, (event) => event.stopImmediatePropagation());
      return request;
    };
  });
  await run.page.goto(run.appUrl);
  await run.page.getByText('The browser has not opened what is kept here yet.').waitFor();
});
