import { expect, it, onTestFinished } from 'vitest';
import { startBrowser } from '../setup/launch.ts';
import { press } from './keys.ts';

it('finishes for who presses it before the sheet is there, which comes a frame after the form', async () => {
  const run = await startBrowser();
  onTestFinished(() => run.close());
  const { page } = run;
  await page.goto(run.appUrl);
  await press(page, 'Look round first');
  await page.getByRole('meter').first().waitFor();
  await page.locator('[data-command="y"]').click();
  await page.locator('.copy-page').waitFor();
  await page.evaluate(async () => {
    const control = (key: string) => document.querySelector<HTMLElement>(`[data-command="${key}"]`);
    control('9')?.click();
    for (let turns = 0; turns < 1000 && !control('f'); turns += 1) await Promise.resolve();
    control('f')?.click();
  });
  await page.getByRole('heading', { level: 1, name: 'The assessment is finished' }).waitFor();
  expect(run.complaints).toEqual([]);
});
