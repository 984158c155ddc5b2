import { blankPassage, type Passage } from '../assessment/passage.ts';

/** Marks of a passage: it is about other people; and it is not for the person that it is about. */
export const others = { aboutOthers: true };
export const withheld = { aboutOthers: true, private: true };

/** A passage with the ids of the sources that it rests on. */
export function said(text: string, from: string[] = [], marks: Partial<Passage> = {}): Passage {
  return { ...blankPassage(), text, from, ...marks };
}
