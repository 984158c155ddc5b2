import { expect, it, onTestFinished } from 'vitest';
import { startBrowser } from '../setup/launch.ts';
import { setUp, unlock } from './door.ts';
import { startNamed } from './named.ts';

// Who aims at a name must not open another: what is known later than the list moves none of its rows.
it.each([1366, 320])('moves no row of the list once it is shown, %i pixels wide', async (width) => {
  const run = await startBrowser();
  onTestFinished(() => run.close());
  const { page } = run;
  await page.setViewportSize({ width, height: 768 });
  await setUp(page, run.appUrl);
  await startNamed(run, ['Len Marsh', 'Ada Byrne']);
  await page.addInitScript(() => {
    const tops: number[] = [];
    const look = () => {
      const row = document.querySelector('tbody th a');
      if (row) tops.push(row.getBoundingClientRect().top);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { tops });
  });
  await page.goto(run.appUrl);
  await unlock(page);
  // The last that is known: until when the second copy has everything.
  await page.locator('[data-copied-at]').waitFor();
  await page.getByText(/^Nothing is backed up yet/).waitFor();
  const tops = await page.evaluate(() => (window as unknown as { tops: number[] }).tops);
  expect(tops.length).toBeGreaterThan(1);
  expect([...new Set(tops)]).toHaveLength(1);
});
