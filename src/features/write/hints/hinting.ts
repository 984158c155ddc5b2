import { createContext } from 'react';

/** Which hints are not shown, and what the two buttons beside a hint do. */
export interface Hinting {
  /** What the person is called. */
  readonly person: readonly string[];
  /** Hints that are not shown in one place, as the record keeps them (assessment/quiet.ts). */
  readonly quiet: readonly string[];
  /** The ids of hints that are never shown. */
  readonly silenced: readonly string[];
  readonly onQuiet: (key: string) => void;
  readonly onSilence: (id: string) => void;
}

/** Null where no hints are given. */
export const Hints = createContext<Hinting | null>(null);
