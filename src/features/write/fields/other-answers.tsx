import { useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { type Gap, gaps } from '../../../assessment/passage.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../called.ts';
import type { At } from './at.ts';

interface Props {
  at: At;
  label: string;
  choices: Gap[];
}

/** What may stand in the place of words, and who may not read them: folded away until it is wanted. */
export function OtherAnswers({ at, label, choices }: Props) {
  const { register, setValue } = useFormContext<Assessment>();
  const gap = useWatch<Assessment>({ name: `${at}.gap` as At });
  const hidden = useWatch<Assessment>({ name: `${at}.private` as At });
  const others = useWatch<Assessment>({ name: `${at}.aboutOthers` as At });
  const say = useSay();
  const id = useId();
  const said = [hidden && say('not for {name}'), others && 'about someone else']
    .filter(Boolean)
    .join(', ');
  return (
    <details className="other-answers" data-said={gap || said ? '' : undefined}>
      <summary data-command="o" data-does="Other answers">
        Other answers
        <span className="hidden-but-read"> to: {label}</span>
        {said && <span className="quiet"> ({said})</span>}
      </summary>
      <div className="other-answers-in">
        <div className="choices">
          {[...new Set<Gap | ''>(['', ...choices, gap as Gap | ''])].map((one) => (
            <Choice
              key={one}
              kind="radio"
              id={`${id}-${one}`}
              name={`${id}-gap`}
              label={one ? gaps[one].title : 'In words'}
              checked={gap === one}
              onChange={() => setValue(`${at}.gap` as At, one as never, { shouldDirty: true })}
            />
          ))}
        </div>
        <div className="choices">
          <Choice
            kind="checkbox"
            id={`${id}-private`}
            label={say('Not for {name}')}
            {...register(`${at}.private` as At)}
          />
          <Choice
            kind="checkbox"
            id={`${id}-others`}
            label="About someone else, or told by them"
            {...register(`${at}.aboutOthers` as At)}
          />
        </div>
      </div>
    </details>
  );
}
