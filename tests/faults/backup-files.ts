import { Encrypter } from 'age-encryption';
import type { Page } from 'playwright-core';
import { newRecord } from '../../src/assessment/record.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import type { BackupRecord } from '../../src/storage/backup-format.ts';
import { currentFormat } from '../../src/storage/formats/current.ts';

const backupPassphrase = 'copper saddle rainfall twelve';

/** Locks as another program would. 2^4 in place of 2^18 for each guess, as a test opens hundreds. */
export async function locked(plain: string | Uint8Array, cost = 4): Promise<Buffer> {
  const age = new Encrypter();
  age.setPassphrase(backupPassphrase);
  age.setScryptWorkFactor(cost);
  return Buffer.from(await age.encrypt(plain));
}

function recordOf(name: string, finished: string) {
  const plain = newRecord(exampleOfLen(), '2026-11-22T09:00:00.000Z');
  plain.assessment.person.name = name;
  return finished === '' ? plain : { ...plain, state: 'finished' as const, finished };
}

/** One assessment with all that is kept beside it: a finished version, an earlier state, its log. */
export function withHistory(id: string, name: string): BackupRecord[] {
  const at = '2026-11-22T09:30:00.000Z';
  const events = [{ at, what: 'finished', by: 'A. Practitioner', note: '' }];
  return [
    { kind: 'assessment', id, rev: 3, format: currentFormat, plain: recordOf(name, at) },
    {
      kind: 'version',
      id: `version/${id}/1`,
      rev: 1,
      format: currentFormat,
      plain: recordOf(name, at),
    },
    {
      kind: 'earlier',
      id: `earlier/${id}/1`,
      rev: 1,
      format: currentFormat,
      plain: { at: '2026-11-22T09:10:00.000Z', words: 400, value: recordOf(name, '') },
    },
    { kind: 'log', id: `log/${id}`, rev: 1, format: currentFormat, plain: { events } },
  ];
}

/** A whole backup as it is before it is locked. */
export function documentOf(records: readonly unknown[]): string {
  const made = '2026-11-22T10:00:00.000Z';
  return JSON.stringify({ what: 'onesheet-backup', format: 1, made, records });
}

export interface Answer {
  /** The sentence of a refusal, or null where the file was opened and shown. */
  refused: string | null;
  /** Milliseconds from the press until the answer. */
  took: number;
}

/** Gives a file on the disk to the page of backups, which must be on the screen, and waits for what it says of it. */
export async function openBackupFile(page: Page, path: string): Promise<Answer> {
  const part = page.locator('section[aria-labelledby="restore-head"]');
  await part.getByLabel('Backup file').setInputFiles(path);
  await part.locator('#restore-passphrase').fill(backupPassphrase);
  const began = performance.now();
  await part.getByRole('button', { name: 'Open the backup' }).click();
  const answer = part.locator('[role="alert"], h3').first();
  await answer.waitFor();
  const took = performance.now() - began;
  const shown = await part.getByRole('button', { name: 'Bring back' }).count();
  return { refused: shown > 0 ? null : await answer.textContent(), took };
}

/**
 * As `openBackupFile`, for bytes, and all of it within the page: what drives a browser from outside leaves some
 * kilobytes in the page each time, which would hide what the app itself leaves there.
 */
export function openBackupBytes(page: Page, bytes: Uint8Array): Promise<Answer> {
  const opening = page.evaluate(
    async ([base64, secret]) => {
      const part = document.querySelector('section[aria-labelledby="restore-head"]');
      const chosen = part?.querySelector<HTMLInputElement>('#restore-file');
      const typed = part?.querySelector<HTMLInputElement>('#restore-passphrase');
      if (!part || !chosen || !typed) throw new Error('The page of backups is not on the screen.');
      const files = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      files.items.add(new File([content], 'onesheet-backup.age'));
      chosen.files = files.files;
      chosen.dispatchEvent(new Event('change', { bubbles: true }));
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(typed, secret);
      typed.dispatchEvent(new Event('input', { bubbles: true }));
      const began = performance.now();
      part.querySelector<HTMLElement>('button[type="submit"]')?.click();
      const answer = () => part.querySelector('[role="alert"], h3');
      // The press takes the last answer off the screen before it returns.
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (answer() === null) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(part, { childList: true, subtree: true });
      });
      const took = performance.now() - began;
      return { refused: answer()?.matches('h3') ? null : (answer()?.textContent ?? ''), took };
    },
    [Buffer.from(bytes).toString('base64'), backupPassphrase] as const,
  );
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('No answer within half a minute.')), 30_000).unref();
  });
  return Promise.race([opening, late]);
}

export async function toBackups(page: Page): Promise<void> {
  const home = page.locator('.bar').getByText('Caseload', { exact: true });
  if ((await home.count()) > 0) await home.click();
  await page.getByRole('link', { name: 'Backups' }).click();
  await page.getByRole('heading', { level: 1, name: 'Backups' }).waitFor();
}

/**
 * A digest of each row that lies in the database, past all of the app's own code. Without the list of what should be
 * there, which the second copy brings up to date by itself at any time.
 */
export function everyRow(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('onesheet'));
    const found: Record<string, string> = {};
    for (const table of ['door', 'rows', 'store']) {
      const rows = await settled(database.transaction(table).objectStore(table).getAll());
      for (const row of rows) {
        if (row.kind === 'index') continue;
        const text = JSON.stringify(row, (_, part: unknown) =>
          part instanceof Uint8Array ? [...part] : part,
        );
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
        found[`${table} ${row.id}`] = String(new Uint8Array(digest));
      }
    }
    database.close();
    return found;
  });
}
