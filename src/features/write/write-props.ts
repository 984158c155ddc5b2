import type { ReactNode } from 'react';
import type { CaseRecord } from '../../assessment/record.ts';

export interface WriteProps {
  record: CaseRecord;
  /** Keeps the record; null in the example, of which nothing is kept. */
  keep: ((record: CaseRecord) => Promise<void>) | null;
  /** The part of the form in view. */
  part: string | undefined;
  onPart: (part: string) => void;
  /** Registers what must be sealed before the app locks. */
  beforeLock: (seal: () => Promise<void>) => () => void;
  /** Where leaving leads, as the button says it. */
  leaveTitle: string;
  onLeave: () => void;
  lock: ReactNode;
}
