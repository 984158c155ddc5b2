import { safetyAsks as asks, blankSign } from '../../../assessment/safety.ts';
import { TickField } from '../fields/tick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { Rows } from './rows.tsx';
import { useRows } from './use-rows.ts';

/**
 * The warning signs: one list that serves "what would raise it" (here only the sign) and "if … then who does what".
 */
export function Signs({ only }: { only?: 'if' }) {
  const list = useRows('safety.signs');
  return (
    <Rows
      what="Sign"
      rows={list.rows}
      add="Add a sign"
      onAdd={() => list.append(blankSign(crypto.randomUUID()))}
      onRemove={list.remove}
      written={list.written}
    >
      {(_, i) =>
        only ? (
          <WordsField
            at={`safety.signs.${i}.if`}
            ask={i === 0 ? asks.if : { ask: asks.if.ask }}
            small
          />
        ) : (
          <>
            <div className="pair">
              <WordsField at={`safety.signs.${i}.if`} ask={{ ask: asks.if.ask }} small />
              <WordsField at={`safety.signs.${i}.then`} ask={asks.then} small />
            </div>
            <div className="choices">
              <TickField at={`safety.signs.${i}.raises`} ask={asks.raises} />
              <TickField at={`safety.signs.${i}.look`} ask={asks.look} />
            </div>
          </>
        )
      }
    </Rows>
  );
}
