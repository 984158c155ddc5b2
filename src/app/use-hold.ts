import { useEffect, useRef, useState } from 'react';
import { type Hold, holdForWriting } from './hold.ts';

/**
 * Whether this tab may write an assessment: null until it is known. `beforeGiving` must save what is not saved yet;
 * it is called before the hold is given to another tab, and before it is let go when the screen is left.
 */
export function useHold(
  id: string,
  beforeGiving: () => Promise<void>,
): { holding: boolean | null; take: () => void } {
  const [held, setHeld] = useState<{ id: string; holding: boolean } | null>(null);
  const hold = useRef<Hold | null>(null);
  useEffect(() => {
    let here = true;
    const onChange = (holding: boolean) => here && setHeld({ id, holding });
    const made = holdForWriting({ id, onChange, beforeGiving });
    hold.current = made;
    return () => {
      here = false;
      beforeGiving()
        .catch(() => undefined)
        .finally(made.letGo);
    };
  }, [id, beforeGiving]);
  // What is known of another assessment says nothing of this one.
  const holding = held?.id === id ? held.holding : null;
  return { holding, take: () => hold.current?.take() };
}
