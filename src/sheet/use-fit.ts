import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { sameData } from '../assessment/same-data.ts';
import type { Fit, SideFit } from './fit.ts';
import { type KeptFitted, keepFitted } from './keep-fitted.ts';
import type { Sheet } from './sheet.ts';

/** What the meter says of a side: its fill by the hundredth. */
function said(side: SideFit | null): string {
  return side ? `${side.pt} ${Math.round(side.fill * 100)} ${side.linesOver}` : '';
}

/** Fits the sheet as it stands at once. Null when it is not laid out. */
export type FitNow = () => Fit | null;

/** Keeps the sides fitted as they change, one size a task, and fits them at once just before they print. */
export function useFit(
  root: RefObject<HTMLElement | null>,
  sheet: Sheet,
  onFit: (fit: Fit) => void,
  fitNow?: RefObject<FitNow | null>,
): void {
  const tell = useRef(onFit);
  useLayoutEffect(() => {
    tell.current = onFit;
  }, [onFit]);

  const kept = useRef<KeptFitted | null>(null);
  useImperativeHandle(fitNow, () => () => kept.current?.now() ?? null, []);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    let last = '';
    const fitting = keepFitted(element, (fit) => {
      const now = `${said(fit.front)} | ${said(fit.back)}`;
      if (now === last) return;
      last = now;
      tell.current(fit);
    });
    kept.current = fitting;
    window.addEventListener('beforeprint', fitting.now);
    return () => {
      window.removeEventListener('beforeprint', fitting.now);
      fitting.stop();
      kept.current = null;
    };
  }, [root]);

  const drawn = useRef(sheet);
  useLayoutEffect(() => {
    if (drawn.current === sheet) return;
    const back = !sameData(drawn.current.back, sheet.back);
    drawn.current = sheet;
    kept.current?.changed(back);
  }, [sheet]);

  // A font that comes late has other widths.
  useEffect(() => {
    if (document.fonts?.status !== 'loading') return;
    let here = true;
    document.fonts.ready.then(() => here && kept.current?.changed(true)).catch(() => undefined);
    return () => {
      here = false;
    };
  }, []);
}
