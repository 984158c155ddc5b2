import { useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { needs } from '../../../assessment/needs.ts';
import { personAsks as asks, mappaLevels, reasons } from '../../../assessment/person.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { TickField } from '../fields/tick-field.tsx';
import { TicksField } from '../fields/ticks-field.tsx';

export function PersonPart() {
  const [inCustody, told] = useWatch<Assessment, ['person.inCustody', 'person.told']>({
    name: ['person.inCustody', 'person.told'],
  });
  return (
    <>
      <div className="pair">
        <LineField at="person.name" ask={asks.name} />
        <LineField at="person.called" ask={asks.called} />
        <LineField at="person.reference" ask={asks.reference} />
        <DayField at="person.born" ask={asks.born} />
      </div>
      <LineField at="person.sentence" ask={asks.sentence} />
      <LineField at="person.keyDates" ask={asks.keyDates} />
      <LineField at="person.rarDays" ask={asks.rarDays} width={4} />
      <ChoiceField at="person.mappa" ask={asks.mappa} options={mappaLevels} />
      <TickField at="person.inCustody" ask={asks.inCustody} />
      {inCustody && (
        <div className="pair entry">
          <LineField at="person.prison" ask={asks.prison} small />
          <LineField at="person.communityManager" ask={asks.communityManager} small />
          <LineField at="person.release" ask={asks.release} small />
          <LineField at="person.parole" ask={asks.parole} small />
          <LineField at="person.category" ask={asks.category} small />
        </div>
      )}
      <ChoiceField at="person.whyNow" ask={asks.whyNow} options={reasons} />
      <TicksField at="person.needs" ask={asks.needs} options={[...needs]} />
      <LineField at="person.needsMore" ask={asks.needsMore} small />
      <ChoiceField at="person.told" ask={asks.told} options={{ yes: 'Yes, told', no: 'Not yet' }} />
      {told === 'no' && <LineField at="person.toldWhyNot" ask={asks.toldWhyNot} />}
      <div className="pair">
        <LineField at="person.writer" ask={asks.writer} />
        <LineField at="person.role" ask={asks.role} />
        <DayField at="person.date" ask={asks.date} />
      </div>
    </>
  );
}
