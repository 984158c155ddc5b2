import { useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { riskAsks as asks, type Score } from '../../../assessment/risk.ts';
import { bandTrouble } from '../../../assessment/scores.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { Rows } from './rows.tsx';
import { useRows } from './use-rows.ts';

/** Official scores as they stand on the record. Recorded, never worked out; a band that disagrees is pointed at. */
export function Scores() {
  const list = useRows('risk.scores.list');
  const scores = useWatch<Assessment, 'risk.scores'>({ name: 'risk.scores' });
  return (
    <>
      <ChoiceField
        at="risk.scores.state"
        ask={asks.scores}
        options={{ recorded: 'Recorded here', none: 'None on record', 'too-old': 'Too old to use' }}
      />
      {(scores.state === 'recorded' || scores.state === 'too-old') && (
        <>
          <Rows
            what="Score"
            rows={list.rows}
            add="Add a score"
            onAdd={() =>
              list.append({ id: crypto.randomUUID(), name: '', figure: '', band: '', on: '' })
            }
            onRemove={list.remove}
            written={list.written}
          >
            {(_, i) => (
              <>
                <div className="four">
                  <LineField at={`risk.scores.list.${i}.name`} ask={asks.scoreName} small />
                  <LineField at={`risk.scores.list.${i}.figure`} ask={asks.figure} small />
                  <LineField at={`risk.scores.list.${i}.band`} ask={asks.band} small />
                  <LineField at={`risk.scores.list.${i}.on`} ask={asks.on} small />
                </div>
                <Band score={scores.list[i]} />
              </>
            )}
          </Rows>
          {scores.state === 'recorded' && (
            <ChoiceField
              at="risk.scores.agreed"
              ask={asks.agreed}
              options={{ agree: 'I agree', depart: 'I disagree' }}
              small
            />
          )}
          <WordsField
            at="risk.scores.why"
            ask={scores.state === 'too-old' ? asks.tooOld : asks.scoresWhy}
            small
          />
        </>
      )}
    </>
  );
}

function Band({ score }: { score: Score | undefined }) {
  const trouble = score && bandTrouble(score.name, score.figure, score.band);
  return trouble ? <p className="note">{trouble}</p> : null;
}
