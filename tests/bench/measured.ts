import { expect } from 'vitest';
import type { Run } from './one-run.ts';

/** That a run measured something, and that all of its keys arrived and were kept. How long it took is not judged. */
export function expectMeasured(run: Run, onLinux = process.platform === 'linux'): void {
  const { first, shown, heapMb, script, task, layout, cpuKey, cpuLoad, paints, bytes } = run;
  const figures = { first, shown, heapMb, script, task, layout, brotli: bytes.brotli };
  // Only Linux tells the time of one thread.
  const all = { ...figures, ...(onLinux ? { cpuKey, cpuLoad } : {}) };
  for (const [what, figure] of Object.entries(all))
    expect(figure, `${run.name}: ${what}`).toBeGreaterThan(0);
  expect(paints.length, `${run.name}: paints`).toBeGreaterThan(0);
  expect(run.after - run.before, `${run.name}: letters in the box`).toBe(run.pressed);
  expect(run.kept, `${run.name}: kept while typing`).toBe(true);
  expect(run.there, `${run.name}: there after a reload`).toBe(true);
}
