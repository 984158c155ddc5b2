import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { sameData } from '../assessment/same-data.ts';
import { type Fit, fitSheet } from './fit.ts';
import type { Sheet } from './sheet.ts';

/** Fits the sides after every change, once the fonts are there, and again just before they print. */
export function useFit(
  root: RefObject<HTMLElement | null>,
  sheet: Sheet,
  onFit: (fit: Fit) => void,
): void {
  const tell = useRef(onFit);
  const last = useRef<Fit | null>(null);
  useLayoutEffect(() => {
    tell.current = onFit;
  }, [onFit]);

  const refit = useCallback(() => {
    const found = root.current ? fitSheet(root.current) : null;
    if (!found || sameData(found, last.current)) return;
    last.current = found;
    tell.current(found);
  }, [root]);

  const fitted = useRef<Sheet | null>(null);
  useLayoutEffect(() => {
    if (fitted.current === sheet) return;
    fitted.current = sheet;
    refit();
  }, [refit, sheet]);

  useEffect(() => {
    let here = true;
    window.addEventListener('beforeprint', refit);
    document.fonts?.ready.then(() => here && refit()).catch(() => undefined);
    return () => {
      here = false;
      window.removeEventListener('beforeprint', refit);
    };
  }, [refit]);
}
