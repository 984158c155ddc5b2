import type { Work } from './operators.ts';

/** A worked case as the browser heard it while it was typed in by keyboard alone, from the first part to the last. */
export interface RecordedCase {
  readonly who: string;
  readonly work: Work;
}

/** `npm run bench` records them anew; a test fails when these are not what it hears. */
export const recordedCases: readonly RecordedCase[] = [
  { who: 'Len', work: { boxes: 171, words: 1190, choices: 51, keys: 603 } },
  { who: 'Damien', work: { boxes: 162, words: 1100, choices: 41, keys: 563 } },
];
