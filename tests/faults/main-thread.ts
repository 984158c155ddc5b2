import type { Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: on the clock, and of the processor's own time. */
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** The longest piece of work for which a page's main thread let nothing else in, in milliseconds. */
export interface Longest {
  /** Of the processor's time: what other programs on the computer take does not count. */
  busy: number;
  /** On the clock. */
  wall: number;
  /** How many were longer than 50 ms on the clock. */
  over50: number;
}

/** Runs `work` and watches the page's main thread by the browser's own trace of its tasks. */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<Longest> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  try {
    await work();
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => /RunTask$/.test(name) && ph === 'X' && mains.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
  // One by one: a long piece of work has more tasks than a call takes arguments.
  const most = (times: (number | undefined)[]) =>
    times.reduce<number>((longest, time = 0) => Math.max(longest, time / 1000), 0);
  return {
    busy: most(tasks.map(({ tdur }) => tdur)),
    wall: most(tasks.map(({ dur }) => dur)),
    over50: tasks.filter(({ dur = 0 }) => dur > 50_000).length,
  };
}
