import {
  type Fit,
  type FittedSheet,
  type FittedSide,
  fitOf,
  inSmallest,
  measure,
  rounded,
  setType,
  sheetInSteps,
  sidesOf,
  typeSizes,
} from './fit.ts';

/** Milliseconds after a change before it is looked at where no frame is drawn, as in a tab that is out of sight. */
const soon = 40;

/** Milliseconds without a change before a side that runs over, or a changed back, is fitted again. */
const rest = 700;

/** The same before a larger size is tried, which lays the whole side out: who types slowly must not wait for that. */
const longRest = 1500;

/** A larger size is tried where the text would take less than this of the side in it. */
const roomy = 1.02;

/** What is taken less than where a size was tried in vain, before it is tried again: about half a line. */
const halfLine = 0.004;

/** Phones show the words of the sheet, not the paper (sheet-reflow.css); there it is measured as paper, at rest. */
const asWords = '(max-width: 40rem)';

export interface KeptFitted {
  /** Another sheet has been drawn. `back` says that its back is another, too. */
  changed: (back: boolean) => void;
  /** Fits both sides at once, every size in turn. Null when they are not laid out. */
  now: () => Fit | null;
  stop: () => void;
}

function nextTo(pt: number, step: 1 | -1): number | undefined {
  return typeSizes[typeSizes.indexOf(pt as (typeof typeSizes)[number]) + step];
}

/**
 * Has a side's columns painted as a whole. Chromium 150 lays out right what moves with a change, but was seen to leave
 * lines at the head of the next column painted where they had been, over others (tests/journeys/painted.test.ts). To be a
 * stacking context of its own, or not, changes nothing else that is seen.
 */
function paintAfresh(root: HTMLElement): void {
  for (const columns of root.querySelectorAll('.sheet-columns'))
    columns.classList.toggle('sheet-afresh');
}

/** How much of a side would be taken in a larger size: its lines grow both ways, its fixed parts do not. */
function takenAt(pt: number, { pt: from, taken }: FittedSide): number {
  return taken * (pt / from) ** 2;
}

/**
 * Keeps a sheet fitted while it is written. After each change the sides are measured as they stand, which lays nothing
 * out; only one that no longer fits is set smaller at once, a size a task. How much would be taken in the smallest size
 * goes by what it was when that was last tried, and by how much came since. Larger sizes, and sides that run over, are
 * tried when the writer rests.
 */
export function keepFitted(root: HTMLElement, tell: (fit: Fit) => void): KeptFitted {
  let fitted: FittedSheet | null = null;
  let backChanged = false;
  let inVain = { pt: 0, taken: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Generator<undefined, FittedSheet | null> | null = null;

  let frame = 0;

  function later(ms: number, work: () => void) {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  }

  /** Once the next frame is drawn: the browser has laid the sheet out by then, as it does anyway. */
  function drawn(work: () => void) {
    if (document.hidden) return later(soon, work);
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = requestAnimationFrame(() => later(0, work));
  }

  function say(next: FittedSheet | null) {
    fitted = next;
    if (next) tell(fitOf(next));
  }

  /**
   * Whether lines have moved. Asked when what has changed was just put there: so it is laid out by itself, and not with
   * the next key, which would wait for it.
   */
  function moved(): boolean {
    const { front } = sidesOf(root);
    return front !== null && measure(front)?.fill !== fitted?.front.taken;
  }

  /** Ends what was tried and is not done. */
  function leave() {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    running?.return(null);
    running = null;
  }

  function nextStep() {
    const step = running?.next();
    if (!step) return;
    if (!step.done) return later(0, nextStep);
    running = null;
    root.style.visibility = '';
    paintAfresh(root);
    // The first is not broken off by what changes meanwhile, which is looked at after it.
    if (fitted) backChanged = false;
    else if (step.value) drawn(look);
    say(step.value);
  }

  function afresh() {
    running = sheetInSteps(root);
    nextStep();
  }

  /** Sets the front in another size, keeping how its text in the smallest size compares to what is measured. */
  function set(front: HTMLElement, side: FittedSide, pt: number): FittedSide | null {
    setType(front, pt);
    paintAfresh(root);
    const found = measure(front);
    return found && { ...side, pt, taken: found.fill };
  }

  function larger() {
    const { front } = sidesOf(root);
    const was = fitted?.front;
    const pt = was && nextTo(was.pt, -1);
    if (!fitted || !front || !was || !pt) return;
    const side = set(front, was, pt);
    if (side && measure(front)?.fits) {
      say({ ...fitted, front: side });
      return drawn(settle);
    }
    setType(front, was.pt);
    inVain = { pt, taken: was.taken };
  }

  function worthTrying(side: FittedSide): boolean {
    const pt = nextTo(side.pt, -1);
    if (!pt || takenAt(pt, side) > roomy) return false;
    return inVain.pt !== pt || side.taken < inVain.taken - halfLine;
  }

  /** What was left until the writer rests. */
  function settle() {
    if (!fitted || backChanged || fitted.front.linesOver > 0 || matchMedia(asWords).matches)
      return afresh();
    if (worthTrying(fitted.front)) larger();
  }

  function look() {
    const { front } = sidesOf(root);
    const was = fitted?.front;
    if (!fitted || !front || !was || was.linesOver > 0 || matchMedia(asWords).matches)
      return later(rest, settle);
    const found = measure(front);
    if (!found) return;
    const fill = rounded(was.fill + (found.fill - was.taken) * inSmallest(was.pt));
    if (found.fits) {
      say({ ...fitted, front: { ...was, fill, taken: found.fill } });
      return later(backChanged ? rest : longRest, settle);
    }
    const pt = nextTo(was.pt, 1);
    if (!pt) return afresh();
    const side = set(front, { ...was, fill }, pt);
    if (side) fitted = { ...fitted, front: side };
    later(0, look);
  }

  // Nobody sees one size after the other: until the first is found the sheet is there, but not to be seen.
  root.style.visibility = 'hidden';
  afresh();
  return {
    changed(back) {
      backChanged ||= back;
      if (running && fitted === null) return;
      if (back || moved()) paintAfresh(root);
      leave();
      drawn(look);
    },
    now() {
      leave();
      root.style.visibility = '';
      const steps = sheetInSteps(root);
      let step = steps.next();
      while (!step.done) step = steps.next();
      backChanged = false;
      say(step.value);
      return step.value && fitOf(step.value);
    },
    stop: leave,
  };
}
