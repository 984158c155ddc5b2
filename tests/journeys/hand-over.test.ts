import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { today } from '../../src/assessment/day.ts';
import { shortest } from '../cases/shortest.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved, setUp, start } from './door.ts';
import { fillIn } from './fill.ts';
import { press, tabTo, write } from './keys.ts';
import { printed } from './paper.ts';

// Two browsers are two computers: the writer's and a manager's, who is also the next officer.
const a = shortest();
const name = a.person.name;
const view = 'I would see him weekly.';
let mine: RunningBrowser;
let theirs: RunningBrowser;
let folder: string;
let key = '';

async function tooMuch(run: RunningBrowser): Promise<string[]> {
  const found = await new AxeBuilder({ page: run.page as never }).analyze();
  await run.page.setViewportSize({ width: 320, height: 640 });
  const wide = await run.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await run.page.setViewportSize({ width: 1366, height: 768 });
  return [...found.violations.map((v) => `${v.id} ${v.nodes[0]?.html}`), ...(wide ? ['wide'] : [])];
}

/** Follows a link of the screen by keyboard. */
async function follow(run: RunningBrowser, link: string): Promise<void> {
  await tabTo(run.page, `the link ${link}`, (f) => f.kind === 'a' && f.name === link);
  await run.page.keyboard.press('Enter');
}

async function openFinished(run: RunningBrowser): Promise<void> {
  await run.page.locator('.bar').getByText('Caseload', { exact: true }).first().click();
  await follow(run, name);
  await run.page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
}

/** Hands the case over from the finished screen and gives the file's path. */
async function handOver(run: RunningBrowser, to: string, lock: () => Promise<void>) {
  await follow(run, 'Hand over');
  await write(run.page, 'hand-to', to);
  await lock();
  const asked = run.page.waitForEvent('download', { timeout: 60_000 });
  await press(run.page, 'Save the file');
  const got = await asked;
  expect(got.suggestedFilename()).toBe(`onesheet-case-${today()}.age`);
  const path = join(folder, `${to}.age`);
  await got.saveAs(path);
  await run.page.getByText(/^The browser has the file onesheet-case-.* now:/).waitFor();
  return path;
}

async function openFile(run: RunningBrowser, path: string, secret: string): Promise<void> {
  await run.page.locator('.bar').getByText('Caseload', { exact: true }).first().click();
  await follow(run, 'Backups');
  await run.page.getByLabel('Backup file').setInputFiles(path);
  await write(run.page, 'restore-passphrase', secret);
  await press(run.page, 'Open the backup');
}

async function bringBack(run: RunningBrowser): Promise<void> {
  await press(run.page, 'Bring back');
  await run.page.getByText(/brought back\.$/).waitFor();
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onesheet-hand-over-'));
  mine = await startBrowser();
  await setUp(mine.page, mine.appUrl, a.person.writer, a.person.role);
  await start(mine.page);
  await fillIn(mine.page, a);
  await saved(mine.page);
  await press(mine.page, 'Finish the assessment');
  await mine.page.getByRole('heading', { name: 'The assessment is finished' }).waitFor();
  theirs = await startBrowser();
  await setUp(theirs.page, theirs.appUrl, 'M. Manager', 'senior probation officer');
}, 300_000);
afterAll(async () => {
  await mine.close();
  await theirs.close();
  rmSync(folder, { recursive: true });
});

it('shows a key to pass on, the same each time', async () => {
  await follow(theirs, 'Settings');
  await press(theirs.page, 'Show my key');
  key = (await theirs.page.getByLabel('Your key').textContent()) ?? '';
  expect(key).toMatch(/^age1[a-z0-9]{58}$/);
  await theirs.page.locator('h2:focus', { hasText: 'Your key' }).waitFor();
  await theirs.page.reload();
  const { unlock } = await import('./door.ts');
  await unlock(theirs.page);
  await theirs.page.getByRole('button', { name: 'Show my key' }).waitFor();
  await press(theirs.page, 'Show my key');
  await expect.poll(() => theirs.page.getByLabel('Your key').textContent()).toBe(key);
  expect(await tooMuch(theirs)).toEqual([]);
});

