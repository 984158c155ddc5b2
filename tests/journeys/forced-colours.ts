import type { Page } from 'playwright-core';

/**
 * What can't be seen any more where the system forces its colours, on a dark ground: a control without an edge or a
 * line under it, a choice, a letter or a bar that looks the same chosen and not, a picture in the colour of its ground.
 */
export async function lostInForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const lost = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    const grounds = ['Canvas', 'ButtonFace'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const clear = (colour: string) =>
      grounds.includes(colour) || /^rgba\(.*, 0\)$|none/.test(colour);
    const edged = (style: CSSStyleDeclaration) =>
      Number.parseFloat(style.borderBottomWidth) >= 1 &&
      style.borderBottomStyle !== 'none' &&
      !clear(style.borderBottomColor);
    const seen = (query: string) =>
      [...document.querySelectorAll<HTMLElement>(query)].filter(
        (each) =>
          each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          !each.closest('.govuk-skip-link'),
      );
    const said = (each: Element) =>
      `${each.tagName} “${(each.getAttribute('aria-label') ?? each.textContent ?? '').trim().slice(0, 30) || each.id}”`;
    const wrong: string[] = [];
    for (const each of seen('button, a[href], summary, textarea, select, input:not([type=file])')) {
      if (each.matches('[type=radio], [type=checkbox], [role=menuitem], summary')) continue;
      const style = getComputedStyle(each);
      if (
        !edged(style) &&
        !style.textDecorationLine.includes('underline') &&
        !each.closest('.side')
      )
        wrong.push(`no edge: ${said(each)}`);
    }
    // GOV.UK's radios and boxes are drawn before and after their labels.
    for (const each of document.querySelectorAll<HTMLInputElement>(
      '[type=radio], [type=checkbox]',
    )) {
      const label = each.labels?.[0];
      if (!label?.checkVisibility({ visibilityProperty: true })) continue;
      if (!edged(getComputedStyle(label, '::before'))) wrong.push(`no edge: ${said(label)}`);
      const mark = getComputedStyle(label, '::after');
      const marked = mark.opacity === '1' && !clear(mark.borderBottomColor);
      if (each.checked !== marked) wrong.push(`chosen or not can’t be told: ${said(label)}`);
    }
    const ground = (each: Element) => getComputedStyle(each).backgroundColor;
    const pressed = seen('.cite[aria-pressed=true]')[0];
    const other = seen('.cite[aria-pressed=false]')[0];
    if (pressed && (clear(ground(pressed)) || (other && ground(other) === ground(pressed))))
      wrong.push('a cited letter looks like the others');
    for (const line of seen('[role=meter]')) {
      const full = line.firstElementChild;
      if (!edged(getComputedStyle(line)) || !full || clear(ground(full)))
        wrong.push('the meter can’t be seen');
    }
    for (const mark of seen('.side-done i'))
      if (clear(ground(mark))) wrong.push('a part that is done looks untouched');
    for (const shape of document.querySelectorAll('main svg :is(line, circle, rect, path)')) {
      const { stroke, fill } = getComputedStyle(shape);
      if (clear(stroke) && clear(fill)) wrong.push(`a ${shape.tagName} can’t be seen`);
    }
    for (const text of document.querySelectorAll('main svg text'))
      if (clear(getComputedStyle(text).fill)) wrong.push(`${said(text)} can’t be seen`);
    return wrong;
  });
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  return lost;
}
