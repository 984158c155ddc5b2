import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { bringBackup, toBackups, toCaseload, writeBackupFile } from '../faults/backup-by-screen.ts';
import { setUp } from '../journeys/door.ts';
import { removeLocks, startBrowser } from '../setup/launch.ts';
import { person } from './many-cases.ts';

/** People in one file: so many of five versions stay well under what a backup may hold. */
const A_FILE = 250;

/** Waits until the second copy has all that was saved by now. */
async function copied(page: Page): Promise<void> {
  const now = new Date().toISOString();
  await expect
    .poll(() => page.locator('[data-copied-at]').getAttribute('data-copied-at'), {
      timeout: 600_000,
      interval: 500,
    })
    .toSatisfy((at: string) => at > now);
}

/** Brings so many people into a store of the built app, through its own screens. */
async function fill(page: Page, url: string, people: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onesheet-many-'));
  await setUp(page, url, 'A. Practitioner', 'probation officer');
  for (let from = 0; from < people; from += A_FILE) {
    const file = join(folder, `${from}.age`);
    const count = Math.min(A_FILE, people - from);
    await writeBackupFile(
      file,
      Array.from({ length: count }, (_, at) => person(from + at)),
    );
    await toBackups(page);
    await page.getByLabel('Backup file').waitFor();
    await bringBackup(page, file);
    await toCaseload(page);
  }
  await page.locator('tbody th').first().waitFor({ timeout: 120_000 });
  await copied(page);
  await rm(folder, { recursive: true, force: true });
}

/**
 * A browser's folder in which the app keeps so many people: a copy, so that each run finds the same. With `kept`, a
 * folder, it is made only once; it is then of use only to an app served from the same address.
 */
export async function profileOf(people: number, url: string, kept?: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), `onesheet-growth-${people}-`));
  const made = kept && join(kept, String(people));
  if (!made || !existsSync(made)) {
    const run = await startBrowser(dir);
    await fill(run.page, url, people);
    await run.close();
    await removeLocks(dir);
    if (made) await cp(dir, made, { recursive: true });
  } else await cp(made, dir, { recursive: true });
  return dir;
}
