import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { record } from '../../src/assessment/record.ts';
import { damien } from '../cases/damien.ts';
import { shortest } from '../cases/shortest.ts';
import { saved, setUp, start, unlock } from '../journeys/door.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { times } from '../setup/seeded.ts';
import {
  bringBackup,
  draftOf,
  toBackups,
  toCaseload,
  writeBackupFile,
} from './backup-by-screen.ts';
import { disagreements, openedStore } from './opened-store.ts';

const long = 20_000;
// Eight hours at five keys a second.
const keys = times(2_000, 144_000);
const many = times(80, 500);
/** So many rows the caseload draws at first. */
const drawn = 40;
const days = times(3, 40);
let run: RunningBrowser;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-long-'));
  run = await startBrowser();
  await setUp(run.page, run.appUrl);
});
afterEach(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

/** Makes every text that holds more than one word as long as can be, and counts them. */
function lengthen(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  for (const [key, inner] of Object.entries(value)) {
    const words = typeof inner === 'string' && inner.trim().includes(' ');
    if (!words) count += lengthen(inner);
    else {
      Object.assign(value, { [key]: `${inner} and more. `.repeat(long).slice(0, long) });
      count += 1;
    }
  }
  return count;
}

/** Milliseconds of script and of layout that the page has used so far. */
async function used(session: CDPSession): Promise<{ script: number; layout: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((each) => each.name === name)?.value ?? 0) * 1000;
  return { script: of('ScriptDuration'), layout: of('LayoutDuration') };
}

async function metered(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

/** Bytes of heap that are in use after everything that can go has gone. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

it('keeps an assessment of which every text is 20,000 characters long, and takes more', async () => {
  const assessment: Assessment = structuredClone(damien());
  const texts = lengthen(assessment);
  assessment.person.name = 'Damien Long';
  expect(texts).toBeGreaterThanOrEqual(43);
  expect(record.safeParse(draftOf(assessment)).success).toBe(true);
  const file = join(folder, 'long.age');
  await writeBackupFile(file, [{ id: crypto.randomUUID(), record: draftOf(assessment) }]);
  await toBackups(run.page);
  await bringBackup(run.page, file);
  await toCaseload(run.page);
  await run.page.getByRole('link', { name: 'Damien Long', exact: true }).click();
  const box = run.page.locator('[id="person.keyDates"]');
  await box.waitFor();
  const session = await metered(run.page);
  await box.focus();
  await run.page.keyboard.press('End');
  const before = await used(session);
  const typed = 'and what is typed now';
  for (const key of typed) await run.page.keyboard.type(key);
  await saved(run.page);
  const after = await used(session);
  console.log(
    `${texts} texts of ${long}: ${Math.round((after.script - before.script) / typed.length)} ms of script and ${Math.round((after.layout - before.layout) / typed.length)} ms of layout a key, saving included`,
  );
  const words = `${assessment.person.keyDates}${typed}`;
  expect(await box.inputValue()).toBe(words);
  const store = await openedStore(run.page);
  const [kept] = store.rows.filter(({ kind }) => kind === 'assessment');
  const expected = structuredClone(assessment);
  expected.person.keyDates = words;
  expect(kept?.plain).toMatchObject({ assessment: expected });
  expect(disagreements(store)).toEqual([]);
  expect(run.complaints).toEqual([]);
}, 600_000);

it(`does not grow in memory over ${keys} keys`, async () => {
  await start(run.page);
  const session = await metered(run.page);
  await run.page.locator('[id="person.keyDates"]').focus();
  const sentence = 'He keeps his appointments and says so when he cannot. ';
  let typed = 0;

  /** Types some keys; every thousand of them are written over, as a text does not grow for ever. */
  async function type(count: number): Promise<void> {
    for (const end = typed + count; typed < end; typed += 1) {
      if (typed % 1000 === 0) await run.page.keyboard.press('ControlOrMeta+A');
      await session.send('Input.insertText', { text: sentence[typed % sentence.length] ?? ' ' });
    }
    await saved(run.page);
  }

  await type(keys / 2);
  const before = await heap(session);
  await type(keys / 2);
  const after = await heap(session);
  const grown = (100 * (after - before)) / before;
  console.log(
    `${keys} keys: heap ${(before / 1e6).toFixed(1)} MB, then ${grown.toFixed(1)} % more`,
  );
  expect(grown).toBeLessThan(20);
  expect(disagreements(await openedStore(run.page))).toEqual([]);
  expect(run.complaints).toEqual([]);
}, 3_600_000);

it(`keeps one earlier state a day, and no more, of ${days} days of writing`, async () => {
  const begun = Date.parse('2026-11-23T09:00:00Z');
  const box = run.page.locator('[id="person.keyDates"]');
  let address = '';
  await start(run.page);
  await saved(run.page);
  address = run.page.url();
  const counts: number[] = [];
  for (let day = 1; day <= days; day += 1) {
    for (const minute of [0, 20, 40]) {
      // Away from the page while its clock moves, or the leap would be taken for sleep, and lock it.
      await run.page.goto('about:blank');
      await run.page.clock.setFixedTime(begun + day * 86_400_000 + minute * 60_000);
      await run.page.goto(address);
      await unlock(run.page);
      await box.fill(`written on day ${day} at minute ${minute}`);
      await saved(run.page);
    }
    const { rows } = await openedStore(run.page);
    counts.push(rows.filter(({ kind }) => kind === 'earlier').length);
  }
  console.log(`earlier states after each day: ${counts.join(', ')}`);
  // The days before, 30 at most, each by its last; and what was written within the hour.
  for (const [before, count] of counts.entries())
    expect(count, `day ${before + 1}`).toBeLessThanOrEqual(Math.min(before, 31) + 4);
  expect(disagreements(await openedStore(run.page))).toEqual([]);
  expect(run.complaints).toEqual([]);
}, 3_600_000);

it(`opens, finds and writes one of ${many} assessments`, async () => {
  const file = join(folder, 'many.age');
  const cases = Array.from({ length: many }, (_, at) => {
    const assessment = shortest();
    assessment.person.name = `Person ${at}`;
    assessment.person.reference = `R${100_000 + at}`;
    return { id: crypto.randomUUID(), record: draftOf(assessment) };
  });
  await writeBackupFile(file, cases);
  await toBackups(run.page);
  await bringBackup(run.page, file);
  const took: Record<string, number> = {};
  async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
    const began = performance.now();
    await work();
    took[what] = Math.round(performance.now() - began);
  }
  const rows = run.page.locator('tbody tr');
  await timed('caseload', async () => {
    await toCaseload(run.page);
    await expect.poll(() => rows.count(), { timeout: 60_000 }).toBe(Math.min(many, drawn));
  });
  const last = many - 1;
  await timed('search', async () => {
    await run.page.locator('#search').fill(`r${100_000 + last}`);
    await expect.poll(() => rows.count()).toBe(1);
  });
  const box = run.page.locator('[id="person.keyDates"]');
  await timed('open', async () => {
    await run.page.getByRole('link', { name: `Person ${last}`, exact: true }).click();
    await box.waitFor();
  });
  await timed('write and save', async () => {
    await box.fill('written among many');
    await saved(run.page);
  });
  console.log(`${many} assessments: ${JSON.stringify(took)} ms`);
  const store = await openedStore(run.page);
  expect(store.rows.filter(({ kind }) => kind === 'assessment')).toHaveLength(many);
  expect(disagreements(store)).toEqual([]);
  expect(run.complaints).toEqual([]);
}, 600_000);
