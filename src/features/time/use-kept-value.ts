import { useCallback, useEffect, useState } from 'react';
import { changeKept, type Shelf } from '../../storage/cases.ts';

interface KeptValue<T> {
  /** Null until it is read. */
  value: T | null;
  trouble: string | null;
  /** Changes what is kept; the screen follows. What could not be kept stands in `trouble`. */
  change: (change: (now: T) => T) => Promise<void>;
}

/** One kept value, as it stands in the store, whichever tab changed it last. `blank` is what it is before the first. */
export function useKeptValue<T>(shelf: Shelf<T>, id: string, blank: () => T): KeptValue<T> {
  const [value, setValue] = useState<T | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [makeBlank] = useState(() => blank);

  useEffect(() => {
    const read = () =>
      shelf
        .open(id)
        .then((kept) => setValue(kept?.value ?? makeBlank()))
        .catch((e: Error) => setTrouble(e.message));
    return shelf.watch(read, (e) => setTrouble(e.message));
  }, [shelf, id, makeBlank]);

  const change = useCallback(
    async (how: (now: T) => T) => {
      setTrouble(null);
      try {
        setValue(await changeKept(shelf, id, makeBlank, how));
      } catch (e) {
        setTrouble((e as Error).message);
      }
    },
    [shelf, id, makeBlank],
  );

  return { value, trouble, change };
}
