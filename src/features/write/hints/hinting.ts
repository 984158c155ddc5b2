import { createContext } from 'react';
import type { Assessment } from '../../../assessment/assessment.ts';
import { quietKey } from '../../../assessment/quiet.ts';

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

/** The ids of the hints that are not shown in one place. */
export function silentAt({ quiet, silenced }: Hinting, a: Assessment, at: string): Set<string> {
  const end = quietKey('', a, at);
  const here = quiet.filter((key) => key.endsWith(end)).map((key) => key.slice(0, -end.length));
  return new Set([...silenced, ...here]);
}
