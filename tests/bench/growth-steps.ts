import { stat } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { backupPassphrase, toBackups, toCaseload } from '../faults/backup-by-screen.ts';
import { longestTask } from '../faults/main-thread.ts';
import { saved, unlock } from '../journeys/door.ts';
import { median, quiet, type Took, took } from './growth-work.ts';
import { nameOfPerson } from './many-cases.ts';

/** How often each step is done, to take the one in the middle; GROWTH_ROUNDS says another number. */
const ROUNDS = Number(process.env.GROWTH_ROUNDS ?? 5);

/** Fifty keys. */
const WORDS = 'He came on time and asked for the same room again.';

/** What was measured of one step: its processor time, and what else there is to say of it. */
export interface Measured extends Took {
  /** Milliseconds of the longest task of any of the app's tabs, where that was looked at: of the processor, on the clock. */
  longest?: { busy: number; wall: number };
  bytes?: number;
}

export type Steps = Record<string, Measured>;

interface Kit {
  page: Page;
  spent: () => Promise<number>;
  people: number;
}

const first = (page: Page) => page.locator('tbody th').first().waitFor({ timeout: 120_000 });
const only = (page: Page, name: string) =>
  page.waitForFunction(
    (who) => {
      const names = [...document.querySelectorAll('tbody th')].map((th) => th.textContent);
      return names.length === 1 && names[0] === who;
    },
    name,
    { polling: 'raf' },
  );

async function rounds(kit: Kit, work: (round: number) => Promise<Took>): Promise<Took> {
  const all: Took[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await quiet(kit.page, kit.spent);
    all.push(await work(round));
  }
  return median(all);
}

/** Somebody who is being reviewed, another one for each round. */
const someone = ({ people }: Kit, round: number) =>
  nameOfPerson((Math.floor(people / 2 / ROUNDS) * round * 2 + 1) % people);

async function find(page: Page, name: string): Promise<void> {
  await page.locator('#search').fill(name);
  await only(page, name);
}

/** From the passphrase to the list, and then until nothing more is done for it. */
export async function unlocked({ page, spent }: Kit): Promise<Steps> {
  const shown = await took(page, spent, async () => {
    await unlock(page);
    await first(page);
  });
  const after = await took(page, spent, () => quiet(page, spent));
  return { 'unlocked, list shown': shown, 'after that, until quiet': after };
}

/** Coming back to the list, searching it, and sorting it. */
export async function listed(kit: Kit): Promise<Steps> {
  const { page, spent } = kit;
  const back = await rounds(kit, async () => {
    await page.getByRole('link', { name: 'Time study' }).click();
    await page.locator('.bar').getByText('Caseload', { exact: true }).waitFor();
    await quiet(page, spent);
    return took(page, spent, async () => {
      await toCaseload(page);
      await first(page);
    });
  });
  const search = await rounds(kit, async (round) => {
    const name = someone(kit, round);
    await page.locator('#search').fill('');
    await page.locator('#search').focus();
    await quiet(page, spent);
    return took(page, spent, async () => {
      await page.keyboard.type(name.slice(-5));
      await only(page, name);
    });
  });
  await page.locator('#search').fill('');
  const sort = await rounds(kit, async (round) => {
    const order = round % 2 === 0 ? 'name' : 'saved';
    return took(page, spent, () => page.locator('#order').selectOption(order));
  });
  await page.locator('#order').selectOption('due');
  return { 'list shown again': back, 'search, five keys': search, 'sort changed': sort };
}

/** Opening somebody's review, and typing in it until all of it is kept. */
export async function written(kit: Kit): Promise<Steps> {
  const { page, spent } = kit;
  const typed: Took[] = [];
  const opened = await rounds(kit, async (round) => {
    const name = someone(kit, round);
    await find(page, name);
    await quiet(page, spent);
    const open = await took(page, spent, async () => {
      await page.getByRole('link', { name, exact: true }).click();
      await page.locator('main.part').waitFor();
      await quiet(page, spent);
    });
    await page.goto(page.url().replace(/(\/write\/[^/]+).*$/, '$1/offence'));
    await page.locator('main textarea').first().focus();
    await quiet(page, spent);
    typed.push(
      await took(page, spent, async () => {
        await page.keyboard.type(WORDS, { delay: 30 });
        await saved(page);
      }),
    );
    await toCaseload(page);
    await first(page);
    return open;
  });
  return { 'assessment opened': opened, '50 keys typed in it': median(typed) };
}

/** The newest two versions of somebody, word for word. */
export async function compared(kit: Kit): Promise<Steps> {
  const { page, spent } = kit;
  const two = await rounds(kit, async (round) => {
    const name = someone(kit, round);
    await find(page, name);
    await page.getByRole('link', { name: `History of ${name}` }).click();
    const way = page.getByRole('link', { name: /changed/i }).first();
    await way.waitFor();
    await quiet(page, spent);
    const compare = await took(page, spent, async () => {
      await way.click();
      await page.locator('#changes-from').waitFor();
      await quiet(page, spent);
    });
    await toCaseload(page);
    await first(page);
    return compare;
  });
  return { 'two versions compared': two };
}

/** A backup of everything, with somebody typing in a second tab meanwhile. */
export async function backedUp({ page, spent }: Kit, path: string, other: Page): Promise<Steps> {
  await toBackups(page);
  await page.locator('#backup-first').fill(backupPassphrase);
  await page.locator('#backup-second').fill(backupPassphrase);
  await quiet(page, spent);
  let write: Took = { cpu: 0, wall: 0 };
  const longest = await longestTask(page, async () => {
    const download = page.waitForEvent('download', { timeout: 600_000 });
    download.catch(() => undefined);
    const refused = page.getByRole('alert').waitFor({ timeout: 600_000 });
    await other.locator('main textarea').first().focus();
    const typing = other.keyboard.type(WORDS, { delay: 60 });
    write = await took(page, spent, async () => {
      await page.getByRole('button', { name: 'Write a backup' }).click();
      const file = await Promise.race([download, refused]);
      await file?.saveAs(path);
    });
    await typing;
  });
  const { size: bytes } = await stat(path).catch(() => ({ size: 0 }));
  return { 'backup written': { ...write, longest, bytes } };
}
