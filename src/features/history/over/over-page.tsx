import { type ReactNode, useCallback, useEffect } from 'react';
import { Link } from 'wouter';
import { sayDay, today } from '../../../assessment/day.ts';
import type { CaseRecord } from '../../../assessment/record.ts';
import type { Shelf } from '../../../storage/cases.ts';
import type { History } from '../../../storage/log.ts';
import { CannotOpen } from '../../../ui/cannot-open.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { useTitle } from '../../../ui/title.ts';
import { usePrintLog } from '../use-print-log.ts';
import { useVersions } from '../use-versions.ts';
import { bandsOf } from './bands.ts';
import { Over } from './over.tsx';

interface Props {
  shelf: Shelf<CaseRecord>;
  history: History<CaseRecord>;
  id: string;
  ways: ReactNode;
  lock: ReactNode;
}

/** For an officer who takes over a case: where it stands, from its newest finished version. */
export function OverPage({ shelf, history, id, ways, lock }: Props) {
  useTitle('Taking over');
  const { found, trouble } = useVersions(shelf, history, id);
  const newest = found?.versions[0];
  const said = newest ? `Version ${newest.number}, to take over` : '';
  useEffect(() => {
    if (said) history.log.append(id, 'opened', said).catch(() => undefined);
  }, [history, id, said]);
  usePrintLog(
    useCallback(async () => {
      if (said) await history.log.append(id, 'printed-finished', said);
    }, [history, id, said]),
  );
  const nothing = found && !found.now && !newest && found.damaged === 0;
  if (trouble || nothing) return <CannotOpen why={trouble ?? ''} ways={ways} lock={lock} />;
  return (
    <Screen ways={ways} lock={lock} layout="page over" prints>
      {found && found.damaged > 0 && (
        <p className="note">
          {found.damaged === 1 ? 'One version is' : `${found.damaged} versions are`} damaged and
          can’t be shown: what follows may not be the newest.
        </p>
      )}
      {found && !newest && (
        <div className="screen-only">
          <h1 className="govuk-heading-l">Taking over</h1>
          <p>
            It has not been finished yet, so there is nothing to take over from.{' '}
            {found.now && !found.now.binned && <Link href={`/write/${id}`}>Open the draft</Link>}
          </p>
        </div>
      )}
      {found && newest && (
        <Over
          assessment={newest.value.assessment}
          from={
            <>
              From version {newest.number}, finished{' '}
              {sayDay(today(new Date(newest.value.finished)))}.{' '}
              {found.now?.state === 'draft' && !found.now.binned && (
                <span className="screen-only">
                  A draft is newer: <Link href={`/write/${id}`}>open the draft</Link>
                </span>
              )}
            </>
          }
          bands={bandsOf(found.versions)}
          changes={
            found.versions.length > 1 && (
              <Link href={`/changes/${id}`}>What changed, word for word</Link>
            )
          }
          day={today()}
        />
      )}
    </Screen>
  );
}
