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

/** How a side stands at the size that it has. */
export interface Measured {
  readonly fits: boolean;
  /** How much of the side is taken at this size. */
  readonly fill: number;
  readonly linesOver: number;
}

/** How a side was fitted, and how much of it is taken at the size that it was set in. */
export interface FittedSide extends SideFit {
  readonly taken: number;
}

export interface FittedSheet {
  readonly front: FittedSide;
  readonly back: FittedSide | null;
}

function part(page: HTMLElement, className: string): HTMLElement | null {
  return page.querySelector<HTMLElement>(`.${className}`);
}

/** Height of a line by its type: the smaller the type, the closer its lines, 1.2 at 9 pt, 1.27 at 10. */
function leading(pt: number): number {
  return 1.2 + (pt - smallest) * 0.07;
}

/** Sets a side in a type size. */
export function setType(page: HTMLElement, pt: number): void {
  page.style.setProperty('--sheet-pt', `${pt}pt`);
  page.style.setProperty('--sheet-leading', leading(pt).toFixed(4));
}

/**
 * How much room words take in the smallest size, of what they take in this one: about halfway between running text, of
 * which lines get fewer and lower, and short lines, which only get lower.
 */
export function inSmallest(pt: number): number {
  return ((smallest / pt) ** 1.5 * leading(smallest)) / leading(pt);
}

/**
 * Measures a side as it stands, in CSS pixels of the page itself, whatever scale it is shown at. Text that does not
 * fit makes a third column to the right; where the text ends says how much there is. Null when it is not laid out.
 */
export function measure(page: HTMLElement): Measured | null {
  const columns = part(page, 'sheet-columns');
  const end = part(page, 'sheet-end');
  if (!columns || !end || page.offsetWidth === 0) return null;
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

/** To a thousandth of a side. */
export function rounded(fill: number): number {
  return Math.round(fill * 1000) / 1000;
}

/**
 * Finds the largest size at which a side fits and sets it on the page, trying one size a step, as each is laid out
 * anew; one that does not fit may run over. Ended early, it leaves the side in the smallest size.
 */
function* sideInSteps(page: HTMLElement): Generator<undefined, FittedSide | null> {
  let pt: number = smallest;
  page.removeAttribute('data-over');
  page.setAttribute('data-measured', '');
  try {
    setType(page, smallest);
    const least = measure(page);
    if (!least) return null;
    let taken = least.fill;
    for (const size of least.fits ? likely(least.fill) : []) {
      if (size === smallest) break;
      yield;
      setType(page, size);
      const found = measure(page);
      if (!found?.fits) continue;
      pt = size;
      taken = found.fill;
      break;
    }
    page.toggleAttribute('data-over', !least.fits);
    return { pt, fill: rounded(least.fill), linesOver: least.linesOver, taken };
  } finally {
    setType(page, pt);
    page.removeAttribute('data-measured');
  }
}

/** The sides of a sheet; the back only where there is one. */
export function sidesOf(root: HTMLElement): {
  front: HTMLElement | null;
  back: HTMLElement | null;
} {
  return {
    front: root.querySelector<HTMLElement>('[data-side="front"]'),
    back: root.querySelector<HTMLElement>('[data-side="back"]'),
  };
}

/** Fits both sides, one size a step. Null when they are not laid out, as in a box that is not displayed. */
export function* sheetInSteps(root: HTMLElement): Generator<undefined, FittedSheet | null> {
  const { front, back } = sidesOf(root);
  // A side that runs over is shorter while it is measured; what scrolls it must not jump for that.
  root.style.minHeight = `${root.offsetHeight}px`;
  try {
    const fitted = front && (yield* sideInSteps(front));
    const other = back && (yield* sideInSteps(back));
    return fitted && { front: fitted, back: other };
  } finally {
    root.style.minHeight = '';
  }
}

/** What the writer is told of how a sheet was fitted. */
export function fitOf({ front, back }: FittedSheet): Fit {
  const told = ({ pt, fill, linesOver }: FittedSide): SideFit => ({ pt, fill, linesOver });
  return { front: told(front), back: back && told(back) };
}
