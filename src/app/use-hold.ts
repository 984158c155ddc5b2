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
  const [holding, setHolding] = useState<boolean | null>(null);
  const hold = useRef<Hold | null>(null);
  useEffect(() => {
    const made = holdForWriting({ id, onChange: setHolding, beforeGiving });
    hold.current = made;
    return () => {
      beforeGiving()
        .catch(() => undefined)
        .finally(made.letGo);
    };
  }, [id, beforeGiving]);
  return { holding, take: () => hold.current?.take() };
}
