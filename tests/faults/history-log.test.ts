import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shortest } from '../cases/shortest.ts';
import { setUp, unlock } from '../journeys/door.ts';
import { copied, harm } from '../journeys/raw-store.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import {
  bringBackup,
  draftOf,
  toBackups,
  toCaseload,
  writeBackupFile,
} from './backup-by-screen.ts';
import { openedStore } from './opened-store.ts';

// What data protection law asks to be logged, each done once by the screen, and then what becomes of the log itself.
const id = crypto.randomUUID();
const finished = 'The assessment is finished';
let run: RunningBrowser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onesheet-log-'));
  run = await startBrowser();
  await setUp(run.page, run.appUrl, 'A. Practitioner');
  const file = join(folder, 'one.age');
  await writeBackupFile(file, [{ id, record: draftOf(shortest()) }]);
  await toBackups(run.page);
  await bringBackup(run.page, file);
  await toCaseload(run.page);
});
afterAll(async () => {
  await run.close();
  await rm(folder, { recursive: true, force: true });
});

function press(name: string | RegExp) {
  return run.page.getByRole('button', { name, exact: true }).click();
}

async function finish(): Promise<void> {
  await run.page.getByRole('navigation').getByRole('button').filter({ hasText: 'Sign' }).click();
  await run.page.getByLabel('I sign this as my own view').check();
  await press('Finish the assessment');
  await run.page.getByRole('heading', { name: finished }).waitFor();
}

async function open(): Promise<void> {
  await run.page.getByRole('link', { name: 'Ade Cole', exact: true }).click();
  await run.page.locator('h1').first().waitFor();
}

async function linesOnPage(): Promise<string[]> {
  await run.page.getByRole('link', { name: /^History/ }).click();
  await run.page.getByRole('heading', { name: /^History of/ }).waitFor();
  const told = run.page.locator('section[aria-labelledby="events"] td[data-title="What"]');
  return (await told.allTextContents()).reverse();
}

interface Line {
  at: string;
  what: string;
  by: string;
}

async function linesInStore(): Promise<Line[]> {
  const { rows } = await openedStore(run.page);
  const log = rows.find((row) => row.id === `log/${id}`);
  return ((log?.plain ?? { events: [] }) as { events: Line[] }).events;
}

it('logs each opening, finishing, change, printing and deletion, only ever adding to what is there', async () => {
  const deeds: [string, () => Promise<void>][] = [
    // Done already, as it came in.
    ['Restored from a backup', async () => undefined],
    ['Finished', () => open().then(finish)],
    ['Printed, finished', async () => void (await run.page.pdf())],
    ['Opened after it was finished', () => toCaseload(run.page).then(open)],
    ['Opened again to change it', () => press(/^Open it again/).then(() => press('Yes, open it'))],
    ['Printed as a draft', async () => void (await run.page.pdf())],
    ['Finished', finish],
    ['Put in the bin', () => toCaseload(run.page).then(() => press('Delete Ade Cole'))],
    ['Brought back from the bin', () => press('Undo: bring it back')],
    ['Opened after it was finished', open],
  ];
  let before: Line[] = [];
  for (const [at, [what, work]] of deeds.entries()) {
    await work();
    await expect.poll(async () => (await linesInStore()).length, { message: what }).toBe(at + 1);
    const now = await linesInStore();
    expect(now.slice(0, at), `after: ${what}`).toEqual(before);
    expect(now.at(-1)?.by).toBe('A. Practitioner');
    before = now;
  }
  await toCaseload(run.page);
  expect(await linesOnPage()).toEqual(deeds.map(([what]) => what));
});

it('logs one opening, however long a finished assessment is followed in a second tab', async () => {
  await toCaseload(run.page);
  await open();
  await run.page.getByRole('heading', { name: finished }).waitFor();
  const address = run.page.url();
  const other = await run.context.newPage();
  await other.goto(address);
  await unlock(other);
  await other.getByRole('heading', { name: 'This is being written in another tab' }).waitFor();
  const third = await run.context.newPage();
  await third.goto(run.appUrl);
  await unlock(third);
  for (let more = 0; more < 3; more += 1) {
    await third.getByRole('button', { name: 'Start an assessment' }).click();
    await third.getByRole('heading', { level: 1, name: 'The person' }).waitFor();
    await toCaseload(third);
  }
  await expect.poll(async () => (await linesInStore()).length).toBe(12);
  // What it saves at its very end would be copied with the next look at everything, in five minutes.
  await copied(third, 60_000);
  await third.close();
  await other.close();
  expect((await linesInStore()).length).toBe(12);
});

it('notices a log that was taken away, and goes on noticing it after the next line', async () => {
  await toCaseload(run.page);
  await copied(run.page, 60_000);
  await harm(run.page, `log/${id}`, 'gone');
  await open();
  await run.page.getByRole('heading', { name: finished }).waitFor();
  await expect.poll(async () => (await linesInStore()).length).toBe(1);
  await run.page.goto('about:blank');
  await run.page.goto(run.appUrl);
  await unlock(run.page);
  const notice = run.page.getByRole('region', { name: 'What was lost and found' });
  await notice.getByText(/is here only in an older state/).waitFor();
  await notice.getByRole('button', { name: /^Bring back/ }).click();
  await notice.waitFor({ state: 'detached' });
  expect((await linesInStore()).length).toBe(12);
});

it('notices a log whose row was changed or put under another number', async () => {
  for (const how of ['bit', 'rev'] as const) {
    await copied(run.page, 60_000);
    await harm(run.page, `log/${id}`, how);
    await run.page.goto('about:blank');
    await run.page.goto(run.appUrl);
    await unlock(run.page);
    const notice = run.page.getByRole('region', { name: 'What was lost and found' });
    await notice.getByText(/is damaged and can’t be opened/).waitFor();
    await notice.getByRole('button', { name: /^Bring back/ }).click();
    await notice.waitFor({ state: 'detached' });
    expect((await linesInStore()).length, how).toBe(12);
  }
});

it('did all that without a complaint of the browser', () => {
  expect(run.complaints).toEqual([]);
});
