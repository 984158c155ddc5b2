import { overleafAsks as asks, blankDecision, caps } from '../../../assessment/overleaf.ts';
import { LineField } from '../fields/line-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { Rows } from './rows.tsx';
import { useRows } from './use-rows.ts';

/** Decisions with what spoke for and against, by whom and when. A manager's differing view and corrections print beside them by themselves. */
export function Decisions() {
  const decisions = useRows('overleaf.decisions');
  return (
    <>
      <h2 className="part-head">{asks.decisions.ask}</h2>
      <p className="quiet small">{asks.decisions.hint}</p>
      <Rows
        what="Decision"
        rows={decisions.rows}
        add="Add a decision"
        atMost={caps.decisions}
        full={`${caps.decisions} are the most that one side holds.`}
        onAdd={() => decisions.append(blankDecision(crypto.randomUUID()))}
        onRemove={decisions.remove}
        written={decisions.written}
      >
        {(_, i) => (
          <>
            <WordsField at={`overleaf.decisions.${i}.what`} ask={asks.what} small />
            <div className="pair">
              <WordsField at={`overleaf.decisions.${i}.for`} ask={asks.for} small />
              <WordsField at={`overleaf.decisions.${i}.against`} ask={asks.against} small />
              <LineField at={`overleaf.decisions.${i}.who`} ask={asks.who} small />
              <LineField at={`overleaf.decisions.${i}.on`} ask={asks.on} small />
            </div>
          </>
        )}
      </Rows>
    </>
  );
}
