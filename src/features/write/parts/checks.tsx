import { useWatch } from 'react-hook-form';
import type { Assessment } from '../../../assessment/assessment.ts';
import {
  checkAsks as asks,
  blankCheck,
  type Check,
  checkStates,
  standingChecks,
} from '../../../assessment/checks.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { LineField } from '../fields/line-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { Rows } from './rows.tsx';
import { useRows } from './use-rows.ts';

/** Checks and where they stand. The two that every assessment accounts for can't be taken away. */
export function Checks() {
  const list = useRows('safety.checks');
  return (
    <Rows
      what="Check"
      rows={list.rows}
      add="Add another check"
      onAdd={() => list.append(blankCheck(crypto.randomUUID(), ''))}
      onRemove={list.remove}
      written={list.written}
      fixed={standingChecks.length}
    >
      {(_, i) => <OneCheck index={i} />}
    </Rows>
  );
}

/** One check: where it stands, and what that asks for. */
export function OneCheck({ index }: { index: number }) {
  const at = `safety.checks.${index}` as const;
  const check = useWatch<Assessment>({ name: at }) as Check;
  const standing = standingChecks.some((c) => c.id === check.id);
  const open = check.state === 'asked' || check.state === 'not-asked';
  return (
    <>
      {!standing && <LineField at={`${at}.title`} ask={asks.title} small />}
      <ChoiceField
        at={`${at}.state`}
        ask={standing ? { ask: check.title, hint: asks.state.ask } : asks.state}
        options={checkStates}
      />
      {check.state !== '' && (
        <div className="pair">
          <LineField at={`${at}.askedOf`} ask={asks.askedOf} small />
          {(check.state === 'asked' || check.state === 'answered') && (
            <DayField at={`${at}.askedOn`} ask={asks.askedOn} yearless small />
          )}
        </div>
      )}
      {open && (
        <div className="pair">
          <LineField at={`${at}.owner`} ask={asks.owner} small />
          <DayField
            at={`${at}.chase`}
            ask={check.state === 'asked' ? asks.chase : asks.askBy}
            yearless
            small
          />
        </div>
      )}
      {check.state === 'answered' && (
        <>
          <DayField at={`${at}.answeredOn`} ask={asks.answeredOn} yearless small />
          <WordsField at={`${at}.answer`} ask={asks.answer} small />
        </>
      )}
      {check.state === 'not-made' && <WordsField at={`${at}.why`} ask={asks.why} small />}
    </>
  );
}
