import { useFormContext, useWatch } from 'react-hook-form';
import type { Ask } from '../../../assessment/ask.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { type Gap, gaps } from '../../../assessment/passage.ts';
import { describedBy, Field } from '../../../ui/field.tsx';
import { useAsk } from '../called.ts';
import { HintsUnder } from '../hints/later.tsx';
import { OldWords } from '../review/old-words-later.tsx';
import { useTrouble } from '../troubles.ts';
import type { At } from './at.ts';
import { Cites } from './cites.tsx';
import { NoSource } from './no-source.tsx';
import { OtherAnswers } from './other-answers.tsx';
import '../passage.css';

interface Props {
  at: At;
  ask: Ask;
  small?: boolean;
  /** Honest answers that are not words, besides "not known yet", "none" and "not asked". */
  alsoGaps?: Gap[];
}

/**
 * A passage: a box of words, the sources that it rests on, and the honest answers that may stand in its place. When
 * one of those is chosen the words stay in the record, and come back when it is taken away again.
 */
export function PassageField({ at, ask, small = false, alsoGaps = [] }: Props) {
  const { register, getValues } = useFormContext<Assessment>();
  const gap = useWatch<Assessment>({ name: `${at}.gap` as At }) as Gap | '';
  const kept = gap ? String(getValues(`${at}.text` as At) ?? '') : '';
  const { label, hint } = useAsk(ask);
  const error = useTrouble(at);
  const text = `${at}.${gap ? 'note' : 'text'}` as At;
  return (
    <div className="passage" data-commands="">
      <Field
        id={at}
        small={small}
        error={error}
        summed
        hint={gap ? gaps[gap].ask : hint}
        label={
          <>
            {label}
            {gap && (
              <>
                {' '}
                <span className="passage-gap">{gaps[gap].title}</span>
              </>
            )}
          </>
        }
      >
        <textarea
          key={text}
          id={at}
          rows={1}
          autoComplete="off"
          className="govuk-textarea"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(at, gap ? gaps[gap].ask : hint, error)}
          {...register(text)}
        />
      </Field>
      {gap && kept.trim() !== '' && (
        <p className="quiet small">Your words are kept. Choose “In words” to see them again.</p>
      )}
      <OldWords at={at} />
      <div className="passage-foot">
        <Cites at={at} label={label} />
        <OtherAnswers
          at={at}
          label={label}
          choices={['not-known', 'none', 'not-asked', ...alsoGaps]}
        />
      </div>
      <NoSource at={at} />
      <HintsUnder at={at} />
    </div>
  );
}
