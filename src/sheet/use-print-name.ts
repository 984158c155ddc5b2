import { useEffect } from 'react';
import { today } from '../assessment/day.ts';

/**
 * Names what is printed, for as long as a sheet or a copy is on screen. Browsers take the page's title for the properties of a
 * PDF and for the file name that they offer, so it is the day of printing and never a person.
 */
export function usePrintName(what: 'assessment' | 'copy'): void {
  useEffect(() => {
    let before: string | null = null;
    const name = () => {
      before ??= document.title;
      document.title = `${what}-${today()}`;
    };
    const unname = () => {
      if (before !== null) document.title = before;
      before = null;
    };
    window.addEventListener('beforeprint', name);
    window.addEventListener('afterprint', unname);
    return () => {
      unname();
      window.removeEventListener('beforeprint', name);
      window.removeEventListener('afterprint', unname);
    };
  }, [what]);
}
