import { writeFile } from 'node:fs/promises';
import { Encrypter } from 'age-encryption';
import type { Locator, Page } from 'playwright-core';
import { type CaseRecord, newRecord } from '../../src/assessment/record.ts';
import { BACKUP_FORMAT } from '../../src/storage/backup-format.ts';
import { STORED_FORMAT } from '../../src/storage/database.ts';

export const backupPassphrase = 'copper saddle rainfall twelve';

/** An assessment as a backup holds it. */
export interface BackedUp {
  id: string;
  record: CaseRecord;
  /** What was finished of it, from the first on. */
  versions?: CaseRecord[];
}

/** A draft that was begun, and last saved, at this time: ISO 8601. */
export function draftOf(
  assessment: CaseRecord['assessment'],
  at = '2026-11-22T09:00:00.000Z',
): CaseRecord {
  return newRecord(assessment, at);
}

/** Writes a backup of these assessments, as another program would. */
export async function writeBackupFile(path: string, cases: readonly BackedUp[]): Promise<void> {
  const row = (kind: string, id: string, plain: CaseRecord) => ({
    kind,
    id,
    rev: 1,
    format: STORED_FORMAT,
    plain,
  });
  const records = cases.flatMap(({ id, record, versions = [] }) => [
    row('assessment', id, record),
    ...versions.map((version, at) => row('version', `version/${id}/${at + 1}`, version)),
  ]);
  const made = '2026-11-22T09:00:00.000Z';
  const age = new Encrypter();
  age.setPassphrase(backupPassphrase);
  age.setScryptWorkFactor(10);
  const document = { what: 'onesheet-backup', format: BACKUP_FORMAT, made, records };
  await writeFile(path, await age.encrypt(JSON.stringify(document)));
}

/** Leaves what is open, once it is saved, for the caseload. */
export async function toCaseload(page: Page): Promise<void> {
  await page.locator('.bar').getByText('Caseload', { exact: true }).click();
  await page.getByRole('heading', { name: 'Caseload' }).waitFor();
}

/** From the caseload to the page of the backups. */
export async function toBackups(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Backups' }).click();
  await page.getByRole('heading', { level: 1, name: 'Backups' }).waitFor();
}

/** Writes a backup by the screen, keeps what the browser saved, and shows it to the app, so that it counts. */
export async function writeBackup(page: Page, path: string): Promise<void> {
  await page.locator('#backup-first').fill(backupPassphrase);
  await page.locator('#backup-second').fill(backupPassphrase);
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Write a backup' }).click();
  await (await download).saveAs(path);
  await page.getByLabel('The file that you saved').setInputFiles(path);
  await page.getByText('It counts as your backup.').waitFor({ timeout: 60_000 });
}

/** Opens a backup by the screen, which then asks what to keep of what differs. */
export async function openBackup(page: Page, path: string): Promise<void> {
  await page.getByLabel('Backup file').setInputFiles(path);
  await page.locator('#restore-passphrase').fill(backupPassphrase);
  await page.getByRole('button', { name: 'Open the backup' }).click();
  await goAhead(page).waitFor({ timeout: 60_000 });
}

function goAhead(page: Page): Locator {
  return page.getByRole('button', { name: 'Bring back', exact: true });
}

/** Brings back what was chosen of a backup that is open. */
export async function bringBack(page: Page): Promise<void> {
  await goAhead(page).click();
  await page.getByText(/brought back\.$/).waitFor({ timeout: 120_000 });
}

/** Opens a backup by the screen and brings back what is new, and of what differs the choice. */
export async function bringBackup(
  page: Page,
  path: string,
  choice: 'mine' | 'backup' | 'both' = 'mine',
): Promise<void> {
  await openBackup(page, path);
  const asked = page.locator(`[id^="keep-"][id$="-${choice}"]:not([id^="keep-beside"])`);
  for (const each of await asked.all()) await each.check();
  await bringBack(page);
}
