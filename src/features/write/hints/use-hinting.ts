import { useMemo, useState } from 'react';
import type { Person } from '../../../assessment/person.ts';
import type { CaseRecord } from '../../../assessment/record.ts';
import type { Silencing } from '../write-props.ts';
import type { Hinting } from './hinting.ts';

/** What the hints of one assessment need to know, and those of them that are quiet in one place, to be kept with it. */
export function useHinting(
  record: CaseRecord,
  { name, called }: Person,
  silencing: Silencing | null,
): [hinting: Hinting | null, quiet: string[]] {
  const [quiet, setQuiet] = useState(record.quiet);
  const hinting = useMemo(
    () =>
      silencing && {
        person: [name, called],
        quiet,
        silenced: silencing.silenced,
        onQuiet: (key: string) => setQuiet((now) => [...new Set([...now, key])]),
        onSilence: silencing.silence,
      },
    [name, called, quiet, silencing],
  );
  return [hinting, quiet];
}
