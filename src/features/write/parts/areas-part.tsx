import { useFormContext } from 'react-hook-form';
import { areaAsks as asks, blankArea } from '../../../assessment/area.ts';
import { areas, ownAreasAtMost } from '../../../assessment/areas.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { LineField } from '../fields/line-field.tsx';
import { AreaCard } from './area-card.tsx';
import { Rows } from './rows.tsx';
import { hasWords, useRows } from './use-rows.ts';

export function AreasPart() {
  const own = useRows('areas.own');
  const { getValues, setValue } = useFormContext<Assessment>();

  function addOwn() {
    const id = crypto.randomUUID();
    setValue('areas.answers', {
      ...getValues('areas.answers'),
      [id]: { ...blankArea(), state: 'matters' },
    });
    own.append({ id, title: '' });
  }

  return (
    <>
      {areas.map((area) => (
        <AreaCard key={area.id} id={area.id} title={area.title} think={area.think} />
      ))}
      <h2 className="part-head">Something else that matters</h2>
      <p className="quiet small">For example sexual interest, or extremism. One or two at most.</p>
      <Rows
        what="Area of your own"
        rows={own.rows}
        add="Add an area of your own naming"
        atMost={ownAreasAtMost}
        full="Two areas of your own are the most there can be."
        onAdd={addOwn}
        onRemove={own.remove}
        written={(row) => own.written(row) || hasWords(getValues(`areas.answers.${row.id}`))}
      >
        {(row, i) => (
          <>
            <LineField at={`areas.own.${i}.title`} ask={asks.own} />
            <AreaCard id={row.id} title="This area" think="" />
          </>
        )}
      </Rows>
    </>
  );
}
