import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shortest } from '../cases/shortest.ts';
import {
  type BackedUp,
  bringBackup,
  draftOf,
  toBackups,
  toCaseload,
  writeBackupFile,
} from '../faults/backup-by-screen.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { sideways, wideAndNarrow, wrongWith } from './axe.ts';
import { setUp } from './door.ts';
import { focused, press, tabTo, tabToId, write } from './keys.ts';

const people = 80;
const records = 1_000;
/** How many of them are drawn at first. */
const drawn = 40;
let run: RunningBrowser;
let folder: string;

/** One of the people, as finished n times: every fourth waits for the police, and half of those are past their day. */
function person(at: number, n: number): BackedUp {
  const finished = Array.from({ length: n }, (_, i) => {
    const assessment = shortest();
    assessment.person.name = `Person ${String(at).padStart(2, '0')}`;
    assessment.person.reference = `R${100_000 + at}`;
    assessment.safety.lookOn = `${(at % 28) + 1}/${(at % 12) + 1}/2027`;
    if (at % 4 === 0)
      Object.assign(assessment.safety.checks[0] ?? {}, {
        state: 'asked',
        askedOn: '2 November 2026',
        owner: 'P. Smith',
        chase: at % 8 === 0 ? '9 November 2026' : '9 January 2027',
      });
    const on = new Date(Date.UTC(2026, 10, 1, 9, i, at)).toISOString();
    return { ...draftOf(assessment, on), state: 'finished' as const, finished: on };
  });
  const record = finished.at(-1);
  if (!record) throw new Error('A person has at least one assessment');
  return { id: crypto.randomUUID(), record, versions: finished };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-whole-'));
  run = await startBrowser();
  await run.page.clock.setFixedTime(new Date('2026-11-20T10:00:00Z'));
  await setUp(run.page, run.appUrl);
  const file = join(folder, 'whole.age');
  const each = records / people;
  await writeBackupFile(
    file,
    Array.from({ length: people }, (_, at) => person(at, Math.floor(each) + (at % 2))),
  );
  await toBackups(run.page);
  await bringBackup(run.page, file);
  await toCaseload(run.page);
  await names()
    .nth(drawn - 1)
    .waitFor({ timeout: 60_000 });
}, 600_000);
afterAll(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

const names = () => run.page.locator('tbody th');
const count = () => run.page.locator('.case-count').textContent();

/** Milliseconds of work that the page has done so far. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  return of('TaskDuration') * 1000;
}

it(`finds one of ${people} as one types, says when nobody is found, and brings everyone back`, async () => {
  await tabToId(run.page, 'search');
  const session = await run.page.context().newCDPSession(run.page);
  await session.send('Performance.enable');
  const before = await worked(session);
  await run.page.keyboard.type('r100077');
  await expect.poll(() => names().allTextContents()).toEqual(['Person 77']);
  const after = await worked(session);
  console.log(`Search: ${Math.round((after - before) / 7)} ms of work a key`);
  expect(await count()).toBe('1 of 80 assessments');
  await run.page.keyboard.type('x');
  await run.page.getByText('Nobody is found.', { exact: false }).waitFor();
  expect(await wrongWith(run.page)).toEqual([]);
  await press(run.page, 'Show everyone');
  await expect.poll(() => names().count()).toBe(drawn);
  expect((await focused(run.page)).id).toBe('search');
});

it('shows the others at a press, with the focus on the first of them', async () => {
  await run.page.getByText('The first 40 are shown.').waitFor();
  await press(run.page, 'Show 40 more');
  await expect.poll(() => names().count()).toBe(people);
  const next = await names().nth(drawn).textContent();
  await expect.poll(async () => (await focused(run.page)).name).toBe(next);
  expect(await run.page.getByText(/are shown\.$/).count()).toBe(0);
});

it('narrows the list to outstanding checks and to those past their day, and sorts it by name', async () => {
  await tabToId(run.page, 'check');
  await run.page.keyboard.press('ArrowDown');
  await expect.poll(() => names().count()).toBe(20);
  await run.page.keyboard.press('ArrowDown');
  await expect.poll(() => names().count()).toBe(10);
  expect(await run.page.locator('#check option:checked').textContent()).toBe(
    'Any check past its day (10)',
  );
  await tabToId(run.page, 'order');
  await run.page.keyboard.press('End');
  await expect.poll(() => names().first().textContent()).toBe('Person 00');
  expect((await names().allTextContents()).slice(0, 3)).toEqual([
    'Person 00',
    'Person 08',
    'Person 16',
  ]);
});

it('is the same list, at the row that one came from, after an assessment and after a history', async () => {
  await tabTo(run.page, 'Person 56', (f) => f.name === 'Person 56');
  await run.page.keyboard.press('Enter');
  await run.page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
  await toCaseload(run.page);
  await expect.poll(async () => (await focused(run.page)).name).toBe('Person 56');
  expect(await names().count()).toBe(10);
  await tabTo(run.page, 'the history', (f) => f.name === 'History of Person 24', 'Shift+Tab');
  const began = performance.now();
  await run.page.keyboard.press('Enter');
  await run.page.locator('#keep-until').waitFor();
  await expect.poll(() => run.page.getByText(/^Version 1\d?/).count()).toBeGreaterThan(0);
  console.log(`A history: ${Math.round(performance.now() - began)} ms to open`);
  await toCaseload(run.page);
  await expect.poll(async () => (await focused(run.page)).name).toBe('Person 24');
});

it(`opens with ${people} people and ${records} versions of theirs, with nothing of the last look in it, wide and at 320 px`, async () => {
  await run.page.reload();
  await write(run.page, 'secret', 'kettle orchard Tuesday lamp');
  const began = performance.now();
  await run.page.keyboard.press('Enter');
  await expect.poll(() => names().count(), { timeout: 60_000 }).toBe(drawn);
  console.log(`From the passphrase to the list: ${Math.round(performance.now() - began)} ms`);
  expect(await run.page.locator('#search').inputValue()).toBe('');
  expect(run.page.url()).not.toMatch(/R100|Person/);
  await wideAndNarrow(run.page, async (width) => {
    expect(await sideways(run.page), `${width}`).toBe(0);
    expect(await wrongWith(run.page), `${width}`).toEqual([]);
  });
  expect(run.complaints).toEqual([]);
});
