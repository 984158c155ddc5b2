/** Type sizes that the sheet may be set in, largest first, in points. Never less: form.md, "One sheet". */
export const typeSizes = [10, 9.75, 9.5, 9.25, 9] as const;

const smallest = 9;

/**
 * Lines kept free at the foot of the second column, in case print breaks a line where the screen did not.
 * Every line is equally high and set by unrounded widths (sheet.css), so that one is enough.
 */
const reserve = 1;

export interface SideFit {
  /** Type size in points; the smallest when the side does not fit. */
  readonly pt: number;
  /** How much of the side is taken at the smallest size: 1 is full, 1.1 a tenth too much. */
  readonly fill: number;
  /** Whole lines too many at the smallest size; 0 when it fits. */
  readonly linesOver: number;
}

export interface Fit {
  readonly front: SideFit;
  /** Null when nothing stands on the back. */
  readonly back: SideFit | null;
}

interface Measured {
  readonly fits: boolean;
  readonly fill: number;
  readonly linesOver: number;
}

function part(page: HTMLElement, className: string): HTMLElement | null {
  return page.querySelector<HTMLElement>(`.${className}`);
}

/** Sets a side in a type size; the smaller the type, the closer its lines: 1.2 at 9 pt, 1.27 at 10. */
function setType(page: HTMLElement, pt: number): void {
  page.style.setProperty('--sheet-pt', `${pt}pt`);
  page.style.setProperty('--sheet-leading', (1.2 + (pt - smallest) * 0.07).toFixed(4));
}

/**
 * Measures a side at one type size, in CSS pixels of the page itself, whatever scale it is shown at. Text that
 * does not fit makes a third column to the right; where the text ends says how much there is.
 */
function measure(page: HTMLElement, pt: number): Measured | null {
  const columns = part(page, 'sheet-columns');
  const end = part(page, 'sheet-end');
  if (!columns || !end || page.offsetWidth === 0) return null;
  setType(page, pt);
  const style = getComputedStyle(columns);
  const line = Number.parseFloat(style.lineHeight);
  const gap = Number.parseFloat(style.columnGap);
  const height = columns.clientHeight;
  const scale = page.getBoundingClientRect().width / page.offsetWidth;
  const box = columns.getBoundingClientRect();
  const last = end.getBoundingClientRect();
  const column = (columns.clientWidth + gap) / 2;
  const before = Math.round((last.left - box.left) / scale / column);
  const down = (last.top - box.top) / scale;
  const room = height - reserve * line;
  const used = before * height + down;
  // The inner box is as high as the page leaves; higher fixed parts push the foot below it.
  const pushed = Math.max(0, page.scrollHeight - page.clientHeight);
  const over = used - height - room + 2 * pushed;
  const wide = columns.scrollWidth > columns.clientWidth + 1;
  const fits = !wide && pushed === 0 && before <= 1 && down <= (before === 1 ? room : height);
  const whole = page.clientHeight;
  const fixed = whole - height;
  return {
    fits,
    fill: (fixed + pushed + (used + reserve * line) / 2) / whole,
    linesOver: fits ? 0 : Math.max(1, Math.ceil(over / line)),
  };
}

/** Sizes worth trying, largest first: those that the room taken at the smallest does not rule out. */
function likely(fill: number): number[] {
  return typeSizes.filter((size) => fill * (size / smallest) ** 2 < 1.15);
}

/** Finds the largest size at which a side fits and sets it on the page; one that does not fit may run over. */
function fitPage(page: HTMLElement): SideFit | null {
  page.removeAttribute('data-over');
  page.setAttribute('data-measured', '');
  const least = measure(page, smallest);
  let pt: number = smallest;
  if (least?.fits) pt = likely(least.fill).find((size) => measure(page, size)?.fits) ?? smallest;
  setType(page, pt);
  page.removeAttribute('data-measured');
  page.toggleAttribute('data-over', least?.fits === false);
  return least && { pt, fill: Math.round(least.fill * 1000) / 1000, linesOver: least.linesOver };
}

/** Fits both sides. Null when they are not laid out, as in a box that is not displayed. */
export function fitSheet(root: HTMLElement): Fit | null {
  const front = root.querySelector<HTMLElement>('[data-side="front"]');
  const back = root.querySelector<HTMLElement>('[data-side="back"]');
  // A side that runs over is shorter while it is measured; what scrolls it must not jump for that.
  root.style.minHeight = `${root.offsetHeight}px`;
  const fitted = front && fitPage(front);
  const other = back && fitPage(back);
  root.style.minHeight = '';
  return fitted && { front: fitted, back: other };
}
