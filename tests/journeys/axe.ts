import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with the page as it stands, in words that a failing test can show. The paper beside the form takes
 * it most of its time: `paper` is false where it was asked about the same one a moment ago.
 */
export async function wrongWith(page: Page, paper = true): Promise<string[]> {
  const axe = new AxeBuilder({ page: page as never }).setLegacyMode().withTags(tags);
  const found = await (paper ? axe : axe.exclude('.sheet-pages')).analyze();
  return found.violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join('; ')}`,
  );
}

/** Pixels by which the page, or the dialogue that is open on it, is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const box = document.querySelector('dialog[open]');
    return Math.max(scrollWidth - clientWidth, box ? box.scrollWidth - box.clientWidth : 0);
  });
}

/** Runs what is given at the width of a window on a desk, and at 320 px, which is 400% zoom of 1280. */
export async function wideAndNarrow(page: Page, look: (width: number) => Promise<void>) {
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: width === 320 ? 256 : 768 });
    await look(width);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}
