import { loadavg } from 'node:os';
import type { CDPSession, Page } from 'playwright-core';
import { startBrowser } from '../setup/launch.ts';
import { type Bytes, countBytes } from './bytes.ts';
import { processorTime, worked, workedAndCollected } from './counters.ts';
import { filler } from './filler.ts';
import { timePaints, toEnd, watchPage } from './in-page.ts';
import type { Subject } from './subject.ts';

/** How many times slower than it is the main thread is made (Emulation.setCPUThrottlingRate). */
const slower = 6;
/** Milliseconds between two keys. */
const pause = 30;

export interface Keys {
  /** Typed for the time to the paint, and for the work of a key, slowed down and at full speed. */
  paint: number;
  work: number;
}

/** One measurement of one form. Milliseconds unless it says otherwise; slowed down unless it says “full speed”. */
export interface Run {
  name: string;
  round: number;
  /** Its version, as it says it itself. */
  browser: string;
  first: number;
  /** From the navigation, or from Enter after the passphrase without the time that deriving its key took. */
  shown: number;
  deriving: number;
  heapMb: number;
  bytes: Bytes;
  script: number;
  task: number;
  layout: number;
  paints: number[];
  /** Tasks over 50 ms while the paints were timed. */
  long: number;
  /** Processor time of the main thread, at full speed. */
  cpuKey: number;
  cpuLoad: number;
  /** Characters in the box before a key was pressed, after all of them, and how many keys lie between. */
  before: number;
  after: number;
  pressed: number;
  /** Whether the typing was kept while the field had the focus, and whether all of it stood there after a reload. */
  kept: boolean;
  there: boolean;
  /** What else the machine did: the load of the last minute. */
  load: number;
}

async function type(page: Page, text: string): Promise<void> {
  for (const letter of text) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(pause);
  }
}

/** Asks again and again for five minutes at least: how long it takes says as much of the machine. */
async function until(page: Page, so: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 3000; tries += 1) {
    if (await so()) return true;
    await page.waitForTimeout(100);
  }
  return false;
}

/** Waits until the draft is shown, and then until a second has gone by without a long task. */
async function settled(page: Page): Promise<void> {
  const quiet = await until(page, () =>
    page.evaluate(() => {
      const { first, shown, long } = window.bench;
      return (
        first !== null && shown !== null && performance.now() - Math.max(shown, ...long) > 1000
      );
    }),
  );
  if (!quiet) throw new Error('The draft was not shown, or the page did not come to rest.');
}

async function workOfKeys(page: Page, session: CDPSession, keys: number) {
  const before = await worked(session);
  await type(page, filler(keys, 3));
  await page.waitForTimeout(1000);
  const after = await worked(session);
  const each = (of: 'script' | 'task' | 'layout') => (after[of] - before[of]) / keys;
  return { script: each('script'), task: each('task'), layout: each('layout') };
}

async function paintsOfKeys(page: Page, text: string) {
  await page.evaluate(timePaints);
  await type(page, text);
  await page.waitForTimeout(1500);
  const { paints, long } = await page.evaluate(() => window.bench);
  return { paints, long: long.length };
}

/** Opens the draft, types at the end of its box, and opens it again: in a browser of its own. */
export async function oneRun(subject: Subject, round: number, keys: Keys): Promise<Run> {
  const run = await startBrowser();
  try {
    await subject.seed(run.page);
    const page = await run.context.newPage();
    await run.page.close();
    const session = await run.context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const bytesSoFar = countBytes(page);
    await page.addInitScript(watchPage, { first: subject.first, target: subject.target });

    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(subject.url);
    await subject.open(page);
    await settled(page);
    const { first, shown, asked, deriving } = await page.evaluate(() => window.bench);
    const bytes = await bytesSoFar();
    const { heap } = await workedAndCollected(session);

    const before = await page.evaluate(toEnd, subject.target);
    const warm = 'and so on. ';
    await type(page, warm);
    await page.waitForTimeout(700);
    const work = await workOfKeys(page, session, keys.work);
    const tail = ` so far ${round}.`;
    const painted = await paintsOfKeys(page, filler(keys.paint - tail.length, 11) + tail);
    const kept = await until(page, () => subject.isKept(page, tail));

    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.waitForTimeout(500);
    const cpu = await processorTime(page, async () => {
      await type(page, filler(keys.work, 5));
      await page.waitForTimeout(800);
    });
    const box = page.locator(subject.target);
    const typed = await box.inputValue();
    await until(page, () => subject.isKept(page, typed.slice(-tail.length)));
    const cpuLoad = await processorTime(page, async () => {
      await page.reload();
      await subject.open(page);
      await settled(page);
    });
    return {
      name: subject.name,
      round,
      browser: run.context.browser()?.version() ?? '',
      first: first ?? Number.NaN,
      shown: (shown ?? Number.NaN) - asked - deriving,
      deriving,
      heapMb: heap / 2 ** 20,
      bytes,
      ...work,
      ...painted,
      cpuKey: cpu / keys.work,
      cpuLoad,
      before,
      after: typed.length,
      pressed: warm.length + keys.paint + 2 * keys.work,
      kept,
      there: (await box.inputValue()) === typed && typed.includes(tail),
      load: loadavg()[0] ?? Number.NaN,
    };
  } finally {
    await run.close();
  }
}
