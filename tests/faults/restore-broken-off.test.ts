import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { setUp, unlock } from '../journeys/door.ts';
import { freshProfile, type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { seeded, times } from '../setup/seeded.ts';
import {
  documentOf,
  everyRow,
  locked,
  openBackupBytes,
  toBackups,
  withHistory,
} from './backup-files.ts';

const rounds = times(3, 30);

function people(of: string, count: number) {
  return Array.from({ length: count }, (_, at) => withHistory(`${of}-${at}`, `Person ${of} ${at}`));
}

/** Sixty records that are not here yet, and the ones that are here under other names. */
function next(round: number): Promise<Buffer> {
  const here = people('here', 3).map(([first]) => ({
    ...first,
    plain: renamed(first?.plain, round),
  }));
  return locked(documentOf([...here, ...people(`round${round}`, 15).flat()]));
}

function renamed(plain: unknown, round: number): unknown {
  const text = JSON.stringify(plain).replaceAll('Person here', `Round ${round}, here`);
  return JSON.parse(text) as unknown;
}

/** Opens a backup in which three records differ, and chooses the backup's of each. */
async function openAndChoose(page: Page, round: number): Promise<void> {
  const { refused } = await openBackupBytes(page, await next(round));
  expect(refused).toBeNull();
  for (const choice of await page.locator('input[value="backup"]').all()) await choice.check();
}

async function ready(run: RunningBrowser): Promise<void> {
  await setUp(run.page, run.appUrl);
  await toBackups(run.page);
  await openBackupBytes(run.page, await locked(documentOf(people('here', 3).flat())));
  await run.page.getByRole('button', { name: 'Bring back' }).click();
  await run.page.getByText('3 assessments and 9 other entries were brought back.').waitFor();
}

/** The rows that a round was to write: those of its new records, and those it was to replace. */
function ofRound(rows: Record<string, string>, round: number) {
  const fresh = Object.keys(rows).filter(
    (id) => id.includes(`round${round}-`) && !id.includes(' log/'),
  );
  return { fresh: fresh.length, replaced: [0, 1, 2].map((at) => rows[`rows here-${at}`]) };
}

/**
 * At the n-th write to the store from when `n` is set on, the disk is full, or the page stands still in the middle and
 * says so. The second copy writes when it will, to a database of its own.
 */
async function meddle(run: RunningBrowser, how: 'fail' | 'stand'): Promise<void> {
  await run.context.addInitScript((what) => {
    const here = window as { n?: number };
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      if (here.n !== undefined && this.transaction.db.name === 'onesheet') {
        here.n -= 1;
        if (here.n === 0 && what === 'fail')
          throw new DOMException('no room', 'QuotaExceededError');
        if (here.n === 0) {
          console.debug('in the middle');
          for (const end = Date.now() + 60_000; Date.now() < end; );
        }
      }
      return put.apply(this, args);
    };
  }, how);
}

// 3 replaced, 60 new, and the list of what should be there.
const writes = 64;

function setWrite(page: Page, n: number): Promise<unknown> {
  return page.evaluate((at) => Object.assign(window, { n: at }), n);
}

it(`leaves what was there or all that was chosen when the browser is killed while restoring, ${rounds} times`, async () => {
  const random = seeded(20261123);
  const profile = await freshProfile();
  let run = await startBrowser(profile.dir);
  await meddle(run, 'stand');
  await ready(run);
  const came: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = ofRound(await everyRow(run.page), round);
    await openAndChoose(run.page, round);
    // By turns in the middle of the transaction, and at any time about its end.
    const n = round % 2 === 0 ? 1 + Math.floor(random() * writes) : 0;
    const stands = run.page.waitForEvent('console', (said) => said.text() === 'in the middle');
    if (n > 0) await setWrite(run.page, n);
    const pressed = run.page.getByRole('button', { name: 'Bring back' }).click();
    pressed.catch(() => undefined);
    stands.catch(() => undefined);
    if (n > 0) await stands;
    else await new Promise((resolve) => setTimeout(resolve, 20 + random() * 300));
    await run.kill();
    run = await startBrowser(profile.dir);
    await meddle(run, 'stand');
    await run.page.goto(run.appUrl);
    await unlock(run.page);
    await run.page.locator('[data-copied-at]').waitFor({ state: 'attached' });
    const what = `round ${round}, killed ${n > 0 ? `at write ${n}` : 'at some time'}`;
    const after = ofRound(await everyRow(run.page), round);
    const same = after.replaced.map((row, at) => row === before.replaced[at]);
    // Three rows each beside the log, which is written on afterwards.
    expect([what, after.fresh, same]).toEqual(
      after.fresh === 0 ? [what, 0, [true, true, true]] : [what, 45, [false, false, false]],
    );
    if (n > 0) expect(after.fresh, what).toBe(0);
    came.push(after.fresh === 0 ? 'none' : 'all');
    expect(await run.page.locator('main').textContent(), what).not.toMatch(/damaged|missing/);
    expect(run.complaints, what).toEqual([]);
    await toBackups(run.page);
  }
  console.log(`killed ${rounds} times while restoring: ${came.join(', ')}`);
  await run.close();
  await profile.remove();
}, 3_600_000);

it(`says that nothing was brought back when the n-th write fails, and keeps every row, ${rounds} times`, async () => {
  const random = seeded(20261124);
  const run = await startBrowser();
  await meddle(run, 'fail');
  await ready(run);
  await openAndChoose(run.page, 0);
  const before = await everyRow(run.page);
  for (let round = 0; round < rounds; round += 1) {
    const failAt = round === 0 ? writes : 1 + Math.floor(random() * writes);
    await setWrite(run.page, failAt);
    await run.page.getByRole('button', { name: 'Bring back' }).click();
    await run.page.getByText('Nothing was brought back. There is no room left').waitFor();
    // The second copy may have put a row of its own since.
    expect(await run.page.evaluate(() => (window as { n?: number }).n)).toBeLessThanOrEqual(0);
    expect(await everyRow(run.page), `write ${failAt}`).toEqual(before);
    for (const choice of await run.page.locator('input[value="backup"]').all())
      await choice.check();
  }
  await run.page.getByRole('button', { name: 'Bring back' }).click();
  await run.page.getByText('18 assessments and 45 other entries were brought back.').waitFor();
  expect(run.complaints).toEqual([]);
  await run.close();
}, 3_600_000);
