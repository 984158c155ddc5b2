import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { fullest, typedArea } from '../bench/fullest.ts';
import { openOurs, seedOurs, targetOfOurs } from '../bench/ours.ts';
import { type RunningBrowser, startBrowser } from '../setup/launch.ts';
import { saved } from './door.ts';

/** About a line of the sheet, so that what stands below it moves. */
const line = ' and so it went on for the whole of that week as before';
/** So many lines earlier: each time another passage is broken between the columns. */
const breaks = [0, 1, 2];

function shorter(lines: number): Assessment {
  const a = fullest();
  const area = a.areas.answers[typedArea];
  if (!area) throw new Error('The case says nothing of that area.');
  area.known.text = area.known.text.slice(0, (10 - lines) * line.length);
  return a;
}

let run: RunningBrowser;

beforeAll(async () => {
  run = await startBrowser();
  const drafts = breaks.map((lines): [string, Assessment] => [`painted-${lines}`, shorter(lines)]);
  await seedOurs(run.page, run.appUrl, drafts);
  await run.page.setViewportSize({ width: 1366, height: 768 });
}, 240_000);
afterAll(() => run.close());

/** The caret blinks, and the time of the last save may go on. */
function stillExceptTheSheet(): void {
  const still = new CSSStyleSheet();
  still.replaceSync(
    '[data-save][data-save] { color: transparent } textarea { caret-color: transparent }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
}

async function drawAfresh(): Promise<void> {
  const columns = document.querySelector<HTMLElement>('[data-side="front"] .sheet-columns');
  if (!columns) throw new Error('There is no sheet.');
  columns.style.display = 'none';
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  columns.style.display = '';
}

it('shows each change of the sheet as a sheet that was drawn from nothing would', async () => {
  const { page } = run;
  for (const lines of breaks) {
    await page.goto('about:blank');
    await page.goto(`${run.appUrl}#/write/painted-${lines}/areas`);
    await openOurs(page);
    await page.evaluate(stillExceptTheSheet);
    await page.waitForTimeout(1_500);
    await page.locator(targetOfOurs).focus();
    await page.keyboard.press('End');
    await page.keyboard.insertText(line);
    await saved(page);
    await page.waitForTimeout(1_500);
    const shown = await page.screenshot();
    await page.evaluate(drawAfresh);
    await page.waitForTimeout(200);
    expect(shown.equals(await page.screenshot()), `${lines} lines earlier`).toBe(true);
  }
}, 240_000);
