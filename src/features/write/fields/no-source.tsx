import { use, useCallback, useId, useSyncExternalStore } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import type { Passage } from '../../../assessment/passage.ts';
import { lacksSource } from '../../../assessment/unsourced.ts';
import { followForm } from '../follow-form.ts';
import { Hints, silentAt } from '../hints/hinting.ts';
import { HintWays } from '../hints/ways.tsx';
import type { At } from './at.ts';

/** The id of this hint, where it is silenced. */
const id = 'no-source';

/** Said to the writer only, and in nobody's way: that a passage of fact has words and no source. */
export function NoSource({ at }: { at: At }) {
  const { control, getValues } = useFormContext<Assessment>();
  // Worked out at each key, drawn only when it changes.
  const lacks = useSyncExternalStore(
    useCallback((heard) => followForm(control, () => heard(), at), [control, at]),
    () => lacksSource(at, getValues(at) as Passage),
  );
  const letters = useWatch({ control, name: 'sources.list', compute: (list) => list.length > 0 });
  const advice = useId();
  const hinting = use(Hints);
  if (!lacks || (hinting && silentAt(hinting, getValues(), at).has(id))) return null;
  return (
    <p className="quiet small no-source">
      <span id={advice}>
        No source yet: {letters ? 'choose a letter above, or add a source,' : 'add a source'} to say
        where this comes from.
      </span>{' '}
      <HintWays id={id} at={at} about="no source yet" advice={advice} />
    </p>
  );
}