it('refuses what is no key, and a secret one, in a sentence', async () => {
  await follow(mine, 'Hand over');
  await press(mine.page, 'Save the file');
  await mine.page.locator('#hand-to:focus[aria-invalid="true"]').waitFor();
  await mine.page.getByText('Enter who the file is for').waitFor();
  expect(await mine.page.title()).toBe('Error: Hand over – Onesheet');
  expect(await mine.page.locator('#hand-key').getAttribute('aria-invalid')).toBe('true');
  expect(await tooMuch(mine)).toEqual([]);
  await write(mine.page, 'hand-to', 'M. Manager');
  await write(mine.page, 'hand-key', 'AGE-SECRET-KEY-1QQQ');
  await press(mine.page, 'Save the file');
  await mine.page.getByRole('alert').getByText('That is a secret key').waitFor();
  await write(mine.page, 'hand-key', `${key.slice(0, -1)}${key.endsWith('q') ? 'p' : 'q'}`);
  await press(mine.page, 'Save the file');
  await mine.page.getByRole('alert').getByText('That is not a key').waitFor();
  expect(await tooMuch(mine)).toEqual([]);
  await openFinished(mine);
});

it('opens for the owner of the key only, with no passphrase, and is theirs with its past', async () => {
  const path = await handOver(mine, 'M. Manager', () => write(mine.page, 'hand-key', key));
  await openFile(mine, path, '');
  await mine.page.getByRole('alert').getByText('locked for another key than yours').waitFor();
  await openFile(theirs, path, 'kettle orchard Tuesday lamp');
  await theirs.page
    .getByRole('alert')
    .getByText('locked with a key and not with a passphrase')
    .waitFor();
  await openFile(theirs, path, '');
  await bringBack(theirs);
  await openFinished(theirs);
  await follow(theirs, 'History');
  await theirs.page.getByRole('button', { name: 'Version 1', exact: true }).waitFor();
  await theirs.page.getByText('Came in from a file with this one case').waitFor();
});

it('takes a manager’s view beside the writer’s, and not a word of the writer’s is another', async () => {
  await openFinished(theirs);
  await press(theirs.page, 'Add a manager’s view');
  await write(theirs.page, 'sign.manager.name', 'M. Manager');
  await write(theirs.page, 'sign.manager.view', view);
  await press(theirs.page, 'Add this view');
  await theirs.page
    .getByRole('heading', { name: 'A manager’s view' })
    .waitFor({ state: 'detached' });
  await theirs.page.locator('#add-view:focus').waitFor();
  await theirs.page.getByRole('status').getByText('The manager’s view is added.').waitFor();
  const managed = structuredClone(a);
  Object.assign(managed.sign.manager, { name: 'M. Manager', on: today(), view });
  const paper = await printed(theirs.page, folder, managed, 'finished');
  expect([paper.lost, paper.added]).toEqual([[], []]);
});

it('comes back by the same way, under a passphrase, and says that only the manager’s view is another', async () => {
  const secret = 'harbour pencil seventeen moss';
  const path = await handOver(theirs, 'A. Writer', async () => {
    await tabTo(theirs.page, 'how it is locked', (f) => f.id === 'hand-by-key');
    await theirs.page.keyboard.press('ArrowDown');
    await write(theirs.page, 'hand-first', secret);
    await write(theirs.page, 'hand-second', secret);
  });
  await openFile(mine, path, '');
  await mine.page.getByRole('alert').getByText('This file has a passphrase').waitFor();
  await openFile(mine, path, secret);
  await mine.page.getByText('A manager’s view was added in the file').waitFor();
  // It comes in unless somebody chooses otherwise.
  expect(await mine.page.getByRole('radio', { name: 'What is in the backup' }).isChecked()).toBe(
    true,
  );
  await bringBack(mine);
  await openFinished(mine);
  await mine.page.getByText(view).first().waitFor();
  await follow(mine, 'History');
  await mine.page.getByRole('button', { name: 'Version 2', exact: true }).waitFor();
  await mine.page.getByText('A manager’s view was added').first().waitFor();
  await mine.page.getByText('Handed over in a file, to: M. Manager').waitFor();
});

it('did all that without a complaint of the browser or a request to anybody else', () => {
  expect([mine.complaints, theirs.complaints]).toEqual([[], []]);
  expect([mine.strangers, theirs.strangers]).toEqual([[], []]);
});
