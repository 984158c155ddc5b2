import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Width of A4 in CSS pixels: 210 mm at 96 to the inch. */
const a4 = (210 / 25.4) * 96;

/** Shows the paper as wide as its desk, never larger than life, and gives the desk the height that is then seen. */
export function usePaperWidth(): [
  desk: RefObject<HTMLElement | null>,
  paper: RefObject<HTMLDivElement | null>,
] {
  const desk = useRef<HTMLElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = desk.current;
    const sheet = paper.current;
    if (!box || !sheet || typeof ResizeObserver === 'undefined') return;
    const scale = () => {
      const by = Math.min(1, box.clientWidth / a4);
      sheet.style.setProperty('--sheet-scale', String(by));
      box.style.setProperty('--sheet-height', `${Math.ceil(sheet.offsetHeight * by)}px`);
    };
    const watch = new ResizeObserver(scale);
    watch.observe(box);
    watch.observe(sheet);
    scale();
    return () => watch.disconnect();
  }, []);
  return [desk, paper];
}
