import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { CaseRecord } from '../../../assessment/record.ts';
import type { Shelf } from '../../../storage/cases.ts';
import type { History } from '../../../storage/log.ts';
import { Screen } from '../../../ui/screen.tsx';
import { useTitle } from '../../../ui/title.ts';
import { useVersions } from '../use-versions.ts';
import { Between } from './between.tsx';
import { ChooseState } from './choose-state.tsx';
import { mayShowLevels, type State, saidOf, statesOf } from './states.ts';
import './changes.css';

interface Props {
  shelf: Shelf<CaseRecord>;
  history: History<CaseRecord>;
  id: string;
  ways: ReactNode;
  lock: ReactNode;
}

/** What changed between two versions of an assessment, word for word. */
export function ChangesPage({ shelf, history, id, ways, lock }: Props) {
  useTitle('What changed');
  const { found, trouble } = useVersions(shelf, history, id);
  const seen = useCallback(
    (said: string) => void history.log.append(id, 'opened', said).catch(() => undefined),
    [history, id],
  );
  const states = found ? statesOf(found.now, found.versions) : [];
  const name = states[0]?.record.assessment.person.name.trim();
  return (
    <Screen ways={ways} lock={lock} layout="page changes">
      {trouble && (
        <p className="note" role="alert">
          {trouble}
        </p>
      )}
      {found && (
        <h1 className="govuk-heading-l">
          What changed{name && ' for '}
          <bdi>{name}</bdi>
        </h1>
      )}
      {found && found.damaged > 0 && (
        <p className="note">
          {found.damaged === 1 ? 'One version is' : `${found.damaged} versions are`} damaged and
          can’t be compared.
        </p>
      )}
      {found && states.length < 2 && (
        <p>There is nothing to compare yet. There must be two versions, or one and a draft.</p>
      )}
      {states.length > 1 && <Compared states={states} onSeen={seen} />}
    </Screen>
  );
}

interface ComparedProps {
  states: State[];
  /** Called with what was consulted, once for each pair that is looked at. */
  onSeen: (said: string) => void;
}

/** Begins with the newest two: what a reader who was here before has not seen. */
function Compared({ states, onSeen }: ComparedProps) {
  const [keys, setKeys] = useState({ from: states[1]?.key, to: states[0]?.key });
  const from = states.find(({ key }) => key === keys.from);
  const to = states.find(({ key }) => key === keys.to);
  const said = from && to ? saidOf(from, to) : '';
  useEffect(() => {
    if (said) onSeen(said);
  }, [said, onSeen]);
  if (!from || !to) return null;
  return (
    <>
      <ChooseState
        id="changes-from"
        label="From"
        states={states}
        chosen={from.key}
        onChoose={(key) => setKeys({ ...keys, from: key })}
      />
      <ChooseState
        id="changes-to"
        label="To"
        states={states}
        chosen={to.key}
        onChoose={(key) => setKeys({ ...keys, to: key })}
      />
      <Between from={from} to={to} levels={mayShowLevels(states)} />
    </>
  );
}
