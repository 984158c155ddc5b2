import { oasysSections } from './oasys-count.ts';
import type { Work } from './operators.ts';

/** Words in each text box for which OASys is modelled. */
export const wordsABox = [20, 50, 80] as const;

/** Keys to get from one page to the next: Tab to the button, and Enter. */
const keysAPage = 2;

function sum(of: 'boxes' | 'choices' | 'dates' | 'ticks'): number {
  return oasysSections.reduce((n, section) => n + section[of], 0);
}

/**
 * What filling in these parts of OASys takes, on assumptions that favour it: by keyboard, one Tab from each input to
 * the next and one key for each answer that is chosen; no tick box ticked, no page that repeats, nothing looked up,
 * no waiting. A date or a number counts as one word.
 */
export function oasysWork(words: number): Work {
  const inputs = sum('boxes') + sum('choices') + sum('dates') + sum('ticks');
  return {
    boxes: sum('boxes'),
    choices: sum('choices'),
    words: sum('boxes') * words + sum('dates'),
    keys: inputs + sum('choices') + oasysSections.length * keysAPage,
  };
}

/** What the model assumes, one sentence each. */
export const assumptions: readonly string[] = [
  'Both forms are filled in by keyboard alone, by somebody who knows what to write; no time is given to interviews, files, waiting or correcting.',
  'Words are composed at 19 a minute in either form, thinking included; so thinking is added only before an answer that is chosen, once for each.',
  'OASys: one Tab to each input and one key for each choice; no tick box is ticked and no page that repeats is opened. Real work takes more keys.',
  'OASys: every text box is given the same number of words. How many practitioners write is not known; 20, 50 and 80 are shown.',
  'Onesheet: keys and choices as the browser heard them while two worked cases were typed in by keyboard, the back of the sheet included.',
];
