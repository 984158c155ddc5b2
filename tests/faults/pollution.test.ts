import { afterAll, beforeAll, expect, it } from 'vitest';
import { setUp } from '../journeys/door.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { seeded, times } from '../setup/seeded.ts';
import {
  documentOf,
  everyRow,
  locked,
  openBackupBytes,
  toBackups,
  withHistory,
} from './backup-files.ts';

const tries = times(24, 1000);
const text = documentOf(withHistory('one', 'Len Marsh'));
const harm = '{"polluted":1,"prototype":{"polluted":1},"toString":1}';
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '\\u005f_proto__',
];

let run: RunningBrowser;

beforeAll(async () => {
  run = await startBrowser();
  // A worker lives on until it has been looked into; otherwise it ends as soon as it has answered.
  await run.context.addInitScript(() => {
    const left: Worker[] = [];
    const end = Worker.prototype.terminate;
    Worker.prototype.terminate = function () {
      left.push(this);
    };
    Object.assign(window, {
      endWorkers: () => {
        for (const worker of left.splice(0)) end.call(worker);
      },
    });
  });
  await setUp(run.page, run.appUrl);
  await toBackups(run.page);
  await run.page.evaluate(() => (window as never as { endWorkers(): void }).endWorkers());
});
afterAll(() => run.close());

/** What every object has from its prototype, which must be no more than the browser gave it. */
function fromPrototype(): string {
  const bare: Record<string, unknown> = {};
  const natives = Object.getOwnPropertyNames(Object.prototype).filter(
    (name) => name !== '__proto__' && !/\[native code\]/.test(String(bare[name])),
  );
  return JSON.stringify([bare.polluted ?? 'clean', natives, Object.keys(Object.prototype)]);
}
const clean = JSON.stringify(['clean', [], []]);

it(`reaches no prototype by ${tries} files with names that lead to one, at every level, in the page or the worker`, async () => {
  const random = seeded(20261122);
  const opens = [...text.matchAll(/\{/g)].map(({ index }) => index);
  const before = await everyRow(run.page);
  for (let at = 0; at < tries; at += 1) {
    // The outermost first, then a record's own, then anywhere inside.
    const level = at < 3 ? at : Math.floor(random() * opens.length);
    const place = (opens[level] ?? 0) + 1;
    const name = names[at % names.length];
    const rest = text.slice(place);
    const more = `"${name}":${harm}${rest.startsWith('}') ? '' : ','}`;
    const what = `try ${at}: ${name} at bracket ${level} of ${opens.length}`;
    const file = await locked(text.slice(0, place) + more + rest);
    const { refused } = await openBackupBytes(run.page, file);
    expect(refused, what).toMatch(/holds names that Onesheet never writes.*Nothing was changed\./);
    expect(await run.page.evaluate(fromPrototype), what).toBe(clean);
    const workers = run.page.workers();
    expect(workers.length, what).toBe(1);
    for (const worker of workers) expect(await worker.evaluate(fromPrototype), what).toBe(clean);
    const ended = Promise.all(workers.map((worker) => worker.waitForEvent('close')));
    await run.page.evaluate(() => (window as never as { endWorkers(): void }).endWorkers());
    await ended;
    expect(await everyRow(run.page), what).toEqual(before);
  }
  expect(run.complaints).toEqual([]);
}, 3_600_000);

it('leaves out a record that lies where another kind is looked for', async () => {
  const before = await everyRow(run.page);
  const [assessment] = withHistory('one', 'Len Marsh');
  const ids = [
    'index',
    'settings',
    'days-seen',
    'backup-mark',
    '__proto__',
    'toString/1',
    'log/one',
  ];
  const records = ids.map((id) => ({ ...assessment, id }));
  const { refused } = await openBackupBytes(run.page, await locked(documentOf(records)));
  expect(refused).toBeNull();
  await run.page.getByText(`${ids.length} assessments in it can’t be read`).waitFor();
  await run.page.getByRole('button', { name: 'Bring back' }).click();
  await run.page.getByText('Nothing in it was new, so nothing was brought back.').waitFor();
  expect(await everyRow(run.page)).toEqual(before);
});
