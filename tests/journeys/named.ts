import { expect } from 'vitest';
import type { RunningBrowser } from '../setup/launch.ts';
import { saved, start } from './door.ts';
import { write } from './keys.ts';

/** Starts an assessment for each name, and goes back to the caseload. */
export async function startNamed(run: RunningBrowser, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await start(run.page);
    await write(run.page, 'person.name', name);
    await saved(run.page);
    await run.page.goto(`${run.appUrl}#/`);
    await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
  }
}

/** Which of these names the caseload shows: each was unsealed for that. */
export async function namesShown(run: RunningBrowser, names: readonly string[]): Promise<string[]> {
  await run.page.getByRole('heading', { name: 'Caseload' }).waitFor();
  // The heading is there before the list.
  const nobody = run.page.getByText(/^Nothing here yet/);
  await run.page.locator('main tbody tr').or(nobody).first().waitFor();
  const shown = await Promise.all(
    names.map((name) => run.page.getByRole('link', { name, exact: true }).count()),
  );
  return names.filter((_, at) => (shown[at] ?? 0) > 0);
}

/** Waits until the app has looked at every record and, where something is astray, brings all of it back. */
export async function bringAllBack(run: RunningBrowser): Promise<number> {
  const notice = run.page.getByRole('region', { name: 'What was lost and found' });
  const lost = notice.getByRole('button', { name: /^Bring back/ });
  const before = await lost.count();
  for (let left = before; left > 0; left = await lost.count()) {
    await lost.first().click();
    await expect.poll(() => lost.count()).toBeLessThan(left);
  }
  return before;
}
