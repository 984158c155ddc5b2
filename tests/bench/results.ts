import { writeFileSync } from 'node:fs';
import { cpus, platform, release } from 'node:os';
import type { Run } from './one-run.ts';
import type { Alone } from './ours-alone.ts';
import type { Settings } from './rounds.ts';

/** Not kept in git: it is of one machine. What of it is shown, into-readme.mjs puts into the README. */
const file = 'bench-results.json';

export interface Results {
  made: string;
  machine: string;
  /** What was printed, as Markdown. */
  table: string;
  notes: string[];
  settings: Settings;
  runs: Run[];
  alone: Alone | null;
}

function machine(browser: string): string {
  const all = cpus();
  return `${all.length} processors (${all[0]?.model.trim() ?? 'unknown'}), ${platform()} ${release()}, Chromium ${browser}`;
}

export function writeResults(results: Omit<Results, 'made' | 'machine'>): void {
  const [run] = results.runs;
  const at = { made: new Date().toISOString(), machine: machine(run?.browser ?? '') };
  const whole: Results = { ...at, ...results };
  writeFileSync(file, `${JSON.stringify(whole, null, 1)}\n`);
}
