import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Width of A4 in CSS pixels: 210 mm at 96 to the inch. */
const a4 = (210 / 25.4) * 96;

/**
 * Shows the paper as wide as its desk, and never larger than `most` times life. A scaled box still takes its full
 * height, so the desk is told the height that is seen, as --desk-height.
 */
export function usePaperScale(
  most: number,
): [desk: RefObject<HTMLDivElement | null>, paper: RefObject<HTMLDivElement | null>] {
  const desk = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = desk.current;
    const sheet = paper.current;
    if (!box || !sheet || typeof ResizeObserver === 'undefined') return;
    const scale = () => {
      const by = Math.min(most, box.clientWidth / a4);
      sheet.style.setProperty('--sheet-scale', String(by));
      box.style.setProperty('--desk-height', `${Math.ceil(sheet.offsetHeight * by)}px`);
    };
    const watch = new ResizeObserver(scale);
    watch.observe(box);
    watch.observe(sheet);
    scale();
    return () => watch.disconnect();
  }, [most]);
  return [desk, paper];
}
