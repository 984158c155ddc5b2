import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import type { View } from '../../../assessment/view.ts';
import { copyHeadings } from '../../../documents/copy/item.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Choices } from '../../../ui/choices.tsx';
import type { At } from '../fields/at.ts';
import { SharedBox } from './shared-box.tsx';

/** The answers that somebody gives for themselves; the others are the writer’s to say. */
const answers: [View['agreement'], string][] = [
  ['agrees', 'Yes'],
  ['part', 'Part of it'],
  ['disagrees', 'No'],
  ['would-not-say', 'I would rather not say'],
];

interface Props {
  /** Where their own words stand. */
  at: At;
  /** False where their copy may not show them. */
  shown: boolean;
}

/** Their own words and whether they agree. Words that their copy may not show are not shown here either. */
export function SharedView({ at, shown }: Props) {
  const { setValue } = useFormContext<Assessment>();
  const agreement = useWatch<Assessment, 'view.agreement'>({ name: 'view.agreement' });
  return (
    <section>
      <h2>{copyHeadings.said}</h2>
      {shown && <SharedBox at={at} label="In my own words" />}
      <Choices id="together-agree" legend="Do I agree with this?">
        {answers.map(([value, label]) => (
          <Choice
            key={value}
            kind="radio"
            id={`together-agree-${value}`}
            name="together-agree"
            label={label}
            checked={agreement === value}
            onChange={() => setValue('view.agreement', value, { shouldDirty: true })}
          />
        ))}
      </Choices>
    </section>
  );
}
