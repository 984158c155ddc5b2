import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import type { Page } from 'playwright-core';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { newRecord } from '../../src/assessment/record.ts';
import { currentFormat } from '../../src/storage/formats/current.ts';
import { press, write } from '../journeys/keys.ts';

export const backupPassphrase = 'copper saddle rainfall twelve';

export interface BackupRow {
  kind: string;
  id: string;
  rev: number;
  format: number;
  plain: unknown;
}

/** A draft of this assessment as a backup holds it, with an earlier state and a log that say the same. */
export function draftRows(id: string, a: Assessment, note: string): BackupRow[] {
  const at = '2026-11-20T09:00:00.000Z';
  const plain = newRecord(a, at);
  const events = [{ at, what: 'restored', by: note, note }];
  const row = { rev: 1, format: currentFormat };
  return [
    { ...row, kind: 'assessment', id, plain },
    { ...row, kind: 'earlier', id: `earlier/${id}/1`, plain: { at, words: 1, value: plain } },
    { ...row, kind: 'log', id: `log/${id}`, plain: { events } },
  ];
}

/** Writes a backup of these rows as Onesheet does and gives its path. */
export async function backupFile(folder: string, rows: BackupRow[], name = 'in.age') {
  const age = new Encrypter();
  age.setPassphrase(backupPassphrase);
  age.setScryptWorkFactor(10);
  const made = '2026-11-20T09:00:00.000Z';
  const document = { what: 'onesheet-backup', format: 1, made, records: rows };
  const path = join(folder, name);
  await writeFile(path, await age.encrypt(JSON.stringify(document)));
  return path;
}

/** Goes from any screen behind the unlock to the caseload, by the bar. */
export async function toCaseload(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: 'Caseload' });
  if (await heading.count()) return;
  await page.locator('.bar').getByText('Caseload', { exact: true }).click();
  await heading.waitFor();
}

/** Opens a backup by the screen and shows what is in it; `bringBack` takes it. */
export async function openBackup(page: Page, path: string): Promise<void> {
  await toCaseload(page);
  await page.getByRole('link', { name: 'Backups', exact: true }).click();
  await page.getByLabel('Backup file').setInputFiles(path);
  await write(page, 'restore-passphrase', backupPassphrase);
  await press(page, 'Open the backup');
  await page.getByRole('button', { name: 'Bring back', exact: true }).waitFor();
}

export async function bringBack(page: Page): Promise<void> {
  await press(page, 'Bring back');
  await page.getByText(/brought back\.$/).waitFor();
}
