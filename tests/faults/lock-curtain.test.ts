import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { saved, setUp, start, unlock } from '../journeys/door.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { readPdf } from '../sheet/read-pdf.ts';

const mark = 'BEHIND-THE-CURTAIN';
let run: RunningBrowser;
let page: Page;

beforeAll(async () => {
  run = await startBrowser();
  page = run.page;
  await setUp(page, run.appUrl);
  await start(page);
  await page.locator('[id="person.name"]').fill(mark);
  await page.locator('[id="person.sentence"]').fill(mark);
  await saved(page);
});
afterAll(() => run.close());

/** All that a screen reader is given of the page: names, values and descriptions. */
async function heard(): Promise<string> {
  const session = await run.context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored)
    .flatMap(({ name, value, description }) => [name?.value, value?.value, description?.value])
    .filter(Boolean)
    .join('\n');
}

/** What lies uppermost at many points of the window, other than the curtain. */
function seen(): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    for (let x = 4; x < innerWidth; x += 24)
      for (let y = 4; y < innerHeight; y += 24) {
        const top = document.elementFromPoint(x, y);
        if (top && !top.closest('.curtain')) found.add(top.tagName);
      }
    return [...found];
  });
}

async function printedWords(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onesheet-curtain-'));
  await page.pdf({ path: join(folder, 'a.pdf') });
  const { pages } = readPdf(join(folder, 'a.pdf'));
  await rm(folder, { recursive: true });
  return pages.flatMap(({ words }) => words).join(' ');
}

async function expectDrawn(): Promise<void> {
  await page.getByRole('dialog', { name: 'Hidden' }).waitFor();
  expect(await seen()).toEqual([]);
  const tree = await heard();
  expect(tree).not.toContain(mark);
  expect(tree).toContain('Nothing is locked, and everything is as you left it.');
  expect(await printedWords()).toBe('');
}

it('is seen, heard and printed without it, so that the next tests mean something', async () => {
  expect((await seen()).length).toBeGreaterThan(1);
  expect(await heard()).toContain(mark);
  expect(await printedWords()).toContain(mark);
});

it('hides all from eye, ear and paper, and lets no key through, by F8 and by the button', async () => {
  for (const way of ['F8', 'button']) {
    await page.locator('[id="person.sentence"]').focus();
    if (way === 'F8') await page.keyboard.press('F8');
    else await page.getByRole('button', { name: 'Hide' }).click();
    await expectDrawn();
    const button = page.getByRole('button', { name: 'Show the screen again' });
    expect(await button.evaluate((at) => at === document.activeElement)).toBe(true);
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(
        () =>
          document.activeElement === document.body ||
          document.activeElement?.closest('.curtain') !== null,
      );
      expect(inside).toBe(true);
      await page.keyboard.type('z');
    }
    if (way === 'F8') await page.keyboard.press('F8');
    else await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('[id="person.sentence"]').inputValue()).toBe(mark);
    expect(await heard()).toContain(mark);
  }
});

it('stays drawn when the screen behind it is another: gone back, or taken over by another tab', async () => {
  const address = page.url();
  await page.keyboard.press('F8');
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page
    .getByRole('heading', { name: 'Caseload', includeHidden: true })
    .waitFor({ state: 'attached' });
  await expectDrawn();
  await page.goBack();
  await page.locator('[id="person.sentence"]').waitFor({ state: 'attached' });
  await expectDrawn();

  const other = await run.context.newPage();
  await other.goto(address);
  await unlock(other);
  await other.getByRole('button', { name: 'Write here instead' }).click();
  await other.locator('[id="person.sentence"]').waitFor();
  await page.getByText('This is being written in another tab').waitFor({ state: 'attached' });
  await expectDrawn();
  await page.keyboard.press('F8');
  await page.getByRole('heading', { name: 'This is being written in another tab' }).waitFor();
  expect(run.complaints).toEqual([]);
});
