import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { saved, setUp, start, unlock } from '../journeys/door.ts';
import { write } from '../journeys/keys.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { typedField } from './saves-seen.ts';

// Browsers may put a page by whole when it is left, and show it again on "back" without loading it.
let run: RunningBrowser;
let address = '';
/** How often the browser asked whether to leave. */
let asked = 0;
let shows: { url: string; whole: boolean }[] = [];

beforeAll(async () => {
  // Playwright's own flags turn this off.
  run = await startBrowser(undefined, { ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  run.context.on('dialog', (dialog) => {
    asked += 1;
    dialog.accept().catch(() => undefined);
  });
  await run.context.exposeBinding('tellShown', (_, url: string, whole: boolean) => {
    shows.push({ url, whole });
  });
  await run.context.addInitScript(() => {
    const { tellShown } = window as never as {
      tellShown: (url: string, whole: boolean) => Promise<void>;
    };
    window.addEventListener('pageshow', (e) => {
      void tellShown(location.href, e.persisted);
    });
  });
  await setUp(run.page, run.appUrl);
  await start(run.page);
  await write(run.page, typedField, 'before it was left');
  await saved(run.page);
  address = run.page.url();
});
afterAll(() => run.close());

/**
 * Leaves by a page of another site and comes back; gives whether the page was ever shown whole again. Types `last` and
 * leaves in the same moment.
 */
async function leaveAndComeBack(page: Page, last = ''): Promise<boolean> {
  const other = new URL(run.appUrl);
  other.hostname = 'localhost';
  await page.evaluate(
    ([to, more]) => {
      if (more) document.execCommand('insertText', false, more);
      location.href = to;
    },
    [other.href, last] as const,
  );
  await page.waitForURL(other.href);
  await page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
  shows = [];
  await page.evaluate(() => history.back());
  await page.getByRole('heading', { name: 'Unlock' }).waitFor();
  return shows.some(({ whole }) => whole);
}

it('is locked when one comes back to the caseload, shown whole again or not', async () => {
  await run.page.getByRole('button', { name: 'Caseload' }).click();
  await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
  const whole = await leaveAndComeBack(run.page);
  console.log(`The caseload was ${whole ? '' : 'not '}put by whole`);
  await unlock(run.page);
  await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
});

it('is locked before it saves anything, and reads again, when one comes back to what one was writing', async () => {
  await run.page.getByRole('link', { name: 'No name yet', exact: true }).click();
  await write(run.page, typedField, 'left before it was ');
  const whole = await leaveAndComeBack(run.page, 'saved');
  console.log(`The writing screen was ${whole ? '' : 'not '}put by whole`);
  await unlock(run.page);
  const field = run.page.locator(`[id="${typedField}"]`);
  await expect.poll(() => field.inputValue()).toBe('left before it was saved');
  // When it was left, and not again when it came back: by then another tab may have written.
  expect(asked).toBe(1);
  expect(run.page.url()).toContain(address.replace(/\/person$/, ''));
  await write(run.page, typedField, 'after it came back');
  await saved(run.page);
});
