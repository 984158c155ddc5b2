import { type RefObject, useLayoutEffect, useRef } from 'react';

/** How a copy stands on its paper: the type size in points, and how many pages and lines it takes beyond what it should. */
export interface CopyFit {
  points: number;
  pages: number;
  linesOver: number;
}

/** Points, largest first. The usual page is 12 pt or larger; large print is 18; easy to read is 14 or larger. */
const sizes = { usual: [13, 12.5, 12], large: [18], easy: [16, 15, 14] } as const;

/** Pages that each layout may take. */
const pagesFor = { usual: 1, large: 2, easy: 2 } as const;

/** Millimetres of an A4 page between the margins that copy.css gives. */
const INNER = 297 - 14 - 12;

/** Lines that may stay empty at the foot of a page, as a goal is not torn apart. */
const TORN = 3;

function fitted(page: HTMLElement, layout: keyof typeof sizes): CopyFit {
  const style = getComputedStyle(page);
  const mm = page.offsetWidth / 210;
  const breaks = pagesFor[layout] - 1;
  let points = 0;
  let height = 0;
  let room = 0;
  for (points of sizes[layout]) {
    page.style.fontSize = `${points}pt`;
    const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
    height = page.scrollHeight - padding;
    room = INNER * mm * pagesFor[layout] - breaks * TORN * Number.parseFloat(style.lineHeight);
    if (height <= room) break;
  }
  const line = Number.parseFloat(style.lineHeight);
  return {
    points,
    pages: Math.max(1, Math.ceil(height / (INNER * mm))),
    linesOver: Math.max(0, Math.ceil((height - room) / line)),
  };
}

/** Sets the largest type at which the page fits, and says how it stands. It never hides anything: what is too long goes on overleaf. */
export function useCopyFit(
  root: RefObject<HTMLElement | null>,
  layout: keyof typeof sizes,
  onFit: (fit: CopyFit) => void,
): void {
  const last = useRef('');
  // After every drawing: what the page says is what is measured, and only a new result is told.
  useLayoutEffect(() => {
    const page = root.current;
    if (!page) return;
    page.dataset.measured = '';
    const fit = fitted(page, layout);
    delete page.dataset.measured;
    if (JSON.stringify(fit) === last.current) return;
    last.current = JSON.stringify(fit);
    onFit(fit);
  });
}
