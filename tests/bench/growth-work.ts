import type { CDPSession, Page } from 'playwright-core';

/** What a piece of work took: milliseconds of the main thread's own processor time, and on the clock. */
export interface Took {
  cpu: number;
  wall: number;
}

/** Reads how much processor time the main thread of a page has had, whatever else ran on the computer meanwhile. */
export async function processorOf(page: Page): Promise<() => Promise<number>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

/** Waits until the page has had nothing to do for half a second, at most for `limit` milliseconds. */
export async function quiet(page: Page, spent: () => Promise<number>, limit = 40_000) {
  const end = performance.now() + limit;
  let calm = 0;
  let before = await spent();
  while (calm < 5 && performance.now() < end) {
    await page.waitForTimeout(100);
    const now = await spent();
    calm = now - before < 4 ? calm + 1 : 0;
    before = now;
  }
}

/** What `work` took. The page's next two frames count in: what it was to show is then on the screen. */
export async function took(
  page: Page,
  spent: () => Promise<number>,
  work: () => Promise<unknown>,
): Promise<Took> {
  const before = await spent();
  const began = performance.now();
  await work();
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return { cpu: (await spent()) - before, wall: performance.now() - began };
}

/** The one in the middle, by processor time. */
export function median(all: Took[]): Took {
  const sorted = [...all].sort((a, b) => a.cpu - b.cpu);
  return sorted[Math.floor(sorted.length / 2)] as Took;
}
