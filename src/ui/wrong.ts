import { useLayoutEffect, useState } from 'react';

type Found = readonly [at: string, why: string | false | null | undefined];

/** What is wrong with the fields of a form, by the ids of their controls. The first has the focus: there it is put right. */
export function useWrong() {
  const [wrong, setWrong] = useState<ReadonlyMap<string, string>>(new Map());
  // Before the screen's heading takes a focus that is nowhere (keep-focus.ts).
  useLayoutEffect(() => {
    const [first = ''] = wrong.keys();
    document.getElementById(first)?.focus();
  }, [wrong]);

  /** Takes fields with why each will not do, if it will not; says whether any is wrong. None: nothing is any more. */
  function refuse(...found: Found[]): boolean {
    const now = found.flatMap(([at, why]) => (why ? [[at, why] as const] : []));
    setWrong(new Map(now));
    return now.length > 0;
  }

  return { wrong, refuse };
}
