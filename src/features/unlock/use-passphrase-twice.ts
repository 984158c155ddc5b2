import { useState } from 'react';
import { passphraseTrouble } from '../../storage/locksmith.ts';

/** What a new passphrase is typed into, twice; `chosen` gives it when it will do, or says why not. */
export function usePassphraseTwice() {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [shown, setShown] = useState(false);
  const [error, setError] = useState<{ at: 'first' | 'second'; text: string } | null>(null);

  /** The passphrase, or null; then the field that is wrong says so. */
  function chosen(): string | null {
    const weak = passphraseTrouble(first);
    const same = first === second;
    if (weak) setError({ at: 'first', text: weak });
    else if (!same) setError({ at: 'second', text: 'The two are not the same. Type it again.' });
    else setError(null);
    return weak || !same ? null : first;
  }

  function refuse(text: string): void {
    setError({ at: 'first', text });
  }

  function clear(): void {
    setFirst('');
    setSecond('');
    setError(null);
  }

  return { first, setFirst, second, setSecond, shown, setShown, error, chosen, refuse, clear };
}

export type PassphraseTwice = ReturnType<typeof usePassphraseTwice>;
