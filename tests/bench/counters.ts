import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';

/** Milliseconds of a page’s main thread since it was opened. */
export interface Worked {
  script: number;
  /** All tasks, script among them. */
  task: number;
  layout: number;
  /** Bytes of JavaScript’s heap in use. */
  heap: number;
}

/** The browser’s own counters (Chrome DevTools Protocol, Performance.getMetrics; it tells durations in seconds). */
export async function worked(session: CDPSession): Promise<Worked> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    script: of('ScriptDuration') * 1000,
    task: of('TaskDuration') * 1000,
    layout: (of('LayoutDuration') + of('RecalcStyleDuration')) * 1000,
    heap: of('JSHeapUsedSize'),
  };
}

/** The same once what nobody holds is collected; a second collection takes what the first has let go of. */
export async function workedAndCollected(session: CDPSession): Promise<Worked> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return worked(session);
}

/**
 * Milliseconds for which a process’s main thread has had a processor: the first figure of its schedstat, which counts
 * nanoseconds (Linux, Documentation/scheduler/sched-stats.rst). What else the machine does is not in it.
 */
function onProcessor(pid: number): number {
  try {
    const [ran] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ');
    return Number(ran) / 1e6;
  } catch {
    // Another system than Linux, or the process has gone.
    return Number.NaN;
  }
}

async function renderers(page: Page): Promise<number[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser can’t be asked for its processes.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/**
 * Processor time of the busiest page’s main thread while `work` ran, in milliseconds; a page that came meanwhile began
 * at nought. NaN where the system does not tell.
 */
export async function processorTime(page: Page, work: () => Promise<void>): Promise<number> {
  const before = new Map((await renderers(page)).map((pid) => [pid, onProcessor(pid)]));
  await work();
  const spent = (await renderers(page)).map((pid) => onProcessor(pid) - (before.get(pid) ?? 0));
  const told = spent.filter(Number.isFinite);
  return told.length > 0 ? Math.max(...told) : Number.NaN;
}
