import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { expect, it } from 'vitest';
import { unlock } from '../journeys/door.ts';
import { startBrowser } from '../setup/launch.ts';
import { backedUp, compared, listed, type Steps, unlocked, written } from './growth-steps.ts';
import { profileOf } from './growth-store.ts';
import { processorOf } from './growth-work.ts';
import { idOfPerson } from './many-cases.ts';

/** Of each case: how many people. GROWTH=10,80 measures fewer; GROWTH_KEEP names a folder for the stores, made once. */
const sizes = (process.env.GROWTH ?? '10,80,1000').split(',').map(Number);
const kept = process.env.GROWTH_KEEP;
/** Always the same port: a store belongs to the address from which the app was served. */
const PORT = 4187;

async function measure(people: number, url: string): Promise<Steps> {
  const dir = await profileOf(people, url, kept);
  const run = await startBrowser(dir);
  const { page } = run;
  // A store that was made by another build brings that build along.
  const session = await run.context.newCDPSession(page);
  const storageTypes = 'service_workers,cache_storage';
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes });
  await page.goto(url);
  const spent = await processorOf(page);
  const kit = { page, spent, people };
  // The first time after an update every record is read.
  const [updated] = Object.values(await unlocked(kit));
  await page.reload();
  const steps: Steps = { ...(updated && { 'first unlocked after an update': updated }) };
  for (const step of [unlocked, listed, written, compared]) {
    Object.assign(steps, await step(kit));
    console.log(people, JSON.stringify(steps));
  }
  const folder = await mkdtemp(join(tmpdir(), 'onesheet-growth-'));
  const file = join(folder, 'all.age');
  const other = await run.context.newPage();
  await other.goto(`${url}#/write/${idOfPerson(people - 1)}/offence`);
  await unlock(other);
  await other.locator('main textarea').first().waitFor();
  await page.bringToFront();
  Object.assign(steps, await backedUp(kit, file, other));
  await run.close();
  await rm(dir, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  return steps;
}

function printed(all: Map<number, Steps>): string {
  const [least = {}] = all.values();
  const names = [...new Set([...all.values()].flatMap(Object.keys))];
  const cell = (name: string, steps: Steps) => {
    const step = steps[name];
    if (!step) return '–'.padEnd(34);
    const ratio = step.cpu / (least[name]?.cpu ?? Number.NaN);
    const more = step.longest ? ` longest ${step.longest.busy.toFixed(0)}, ${step.bytes} B` : '';
    const said = `${step.cpu.toFixed(0)} ms (×${ratio.toFixed(2)}) wall ${step.wall.toFixed(0)}${more}`;
    return said.padEnd(34);
  };
  return [
    [
      'Processor time of the main thread'.padEnd(34),
      ...[...all.keys()].map((n) => `${n}`.padEnd(34)),
    ],
    ...names.map((name) => [name.padEnd(34), ...[...all.values()].map((s) => cell(name, s))]),
  ]
    .map((line) => line.join('| '))
    .join('\n');
}

it('measures how each step grows with the number of assessments', async () => {
  const server = await preview({
    preview: { host: '127.0.0.1', port: PORT, strictPort: true },
    logLevel: 'warn',
  });
  const all = new Map<number, Steps>();
  try {
    for (const people of sizes) {
      all.set(people, await measure(people, `http://127.0.0.1:${PORT}/`));
      console.log(printed(all));
    }
  } finally {
    await server.close();
  }
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
  const json = { machine, measured: new Date().toISOString(), people: Object.fromEntries(all) };
  await writeFile('bench-results-growth.json', `${JSON.stringify(json, null, 1)}\n`);
  for (const steps of all.values()) expect(Object.keys(steps)).toHaveLength(10);
}, 3_600_000);
