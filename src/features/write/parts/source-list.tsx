import { useFormContext, useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { citedBy, withoutSource } from '../../../assessment/cited.ts';
import { sourceAsks as asks, type Source } from '../../../assessment/sources.ts';
import { Remove } from '../../../ui/remove.tsx';
import { LineField } from '../fields/line-field.tsx';
import { TickField } from '../fields/tick-field.tsx';

/** Every source of the assessment, to correct. They are entered where they are first cited. */
export function SourceList() {
  const list = (useWatch<Assessment>({ name: 'sources.list' }) ?? []) as Source[];
  const { getValues, reset } = useFormContext<Assessment>();
  if (list.length === 0) return null;
  return (
    <details className="sources">
      <summary data-command="u">Sources of this assessment ({list.length})</summary>
      {list.map((source, i) => (
        <div
          className="entry source"
          role="group"
          aria-label={`Source ${source.letter}`}
          key={source.id}
        >
          <b className="cite-letter">{source.letter}</b>
          <LineField at={`sources.list.${i}.what`} ask={{ ask: asks.what.ask }} small />
          <LineField at={`sources.list.${i}.date`} ask={{ ask: asks.date.ask }} small />
          <TickField at={`sources.list.${i}.private`} ask={asks.private} />
          <Remove
            what={`source ${source.letter}`}
            written={() => citedBy(getValues(), source.id) > 0 || source.what !== ''}
            onRemove={() =>
              reset(withoutSource(getValues(), source.id), { keepErrors: true, keepDirty: true })
            }
          />
        </div>
      ))}
    </details>
  );
}
