import { type Keys, oneRun, type Run } from './one-run.ts';
import { ours } from './ours.ts';
import { peerNames, servePeers } from './peers.ts';
import { table } from './table.ts';

export interface Settings {
  rounds: number;
  keys: Keys;
  /** The names of those that are measured; all where it is left out. */
  only?: readonly string[] | undefined;
}

/** Round after round every form in turn, every second round the other way about, and prints what came of it. */
export async function measureSpeed(appUrl: string, { rounds, keys, only }: Settings): Promise<Run[]> {
  const wanted = (name: string) => !only || only.includes(name);
  const peers = await servePeers(peerNames.filter(wanted));
  const subjects = [...peers.subjects, ours(appUrl)].filter(({ name }) => wanted(name));
  const runs: Run[] = [];
  for (let round = 1; round <= rounds; round += 1)
    for (const subject of round % 2 ? subjects : [...subjects].reverse()) {
      const run = await oneRun(subject, round, keys);
      runs.push(run);
      console.error(`${round} ${run.name}: ${run.task.toFixed(2)} ms of tasks a key, load ${run.load}`);
    }
  await peers.close();
  console.log(`\n${table(runs)}\n`);
  return runs;
}
