import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { shortest } from '../cases/shortest.ts';
import { saved, setUp, start, unlock } from '../journeys/door.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { seeded, times } from '../setup/seeded.ts';
import {
  bringBackup,
  draftOf,
  toBackups,
  toCaseload,
  writeBackupFile,
} from './backup-by-screen.ts';
import { disagreements, type OpenedStore, openedStore } from './opened-store.ts';

const saves = times(8, 50);
const rounds = times(2, 20);
let run: RunningBrowser;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-tabs-'));
  run = await startBrowser();
  await setUp(run.page, run.appUrl);
});
afterEach(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

async function openTab(address: string): Promise<Page> {
  const page = await run.context.newPage();
  await page.goto(address);
  await unlock(page);
  // Behind the unlock: the door has a heading as well.
  await page.locator('.bar').waitFor();
  return page;
}

function keyDates(page: Page) {
  return page.locator('[id="person.keyDates"]');
}

/** Presses a button at this moment, in milliseconds since the epoch: in two tabs at the very same one. */
function pressAt(page: Page, name: string, moment: number): Promise<void> {
  return page.getByRole('button', { name }).evaluate(
    (button, when) =>
      new Promise<void>((done) => {
        setTimeout(() => {
          (button as HTMLButtonElement).click();
          done();
        }, when - Date.now());
      }),
    moment,
  );
}

/** What the assessments in a store say in the field that these tests write. */
function said({ rows }: OpenedStore): string[] {
  const records = rows.filter(({ kind }) => kind === 'assessment');
  return records
    .map(({ plain }) => (plain as { assessment: { person: { keyDates: string } } }).assessment)
    .map(({ person }) => person.keyDates)
    .sort();
}

it(`loses none of ${saves} saves in each of four tabs that write at the same time`, async () => {
  const tabs = [run.page];
  for (let more = 0; more < 3; more += 1) tabs.push(await openTab(run.appUrl));
  // Begun at the same moment, so that four new rows meet at the list of what should be there.
  await Promise.all(tabs.map((page) => start(page)));
  const took = await Promise.all(
    tabs.map(async (page, tab) => {
      const each: number[] = [];
      for (let save = 1; save <= saves; save += 1) {
        const began = performance.now();
        await keyDates(page).fill(`tab ${tab} save ${save}`);
        await saved(page);
        each.push(performance.now() - began);
      }
      return each;
    }),
  );
  const all = took.flat().sort((a, b) => a - b);
  console.log(
    `4 × ${saves} saves: median ${Math.round(all[all.length >> 1] ?? 0)} ms, slowest ${Math.round(all.at(-1) ?? 0)} ms`,
  );
  const store = await openedStore(run.page);
  expect(said(store)).toEqual(tabs.map((_, tab) => `tab ${tab} save ${saves}`));
  expect(disagreements(store)).toEqual([]);
  for (const row of store.rows.filter(({ kind }) => kind === 'assessment'))
    expect(row.rev, 'each save is one').toBeGreaterThan(saves);
  expect(run.complaints).toEqual([]);
}, 1_200_000);

it(`keeps what one tab writes while another deletes it, ${rounds} times`, async () => {
  const random = seeded(5);
  const other = await openTab(run.appUrl);
  for (let round = 1; round <= rounds; round += 1) {
    await start(run.page);
    await run.page.locator('[id="person.name"]').fill(`Number ${round}`);
    await saved(run.page);
    await keyDates(run.page).focus();
    const typed: string[] = [];
    const deleting = (async () => {
      await other.waitForTimeout(random() * 600);
      await other.getByRole('button', { name: `Delete Number ${round}`, exact: true }).click();
      await other.getByText(`Number ${round} is deleted.`).waitFor();
    })();
    const copied = run.page.getByText('This is a copy.');
    // The typing goes on while the copy takes the place of what was deleted.
    while (typed.length < 12 || (await copied.count()) === 0) {
      typed.push(`word${typed.length} `);
      await run.page.keyboard.type(typed.at(-1) ?? '');
    }
    await deleting;
    await run.page.keyboard.type('end');
    await saved(run.page);
    const found = (await keyDates(run.page).inputValue()).split(' ');
    const lost = `${typed.join('')}end`.split(' ').filter((word, at) => found[at] !== word);
    expect(lost, `round ${round}`).toEqual([]);
    await toCaseload(run.page);
  }
  await other.getByRole('link', { name: 'Bin' }).click();
  await expect.poll(() => other.locator('tbody tr').count()).toBe(rounds);
  expect(disagreements(await openedStore(run.page))).toEqual([]);
  expect(run.complaints).toEqual([]);
}, 1_200_000);

it(`empties the bin in two tabs at once, without a word of trouble and without a trace, ${rounds} times`, async () => {
  const other = await openTab(run.appUrl);
  for (let round = 1; round <= rounds; round += 1) {
    for (let more = 0; more < 3; more += 1) {
      await start(run.page);
      await run.page.locator('[id="person.name"]').fill(`Number ${round}.${more}`);
      await saved(run.page);
      await toCaseload(run.page);
      await run.page.getByRole('button', { name: /^Delete/ }).click();
      await expect.poll(() => run.page.locator('tbody tr').count()).toBe(0);
    }
    for (const page of [run.page, other]) {
      await page.getByRole('link', { name: 'Bin' }).click();
      await expect.poll(() => page.locator('tbody tr').count()).toBe(3);
      await page.getByRole('button', { name: 'Empty the bin' }).click();
    }
    const moment = Date.now() + 500;
    await Promise.all([run.page, other].map((page) => pressAt(page, 'Yes, empty it', moment)));
    for (const page of [run.page, other]) {
      await page.locator('main > p', { hasText: 'The bin is empty.' }).last().waitFor();
      expect(await page.locator('.note').allTextContents(), `round ${round}`).toEqual([]);
      await page.locator('.bar').getByText('Caseload', { exact: true }).click();
    }
  }
  const store = await openedStore(run.page);
  expect(disagreements(store)).toEqual([]);
  const left = store.rows.map(({ id }) => id).filter((id) => /^(log|earlier|version)\//.test(id));
  expect(left).toEqual(['log/erased']);
  const erased = store.rows.find(({ id }) => id === 'log/erased')?.plain as { events: unknown[] };
  expect(erased.events, 'one line for each').toHaveLength(3 * rounds);
  expect(run.complaints).toEqual([]);
}, 1_200_000);

it(`brings a backup back while another tab writes the same assessment, and keeps both, ${rounds} times`, async () => {
  const file = join(folder, 'one.age');
  const id = crypto.randomUUID();
  await writeBackupFile(file, [{ id, record: draftOf(shortest()) }]);
  await toBackups(run.page);
  await bringBackup(run.page, file);
  await toCaseload(run.page);
  const writer = await openTab(run.appUrl);
  for (let round = 1; round <= rounds; round += 1) {
    await writer.goto(`${run.appUrl}#/write/${id}`);
    await keyDates(writer).fill(`written in round ${round}`);
    await saved(writer);
    await toBackups(run.page);
    const restoring = bringBackup(run.page, file, 'backup').then(
      () => 'restored',
      () => 'refused',
    );
    await restoring;
    await keyDates(writer).fill(`written after round ${round}`);
    await writer.getByText('This is a copy.').waitFor();
    await saved(writer);
    expect(await keyDates(writer).inputValue()).toBe(`written after round ${round}`);
    await toCaseload(run.page);
  }
  const store = await openedStore(run.page);
  const copies = Array.from({ length: rounds }, (_, at) => `written after round ${at + 1}`);
  expect(said(store)).toEqual([shortest().person.keyDates, ...copies].sort());
  expect(disagreements(store)).toEqual([]);
  expect(run.complaints).toEqual([]);
}, 1_200_000);
