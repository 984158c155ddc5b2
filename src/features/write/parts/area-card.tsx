import { useWatch } from 'react-hook-form';
import { areaAsks as asks } from '../../../assessment/area.ts';
import { areaStates } from '../../../assessment/areas.ts';
import type { Assessment } from '../../../assessment/assessment.ts';
import { useSay } from '../called.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { PassageField } from '../fields/passage-field.tsx';
import { TickField } from '../fields/tick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { useTrouble } from '../troubles.ts';

interface Props {
  id: string;
  title: string;
  think: string;
}

/** One area: how it stands, and, when it matters, its two short boxes. Closed again, it takes its words with it. */
export function AreaCard({ id, title, think }: Props) {
  const at = `areas.answers.${id}` as const;
  const state = useWatch<Assessment>({ name: `${at}.state` });
  const driveTrouble = useTrouble(`${at}.offending`);
  const say = useSay();
  return (
    <section aria-label={title} className={`area ${state === 'matters' ? 'area--open' : ''}`}>
      <ChoiceField at={`${at}.state`} ask={{ ask: title, hint: think }} options={areaStates} />
      {state === 'matters' && (
        <div className="area-in">
          <fieldset className="field">
            <legend className="govuk-label field-small">
              {say(asks.drives.ask)}
              <span className="hidden-but-read"> ({title})</span>
            </legend>
            {driveTrouble && <p className="quiet small">Offending, serious harm, or both.</p>}
            <div className="choices">
              <TickField at={`${at}.offending`} ask={asks.offending} />
              <TickField at={`${at}.harm`} ask={asks.harm} />
            </div>
          </fieldset>
          <PassageField at={`${at}.known`} ask={asks.known} small />
          <PassageField at={`${at}.why`} ask={asks.why} small />
        </div>
      )}
      {state === 'aside' && <WordsField at={`${at}.aside`} ask={asks.aside} small />}
      {state === 'not-known' && <WordsField at={`${at}.asked`} ask={asks.asked} small />}
    </section>
  );
}
