import axe from 'axe-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { named } from '../../src/assessment/ask.ts';
import { parts } from '../../src/assessment/parts.ts';
import { type RunningFirefox, setWidth, startFirefox } from '../setup/firefox.ts';
import { tags } from './axe.ts';
import { pressNow, screenShown, setUp, toPart } from './firefox-page.ts';

// What the checker for accessibility finds in Firefox, which works out names and contrast by itself.
const shown = parts.filter(({ id }) => id !== 'since');
let run: RunningFirefox;

beforeAll(async () => {
  run = await startFirefox();
}, 60_000);
afterAll(() => run.close());

/** What axe finds wrong with the page as it stands; put there by the driver, as the page itself lets no script in. */
async function wrong(): Promise<string[]> {
  await run.page.evaluate(`${axe.source};0`);
  return run.page.evaluate(async (values) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, { runOnly: { type: 'tag', values } });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join('; ')}`);
  }, tags);
}

it('nothing on the first screen, with and without an error', async () => {
  await run.page.goto(inject('appUrl'));
  await expect.poll(() => screenShown(run.page)).toBe('An assessment on one sheet of A4');
  expect(await wrong()).toEqual([]);
  await pressNow(run.page, 'Set it up');
  await run.page.waitForSelector('.govuk-error-message');
  expect(await wrong()).toEqual([]);
});

it.each([1366, 320])(
  'nothing on any part of the example, %i pixels wide',
  async (width) => {
    await run.page.goto(inject('appUrl'));
    await expect.poll(() => screenShown(run.page)).toBe('An assessment on one sheet of A4');
    await pressNow(run.page, 'Look round first');
    await run.page.waitForSelector('.sheet-page');
    await setWidth(run.page, width);
    for (const [n, { title }] of shown.entries()) {
      await toPart(run.page, n);
      await expect.poll(() => screenShown(run.page)).toBe(named(title, 'Len'));
      expect(await wrong()).toEqual([]);
    }
  },
  300_000,
);

it('nothing on the caseload and the settings', async () => {
  await setWidth(run.page, 1366);
  await setUp(run.page, inject('appUrl'), 'A. Practitioner');
  expect(await wrong()).toEqual([]);
  await run.page.click('::-p-text(Settings)');
  await expect.poll(() => screenShown(run.page)).toBe('Settings');
  expect(await wrong()).toEqual([]);
}, 120_000);

it('finds what is planted there', async () => {
  await run.page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('button'));
  });
  expect(await wrong()).toEqual([expect.stringContaining('button-name')]);
});
