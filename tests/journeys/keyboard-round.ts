import type { Page } from 'playwright-core';

/** What is wrong with the control that has the focus, and whether it was met before on this round. */
function lookAtStop(page: Page): Promise<{ wrong: string[]; round: boolean }> {
  return page.evaluate(() => {
    const here = window as unknown as { stops?: Element[] };
    here.stops ??= [];
    const at = document.activeElement as HTMLElement;
    // Between the last stop and the first the browser has its own.
    if (at === document.body) return { wrong: [], round: false };
    if (here.stops.includes(at)) return { wrong: [], round: true };
    const before = here.stops.at(-1);
    here.stops.push(at);
    const wrong: string[] = [];
    const said = (each: Element) =>
      `${each.tagName} “${(each.getAttribute('aria-label') ?? each.textContent ?? '').trim().slice(0, 40) || each.id}”`;
    const label = (at as HTMLInputElement).labels?.[0];
    const ticked = at.matches('[type=radio], [type=checkbox]') && label;
    const style = ticked ? getComputedStyle(label, '::before') : getComputedStyle(at);
    const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
    if (!outlined && style.boxShadow === 'none') wrong.push(`no focus to be seen: ${said(at)}`);
    const box = at.getBoundingClientRect();
    // A box of many lines may be taller than what is left beside the bar: then it need not be seen whole.
    const parts = [0.1, 0.5, 0.9];
    const points = parts.flatMap((across) =>
      parts.map((down) => [box.x + box.width * across, box.y + box.height * down]),
    );
    const covered = points.every(([x, y]) => {
      const top = document.elementFromPoint(x as number, y as number);
      return !top || !(at.contains(top) || top.contains(at) || label?.contains(top));
    });
    if (covered) wrong.push(`out of sight or covered: ${said(at)}`);
    // The next stop may lie to the right, as in a second column, but not just above.
    const was = before?.getBoundingClientRect();
    const shared =
      before?.closest('header, nav, main, dialog, aside') ===
      at.closest('header, nav, main, dialog, aside');
    // From the last stop it goes on to the first.
    const on = before && before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (was && on && shared && box.bottom <= was.top && box.left < was.right)
      wrong.push(`above the stop before it: ${said(at)}`);
    return { wrong, round: false };
  });
}

/**
 * Presses Tab, or Shift and Tab, until the focus is back where it was once: every stop can be seen, is covered by
 * nothing, and on the way on none lies above the one before it. Gives what is wrong, and how many stops there were.
 */
export async function goRound(
  page: Page,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<{ wrong: string[]; stops: number }> {
  const wrong: string[] = [];
  await page.evaluate(() => Object.assign(window, { stops: [] }));
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press(key);
    const stop = await lookAtStop(page);
    wrong.push(...stop.wrong);
    if (stop.round) return { wrong, stops: presses };
  }
  throw new Error(`No round of ${key} came back to where it began`);
}
