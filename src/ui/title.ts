import { useEffect } from 'react';

/**
 * Names the page in the browser's tab. Titles go into the browser's history in clear, so what is passed here
 * is the name of a screen and never of a person.
 */
export function useTitle(screen: string): void {
  useEffect(() => {
    document.title = screen ? `${screen} – Onesheet` : 'Onesheet';
  }, [screen]);
}
