import { useState } from 'react';
import { Asked } from '../../../ui/asked.tsx';
import { useReview } from './before.ts';

/** A way out of a review that should not have been begun: the finished version stands again as it was. */
export function StopReview() {
  const stop = useReview()?.stop;
  const [trouble, setTrouble] = useState<string | null>(null);
  if (!stop) return null;
  return (
    <div className="stop-review">
      {trouble && (
        <p className="note" role="alert">
          {trouble}
        </p>
      )}
      <Asked
        small
        does="Stop this review"
        asks="The finished version stands again as it was. What you wrote here stays in the history, among the earlier states."
        sure="Yes, stop it"
        onSure={() => stop().catch((e: Error) => setTrouble(e.message))}
      />
    </div>
  );
}
