import { Refusal } from './refusals.ts';

/** What stood in the way of bringing in a file that is not locked. */
export type PlainTrouble = keyof typeof SENTENCES;

const SENTENCES = {
  'too-large':
    'This file is larger than 16 MB, and no assessment is so large. Nothing was changed. Look for another file.',
  'not-json':
    'This is not a JSON file, or a part of it is missing. Nothing was changed. Look for a file whose name begins with onesheet and ends in .json.',
  'not-ours':
    'This file holds no assessment from Onesheet. Nothing was changed. Look for another file.',
  newer:
    'This file was written by a newer version of Onesheet. Nothing was changed. Open it with the newer version.',
  'wrong-shape':
    'Something in this file is not as Onesheet writes it, so none of it was taken. Nothing was changed. Whoever made it can check it against the schema that Onesheet gives out.',
  'too-deep':
    'This file is built deeper than anything Onesheet writes. Nothing was changed. Look for another file.',
  'too-many':
    'This file is longer than any assessment. Nothing was changed. Look for another file.',
  'odd-names':
    'This file holds names that Onesheet never writes and that could do harm. Nothing was changed. Look for another file.',
} as const;

/** A file that is not locked was not brought in; nothing was changed. `why` says what stood in the way. */
export class PlainRefused extends Refusal {
  override readonly name = 'PlainRefused';
  readonly why: PlainTrouble;
  constructor(why: PlainTrouble, cause?: unknown) {
    super(SENTENCES[why], { cause });
    this.why = why;
  }
}
