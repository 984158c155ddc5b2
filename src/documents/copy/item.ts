/** The headings of the person's copy, in reading order. */
export const copyHeadings = {
  well: 'What is going well',
  will: 'What I will do',
  worker: 'What my probation worker will do',
  hard: 'If things get hard',
  said: 'What I said',
} as const;
export type CopyHeading = keyof typeof copyHeadings;

/** Why something of the assessment is not on the copy. */
export const whyNots = {
  private: 'Marked as not for {name}, so it can’t be on this page.',
  confidential: 'It rests on a source that is not to be shared, so it can’t be on this page.',
  others: 'It is about somebody else. Share it only if they may be named to {name}.',
  unwritten: 'Not written for {name} yet.',
  kept: 'You keep it back.',
} as const;
export type WhyNot = keyof typeof whyNots;

/** A line of the copy: its words, and what stands out in bold before them. Both are plain text. */
export interface CopyLine {
  readonly key: string;
  readonly bold: string;
  readonly words: string;
}

/** A box that the writer fills in for the person, kept under its key among the plain words. */
export interface PlainBox {
  readonly key: string;
  readonly ask: string;
  readonly hint: string;
}

/** One thing of the assessment that may come to the copy, as the writer decides about it. */
export interface CopyItem {
  readonly key: string;
  readonly heading: CopyHeading;
  /** What the writer calls it: a few words of the assessment. Never on the copy. */
  readonly called: string;
  /** Where it stands in the assessment. */
  readonly at: string;
  readonly boxes: readonly PlainBox[];
  /** True where the writer may decide; false where nothing can bring it to the copy. */
  readonly mayShare: boolean;
  /** True where the writer would have it on the copy, or has not said otherwise. */
  readonly wished: boolean;
  /** Why it is not on the copy; null where it is. */
  readonly whyNot: WhyNot | null;
  /** What the copy says of it; empty where it is not on it. */
  readonly lines: readonly CopyLine[];
}
