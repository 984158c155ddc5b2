import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { saved, setUp, start, unlock } from '../journeys/door.ts';
import { startBrowser } from '../setup/launch.ts';
import { putToSleep, startUnheldBrowser } from '../setup/launch-unheld.ts';
import { seeded, times } from '../setup/seeded.ts';
import { disagreements, openedStore } from './opened-store.ts';
import { seeSaves } from './saves-seen.ts';
import { beginAnew, judge, type Round, sayLost, typeFor } from './typist.ts';

const rounds = times(2, 20);
const field = 'person.keyDates';
const follows = { name: 'This is being written in another tab' };

async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await unlock(page);
  return page;
}

function wordsIn(page: Page): Promise<string> {
  return page.locator(`[id="${field}"]`).inputValue();
}

/** Types on at the end of what is there. */
async function typeOn(page: Page, ms: number, random: () => number): Promise<void> {
  await page.locator(`[id="${field}"]`).focus();
  await page.keyboard.press('End');
  await typeFor(page, ms, 'flat out', random);
}

/** One press, where the tab has not been given the assessment by itself. */
async function takeOver(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Write here instead' });
  const box = page.locator(`[id="${field}"]`);
  await button.or(box).first().waitFor();
  if (await button.isVisible()) await button.click({ timeout: 2000 }).catch(() => undefined);
  await box.waitFor();
}

const endings: Record<string, (page: Page) => Promise<void>> = {
  closed: (page) => page.close(),
  async crashed(page) {
    const crash = new Promise((resolve) => page.once('crash', resolve));
    const session = await page.context().newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await crash;
  },
};

for (const [how, end] of Object.entries(endings)) {
  it(`loses nothing that was saved when the writing tab is ${how} and another takes over, ${rounds} times`, async () => {
    const seed = how.length;
    const random = seeded(seed);
    const run = await startBrowser();
    const seen = await seeSaves(run.context);
    await setUp(run.page, run.appUrl);
    await start(run.page);
    await saved(run.page);
    const address = run.page.url();
    let writer = run.page;
    const lost: Round[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const said = `seed ${seed}, round ${round}`;
      const other = await openTab(run.context, address);
      await other.getByRole('heading', follows).waitFor();
      expect(await other.getByRole('textbox').count(), said).toBe(0);
      await writer.bringToFront();
      await beginAnew(writer, seen);
      const pace = round % 2 === 0 ? 'by hand' : 'flat out';
      const typed = await typeFor(writer, 400 + random() * 1600, pace, random);
      const at = Date.now();
      const before = { at, acknowledged: seen.acknowledged().length, slowest: seen.slowest(at) };
      await end(writer);
      await takeOver(other);
      lost.push(judge(await wordsIn(other), typed, before, said));
      if (how === 'crashed') await writer.close();
      writer = other;
    }
    sayLost(`Tab ${how}, another takes over`, lost);
    const store = await openedStore(writer);
    expect(disagreements(store)).toEqual([]);
    expect(store.rows.filter(({ kind }) => kind === 'assessment')).toHaveLength(1);
    expect(run.complaints).toEqual([]);
    await run.close();
  }, 1_200_000);
}

it('shows in the second tab what is typed in the first, within about a second', async () => {
  const run = await startBrowser();
  await setUp(run.page, run.appUrl);
  await start(run.page);
  await saved(run.page);
  const other = await openTab(run.context, run.page.url());
  await other.getByRole('heading', follows).waitFor();
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const words = `name number ${round}`;
    await run.page.locator('[id="person.name"]').fill(words);
    const began = performance.now();
    await other
      .getByLabel('Front of the sheet')
      .getByText(words)
      .first()
      .waitFor({ timeout: 10_000 });
    took.push(Math.round(performance.now() - began));
  }
  console.log(`seen in the other tab after ${took.join(', ')} ms`);
  expect(run.complaints).toEqual([]);
  await run.close();
}, 600_000);

/** Types as a tab in the background still can: no timer has run when it is put to sleep straight after. */
function typeBehind(page: Page, words: string): Promise<void> {
  return page.evaluate(
    ([id, text]) => {
      const box = document.getElementById(id) as HTMLInputElement;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(box, box.value + text);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [field, words] as const,
  );
}

it(`keeps what a sleeping tab had saved, and as a copy what it had not, ${rounds} times`, async () => {
  const seed = 29;
  const random = seeded(seed);
  const run = await startUnheldBrowser();
  await setUp(run.page, run.appUrl);
  await start(run.page);
  await saved(run.page);
  const address = run.page.url();
  let writer = run.page;
  let copies = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const said = `seed ${seed}, round ${round}`;
    const other = await openTab(run.context, address);
    await other.getByRole('heading', follows).waitFor();
    await writer.bringToFront();
    await typeOn(writer, 200 + random() * 600, random);
    await other.bringToFront();
    await expect.poll(() => writer.evaluate(() => document.visibilityState)).toBe('hidden');
    await saved(writer);
    const before = await wordsIn(writer);
    const more = `-unsaved-${round}`;
    const unsaved = random() < 0.75;
    if (unsaved) await typeBehind(writer, more);
    await putToSleep(writer, true);
    await takeOver(other);
    const taken = await wordsIn(other);
    expect([before, before + more], said).toContain(taken);
    await typeOn(other, 200, random);
    await saved(other);
    const mine = await wordsIn(other);
    const asleep = unsaved && taken === before;
    await putToSleep(writer, false);
    if (asleep) {
      copies += 1;
      await writer.getByText('This is a copy').waitFor();
      expect(await wordsIn(writer), said).toBe(before + more);
    } else {
      await writer.getByRole('heading', follows).waitFor();
    }
    expect(await wordsIn(other), said).toBe(mine);
    const store = await openedStore(other);
    const kept = store.rows.filter(({ kind }) => kind === 'assessment');
    expect(kept, said).toHaveLength(1 + copies);
    expect(disagreements(store), said).toEqual([]);
    await writer.close();
    writer = other;
  }
  // A tab may get its words saved in the moment before it sleeps; not each time, though.
  expect(rounds < 20 || copies > 0, `${copies} copies`).toBe(true);
  console.log(`${copies} of ${rounds} sleeping tabs had unsaved words, each kept as one copy`);
  expect(run.complaints).toEqual([]);
  await run.close();
}, 1_200_000);
