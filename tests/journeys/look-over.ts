import type { Page } from 'playwright-core';
import { sideways } from './axe.ts';
import { lostInForcedColours } from './forced-colours.ts';
import { cutOrCovered, spaceOut } from './spaced-text.ts';

/**
 * What is wrong with the headings and the title of a screen: no h1 or several, a level left out, a title that is not
 * "screen – Onesheet". The list of what is missing stands over the h1, as GOV.UK's does. A dialogue has only its own.
 */
function headings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.querySelector('dialog[open]')) return [];
    const wrong: string[] = [];
    const all = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter((h) =>
      h.checkVisibility({ visibilityProperty: true }),
    );
    const of = (h: HTMLElement) => Number(h.tagName.slice(1));
    const first = all.filter((h) => of(h) === 1);
    if (first.length !== 1) wrong.push(`${first.length} headings of level 1`);
    if (!/^(Error: )?.+ – Onesheet$/.test(document.title)) wrong.push(`title: ${document.title}`);
    const inOrder = all.filter((h) => !h.closest('.error-summary, .missing'));
    for (const [i, h] of inOrder.entries()) {
      const before = inOrder[i - 1];
      if (of(h) > (before ? of(before) : 0) + 1)
        wrong.push(`${h.tagName} “${h.textContent}” after ${before?.tagName ?? 'nothing'}`);
    }
    return wrong;
  });
}

/**
 * Controls smaller than 24 by 24 pixels (WCAG 2.5.8), but for links in a sentence, and those that lie so far apart that
 * circles of 24 pixels round them touch no other control.
 */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // From the top: further down, what the bar has slid over lies beneath its links, where nobody can press it.
    window.scrollTo(0, 0);
    const least = 24;
    const seen = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [role=menuitem]',
      ),
    ].filter((each) => {
      if (!each.checkVisibility({ visibilityProperty: true }) || each.closest('[inert]'))
        return false;
      const box = document.querySelector('dialog[open]');
      return !each.matches('.govuk-skip-link') && (!box || box.contains(each));
    });
    const boxes = seen.map((each) => ({ each, box: each.getBoundingClientRect() }));
    const small = ({ box }: { box: DOMRect }) =>
      box.width < least - 0.5 || box.height < least - 0.5;
    const inSentence = (each: HTMLElement) =>
      getComputedStyle(each).display.startsWith('inline') &&
      [...(each.parentElement?.childNodes ?? [])].some(
        (beside) => beside.nodeType === Node.TEXT_NODE && /\w/.test(beside.textContent ?? ''),
      );
    const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    const reach = (from: DOMRect, to: DOMRect) => {
      const [x, y] = middle(from);
      return Math.hypot(
        Math.max(to.left - x, 0, x - to.right),
        Math.max(to.top - y, 0, y - to.bottom),
      );
    };
    return boxes
      .filter((one) => small(one) && !inSentence(one.each))
      .filter((one) =>
        boxes.some((other) => {
          if (other === one) return false;
          const [x, y] = middle(one.box);
          const [u, v] = middle(other.box);
          return small(other)
            ? Math.hypot(x - u, y - v) < least
            : reach(one.box, other.box) < least / 2;
        }),
      )
      .map(
        ({ each, box }) =>
          `small: ${each.tagName} “${(each.getAttribute('aria-label') ?? each.textContent ?? each.id).trim().slice(0, 40)}” ${box.width.toFixed(1)} by ${box.height.toFixed(1)}`,
      );
  });
}

/** What moves by itself, or takes its time, although the reader asked for less movement. */
async function moving(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = await page.evaluate(() => {
    const lasting = [...document.querySelectorAll('*')].filter((each) => {
      const { animationName, transitionDuration } = getComputedStyle(each);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration);
    });
    const smooth = getComputedStyle(document.documentElement).scrollBehavior !== 'auto';
    return [
      ...document.getAnimations().map((each) => `moves: ${each.id || each.constructor.name}`),
      ...lasting.map((each) => `takes its time: ${each.tagName}.${each.className}`),
      ...(smooth ? ['scrolls slowly'] : []),
    ];
  });
  await page.emulateMedia({ reducedMotion: null });
  return found;
}

/** Whether a dark system changes what the page looks like, which has no colours for that. */
async function changedInTheDark(page: Page): Promise<string[]> {
  const colours = () =>
    page.evaluate(() =>
      [
        document.documentElement,
        ...document.querySelectorAll('body, input, textarea, select, button'),
      ]
        .map((each) => getComputedStyle(each))
        .map(({ color, backgroundColor }) => `${color} on ${backgroundColor}`)
        .join(),
    );
  const before = await colours();
  await page.emulateMedia({ colorScheme: 'dark' });
  const after = await colours();
  await page.emulateMedia({ colorScheme: null });
  return before === after ? [] : ['other colours in the dark'];
}

/** Has all of a page laid out as it is in view: what is out of view is otherwise measured as it last was. */
function layOutAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('.area'))
      each.style.contentVisibility = 'visible';
  });
}

/** What is wrong with a screen that axe does not look for, at full width and at 320 px, with its text as it is and spaced out. */
export async function lookOver(page: Page): Promise<string[]> {
  await layOutAll(page);
  const wrong = [
    ...(await headings(page)),
    ...(await moving(page)),
    ...(await changedInTheDark(page)),
    ...(await lostInForcedColours(page)),
  ];
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: width === 320 ? 256 : 768 });
    const over = await sideways(page);
    if (over > 0) wrong.push(`${over} px too wide at ${width}`);
    wrong.push(...(await smallTargets(page)).map((each) => `${each} at ${width}`));
    await spaceOut(page, true);
    const spaced = await sideways(page);
    if (spaced > 0) wrong.push(`${spaced} px too wide at ${width}, spaced out`);
    wrong.push(...(await cutOrCovered(page)).map((each) => `${each} at ${width}`));
    await spaceOut(page, false);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  return wrong;
}
