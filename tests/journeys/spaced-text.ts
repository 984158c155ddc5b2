import type { Page } from 'playwright-core';

/** The least spacing that text must bear (WCAG 1.4.12). */
const SPACED = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-bottom: 2em !important; }
`;

/** Spaces the page's text out as a reader's own style sheet would, or lets it be as it was. */
export function spaceOut(page: Page, on: boolean): Promise<void> {
  return page.evaluate(
    ([css, wanted]) => {
      // Not as an element: the content policy forbids any style that the app did not bring.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = wanted ? [sheet] : [];
    },
    [SPACED, on] as const,
  );
}

/** Lines of text that what is round them cuts off, that leave their button, or that lie over another line. */
export function cutOrCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    scrollTo(0, 0);
    const top = document.querySelector('dialog[open]') ?? document.body;
    interface Line {
      text: string;
      of: HTMLElement;
      box: DOMRect;
    }
    const lines: Line[] = [];
    const walk = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const of = node.parentElement;
      if (!of || !node.textContent?.trim()) continue;
      if (of.closest('.hidden-but-read, .sheet-unseen, .govuk-skip-link, option, textarea'))
        continue;
      if (of.closest('.stacks thead') && matchMedia('(max-width: 46rem)').matches) continue;
      if (!of.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1) lines.push({ text: node.textContent.trim().slice(0, 40), of, box });
    }
    const wrong = new Set<string>();
    for (const { text, of, box } of lines) {
      for (
        let round: HTMLElement | null = of;
        round && round !== document.body;
        round = round.parentElement
      ) {
        const style = getComputedStyle(round);
        const held = round.getBoundingClientRect();
        const cutsX = /hidden|clip/.test(style.overflowX);
        const cutsY = /hidden|clip/.test(style.overflowY);
        const holds = round.matches('button, .tile, label, summary');
        if ((cutsX || holds) && (box.left < held.left - 2 || box.right > held.right + 2))
          wrong.add(
            `${holds ? 'leaves' : 'cut off by'} ${round.tagName}.${round.className}: “${text}”`,
          );
        if ((cutsY || holds) && (box.top < held.top - 2 || box.bottom > held.bottom + 2))
          wrong.add(
            `${holds ? 'leaves' : 'cut off by'} ${round.tagName}.${round.className}: “${text}”`,
          );
      }
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [i, one] of lines.entries()) {
      for (let j = i + 1; j < lines.length; j += 1) {
        const two = lines[j] as Line;
        if (two.box.top >= one.box.bottom - 3) break;
        if (two.box.left < one.box.right - 2 && two.box.right > one.box.left + 2)
          wrong.add(`“${one.text}” under “${two.text}”`);
      }
    }
    return [...wrong];
  });
}
