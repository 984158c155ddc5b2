import { median } from './figures.ts';
import { type Keys, oneRun, type Run } from './one-run.ts';
import { ours } from './ours.ts';
import { peerNames, servePeers } from './peers.ts';

export interface Settings {
  rounds: number;
  keys: Keys;
  /** The names of those that are measured; all where it is left out. */
  only?: readonly string[] | undefined;
}

/** Round after round every form in turn, every second round the other way about. */
export async function measureRounds(
  appUrl: string,
  { rounds, keys, only }: Settings,
): Promise<Run[]> {
  const wanted = (name: string) => !only || only.includes(name);
  const peers = await servePeers(peerNames.filter(wanted));
  const subjects = [...peers.subjects, ours(appUrl)].filter(({ name }) => wanted(name));
  const runs: Run[] = [];
  try {
    for (let round = 1; round <= rounds; round += 1)
      for (const subject of round % 2 ? subjects : [...subjects].reverse())
        runs.push(await oneRun(subject, round, keys));
  } finally {
    await peers.close();
  }
  return runs;
}

/** What is to be known beside the table. */
export function sayRounds(runs: readonly Run[], { rounds, keys }: Settings): string[] {
  if (runs.length === 0) return [];
  const derived = median(runs.map(({ deriving }) => deriving).filter((ms) => ms > 0));
  const loads = runs.map(({ load }) => load);
  return [
    `${rounds} ${rounds === 1 ? 'round' : 'rounds'}, ${keys.paint} keys to their paint and ${keys.work} for the work of a key; all but “full speed” with the main thread slowed down 6 times.`,
    ...(Number.isFinite(derived)
      ? [
          `Onesheet’s draft counts from Enter after the passphrase, without the ${derived.toFixed(0)} ms in which a worker derived the key.`,
        ]
      : []),
    `Load of the machine: ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}; tasks and paints are on the clock, so other work adds to them.`,
  ];
}
