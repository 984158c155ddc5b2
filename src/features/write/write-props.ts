import type { ReactNode } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';

/** The finished version that a review starts from. */
export interface ReviewOf {
  version: CaseRecord;
  /** True when this review was finished itself, and opened again: then another version is the last that was finished. */
  again: boolean;
}

/** The ids of hints that are never shown, in whichever assessment. */
export interface Silencing {
  readonly silenced: readonly string[];
  readonly silence: (id: string) => void;
}

/** How the words leave, unlocked. */
export interface Leaving {
  /** Notes in the history what was taken out and how; null where there is none, as in the example. */
  readonly note: ((what: string) => Promise<void>) | null;
  /** Loads what writes an assessment for other programs, and the schema that this goes by. */
  readonly plain: () => Promise<{ plainOut(record: CaseRecord): string; plainSchema: string }>;
}

export interface WriteProps {
  record: CaseRecord;
  /** In a review the finished version that it starts from, or null where that can't be opened. */
  was: ReviewOf | null;
  /** Turns a finished record into the draft of its review; null where there can be none, as in the example. */
  review: ((record: CaseRecord) => Promise<CaseRecord>) | null;
  /** Keeps the record; null in the example, of which nothing is kept. */
  keep: ((record: CaseRecord) => Promise<void>) | null;
  /** Called as the page goes with what is not saved yet, to be kept in one step. */
  leaveWords?: (record: CaseRecord) => void;
  /** Locks what is on the screen into a file of its own, without touching what is kept. */
  copyOut?: (record: CaseRecord, passphrase: string) => Promise<Blob>;
  leaving: Leaving;
  /** Calls the hook when what is kept may have been taken away, until what it gives is called. */
  onLost?: (hook: () => void) => () => void;
  /** The part of the form in view. */
  part: string | undefined;
  onPart: (part: string) => void;
  /** Registers what must be sealed before the app locks. */
  beforeLock: (seal: () => Promise<void>) => () => void;
  /** Where leaving leads, as the button says it. */
  leaveTitle: string;
  onLeave: () => void;
  /** Leads to the settings; null where there are none, as in the example. */
  onSettings: (() => void) | null;
  lock: ReactNode;
  /** Hints on language that are never shown, and what adds to them; null where no hints are given. */
  silencing: Silencing | null;
  /** What times the writing, of a review apart from what it reviews, and says how long it took; null where nothing is timed. */
  time: ((reviews: number) => ReactNode) | null;
}
