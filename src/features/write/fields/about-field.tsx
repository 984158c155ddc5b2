import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { viewAsks } from '../../../assessment/view.ts';
import { correctable } from '../../../sheet/correctable.ts';
import { aboutSaid } from '../../../sheet/disputed.ts';
import { Field } from '../../../ui/field.tsx';
import { useAsk } from '../called.ts';

/** Which passage a correction is about: one of those that the sheet prints, by part, or none in particular. */
export function AboutField({ index }: { index: number }) {
  const at = `view.corrections.${index}.about` as const;
  const { getValues, setValue } = useFormContext<Assessment>();
  const about = useWatch<Assessment, typeof at>({ name: at });
  const [groups, setGroups] = useState(() => correctable(getValues()));
  const { label } = useAsk(viewAsks.about);
  const listed =
    about === '' || groups.some((g) => g.passages.some(({ place }) => place === about));
  return (
    <Field id={at} label={label} small>
      <select
        id={at}
        className="one-of"
        autoComplete="off"
        value={about}
        // What was written since the list was made is in it too.
        onFocus={() => setGroups(correctable(getValues()))}
        onChange={(e) => setValue(at, e.target.value, { shouldDirty: true })}
      >
        <option value="">No passage in particular</option>
        {!listed && <option value={about}>{aboutSaid(getValues(), about)}</option>}
        {groups.map(({ title, passages }) => (
          <optgroup key={title} label={title}>
            {passages.map(({ place, called }) => (
              <option key={place} value={place}>
                {called}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
