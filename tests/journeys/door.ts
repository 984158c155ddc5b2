import type { Page } from 'playwright-core';
import { press, tabTo, write } from './keys.ts';

export const passphrase = 'kettle orchard Tuesday lamp';

/** Chooses a passphrase for the first time, by keyboard, and gives the recovery code that is shown. */
export async function setUp(page: Page, url: string, writer = '', role = ''): Promise<string> {
  await page.goto(url);
  await page.getByRole('heading', { name: 'Choose a passphrase' }).waitFor();
  await write(page, 'first', passphrase);
  await write(page, 'second', passphrase);
  await write(page, 'writer', writer);
  await write(page, 'role', role);
  await press(page, 'Set it up');
  const code = (await page.getByLabel('Recovery code').textContent()) ?? '';
  await press(page, 'I have written it down');
  await page.getByRole('heading', { name: 'Caseload' }).waitFor();
  return code;
}

/** Opens what is kept by passphrase. */
export async function unlock(page: Page, secret = passphrase): Promise<void> {
  await page.getByRole('heading', { name: 'Unlock' }).waitFor();
  await write(page, 'secret', secret);
  await page.keyboard.press('Enter');
}

/** Starts an assessment from the caseload and waits for its first question. */
export async function start(page: Page): Promise<void> {
  await press(page, 'Start an assessment');
  await page.getByRole('heading', { level: 1, name: 'The person' }).waitFor();
  await tabTo(page, 'the first question', (f) => f.id === 'person.name');
}

/** Waits until the screen says that everything is on disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-save="saved"]').waitFor();
}
