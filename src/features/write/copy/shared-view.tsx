import { Controller, useFormContext } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import type { Passage } from '../../../assessment/passage.ts';
import type { View } from '../../../assessment/view.ts';
import { type CopyItem, copyHeadings } from '../../../documents/copy/item.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { SharedBox } from './shared-box.tsx';

/** The answers that somebody gives for themselves; the others are the writer’s to say. */
const answers: Partial<Record<View['agreement'], string>> = {
  agrees: 'Yes',
  part: 'Part of it',
  disagrees: 'No',
  'would-not-say': 'I would rather not say',
};

interface Props {
  items: readonly CopyItem[];
  gap: Passage['gap'];
}

/** Their own words and whether they agree. Words that their copy may not show are not shown here either. */
export function SharedView({ items, gap }: Props) {
  const { control } = useFormContext<Assessment>();
  const words = items.find(({ key }) => key === 'said');
  return (
    <section>
      <h2>{copyHeadings.said}</h2>
      {words?.wished && gap === '' && <SharedBox at="view.words.text" label="In my own words" />}
      <Controller
        control={control}
        name="view.agreement"
        render={({ field }) => (
          <Choices id="together-agree" legend="Do I agree with this?">
            {Object.entries(answers).map(([value, label]) => (
              <Choice
                key={value}
                kind="radio"
                id={`together-agree-${value}`}
                name="together-agree"
                label={label}
                checked={field.value === value}
                onChange={() => field.onChange(value)}
              />
            ))}
          </Choices>
        )}
      />
    </section>
  );
}
