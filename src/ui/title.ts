import { useEffect } from 'react';

let screen = '';
/** How many errors the screen shows. */
let errors = 0;

/** “Error: ” stands in front while the screen shows one, as GOV.UK does it: the title is what is read out first. */
function write(): void {
  document.title = `${errors > 0 ? 'Error: ' : ''}${screen ? `${screen} – ` : ''}Onesheet`;
}

/**
 * Names the page in the browser's tab. Titles go into the browser's history in clear, so what is passed here
 * is the name of a screen and never of a person.
 */
export function useTitle(name: string): void {
  useEffect(() => {
    screen = name;
    write();
  }, [name]);
}

/** Says in the title that there is an error, for as long as whatever shows it stands. */
export function useErrorInTitle(): void {
  useEffect(() => {
    errors += 1;
    write();
    return () => {
      errors -= 1;
      write();
    };
  }, []);
}
