import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { press, write } from './keys.ts';

export const copyPassphrase = 'harbour pencil seventeen moss';

/** Takes a copy of what is on the screen out by the button that is there while it is not saved; gives its path. */
export async function takeCopy(page: Page, folder: string): Promise<string> {
  await page.getByRole('button', { name: 'Take a copy out' }).click();
  await write(page, 'copy-0', copyPassphrase);
  await write(page, 'copy-1', copyPassphrase);
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await press(page, 'Save the file');
  const got = await download;
  const path = join(folder, got.suggestedFilename());
  await got.saveAs(path);
  await page.getByText('The file is with your browser now').waitFor();
  await press(page, 'Done');
  return path;
}

/** On the page of backups: opens a file and brings back all that is not here. */
export async function bringBackFrom(page: Page, path: string, secret: string): Promise<void> {
  await page.getByLabel('Backup file').setInputFiles(path);
  await write(page, 'restore-passphrase', secret);
  await press(page, 'Open the backup');
  await press(page, 'Bring back');
  await page.getByText(/brought back\.$/).waitFor();
}

/** Opens an assessment by its name, from the caseload or a page with a way there. */
export async function openCase(page: Page, name: string): Promise<void> {
  const way = page.locator('.bar').getByText('Caseload', { exact: true });
  if ((await way.count()) > 0) await way.click();
  await page.getByRole('link', { name, exact: true }).click();
  await page.locator('[id="person.name"]').waitFor();
}
