import { safetyAsks as asks, blankControl, blankStep } from '../../../assessment/safety.ts';
import { DayField } from '../fields/day-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { PassageField } from '../fields/passage-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { Checks } from './checks.tsx';
import { Rows } from './rows.tsx';
import { Signs } from './signs.tsx';
import { useRows } from './use-rows.ts';

export function SafetyPart() {
  const next = useRows('safety.next');
  const controls = useRows('safety.controls');
  return (
    <>
      <h2 className="part-head">{asks.next.ask}</h2>
      <Rows
        what="Next step"
        rows={next.rows}
        add="Add a next step"
        onAdd={() => next.append(blankStep(crypto.randomUUID()))}
        onRemove={next.remove}
        written={next.written}
      >
        {(_, i) => (
          <>
            <WordsField at={`safety.next.${i}.what`} ask={asks.what} small />
            <div className="three">
              <LineField at={`safety.next.${i}.who`} ask={asks.who} small />
              <LineField at={`safety.next.${i}.by`} ask={asks.by} small />
              <LineField at={`safety.next.${i}.cover`} ask={asks.cover} small />
            </div>
          </>
        )}
      </Rows>
      <h2 className="part-head">Conditions and restrictions</h2>
      <Rows
        what="Condition"
        rows={controls.rows}
        add="Add a condition or restriction"
        onAdd={() => controls.append(blankControl(crypto.randomUUID()))}
        onRemove={controls.remove}
        written={controls.written}
      >
        {(_, i) => (
          <>
            <WordsField at={`safety.controls.${i}.what`} ask={asks.control} small />
            <div className="pair">
              <WordsField at={`safety.controls.${i}.protects`} ask={asks.protects} small />
              <WordsField at={`safety.controls.${i}.why`} ask={asks.needed} small />
            </div>
          </>
        )}
      </Rows>
      <PassageField at="safety.victim" ask={asks.victim} />
      <LineField at="safety.liaison" ask={asks.liaison} small />
      <h2 className="part-head">{asks.signs.ask}</h2>
      <Signs />
      <h2 className="part-head">Checks</h2>
      <Checks />
      <h2 className="part-head">Looking again</h2>
      <DayField at="safety.lookOn" ask={asks.lookOn} />
      <LineField at="safety.lookWhen" ask={asks.lookWhen} />
    </>
  );
}
