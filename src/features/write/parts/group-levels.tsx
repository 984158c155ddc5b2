import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import { levels } from '../../../assessment/definitions.ts';
import {
  riskAsks as asks,
  blankJudged,
  type GroupId,
  highest,
  type Judged,
  needsReason,
  rowsOf,
} from '../../../assessment/risk.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { LastLevel } from '../review/later.tsx';
import { Rows } from './rows.tsx';
import { useRows } from './use-rows.ts';

const options = {
  ...Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, level.title])),
  'not-known': 'Can’t be said yet',
};

interface Props {
  id: GroupId;
  title: string;
  plural: string;
  inCustody: boolean;
}

/** The level for one group; for one person in it where two differ. Never added up, never coloured. */
export function GroupLevels({ id, title, plural, inCustody }: Props) {
  const list = useRows(`risk.levels.${id}`);
  return (
    <section className="group" aria-label={title}>
      <Rows
        what={title}
        rows={list.rows}
        add={`Add a different level: ${plural}`}
        onAdd={() => list.append(blankJudged(crypto.randomUUID()))}
        onRemove={list.remove}
        written={list.written}
        fixed={1}
      >
        {(_, i) => (
          <OneLevel
            at={`risk.levels.${id}.${i}`}
            group={id}
            inCustody={inCustody}
            title={title}
            several={list.rows.length > 1}
          />
        )}
      </Rows>
    </section>
  );
}

function wordingOf(row: 'custody' | 'community', title: string, inCustody: boolean): string {
  if (!inCustody) return title;
  return `${title}: ${(row === 'custody' ? asks.custody : asks.released).ask.toLowerCase()}`;
}

interface OneProps {
  at: `risk.levels.${string}.${number}`;
  group: GroupId;
  inCustody: boolean;
  title: string;
  several: boolean;
}

function OneLevel({ at, group, inCustody, title, several }: OneProps) {
  const given = useWatch<Assessment>({ name: at }) as Judged;
  const all = useWatch<Assessment, 'risk.levels'>({ name: 'risk.levels' });
  const reason = useRef<HTMLDivElement>(null);
  // Once shown a box stays, also while its words are being written anew.
  const [wanted, setWanted] = useState(given.why !== '');
  const [asksWho] = useState(given.who !== '');
  const rows = rowsOf(inCustody);
  const reasoned = wanted || needsReason(given, highest(all, inCustody), inCustody);
  const chosen = rows.some((row) => given[row] !== '');
  return (
    <>
      {(several || asksWho) && <LineField at={`${at}.who`} ask={asks.levelWho} small />}
      {rows.map((row) => (
        <ChoiceField
          key={row}
          at={`${at}.${row}`}
          ask={{ ask: wordingOf(row, title, inCustody) }}
          options={options}
        />
      ))}
      <LastLevel group={group} judged={given} inCustody={inCustody} />
      {reasoned && (
        <div ref={reason}>
          <WordsField
            at={`${at}.why`}
            ask={
              rows.some((row) => given[row] === 'not-known') ? asks.levelNotKnown : asks.levelWhy
            }
            small
          />
        </div>
      )}
      {!reasoned && chosen && (
        <Button
          look="link"
          className="small"
          onClick={() => {
            flushSync(() => setWanted(true));
            reason.current?.querySelector('textarea')?.focus();
          }}
        >
          Give a reason for this level
          <span className="hidden-but-read"> ({title.toLowerCase()})</span>
        </Button>
      )}
    </>
  );
}
