import type { ReactNode } from 'react';
import { sayMoment } from '../../assessment/moment.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import type { EarlierState, Event, Version } from '../../storage/log.ts';
import { Button } from '../../ui/button.tsx';
import { lastFinishedFirst, numberThere } from './version-in.ts';

interface VersionsProps {
  versions: Version<CaseRecord>[];
  damaged: number;
  events: Event[];
  /** The way to what changed between two of them, where there are two. */
  changes: ReactNode;
  onOpen: (version: Version<CaseRecord>) => void;
}

/** The finished versions, the last finished first. One that came in under another number says so. */
export function Versions({ versions, damaged, events, changes, onOpen }: VersionsProps) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Finished versions</h2>
      {damaged > 0 && (
        <p className="note">
          {damaged === 1 ? 'One version is' : `${damaged} versions are`} damaged and can’t be
          opened.
        </p>
      )}
      {versions.length === 0 && (
        <p>
          It has not been finished yet. Each time it is, the sheet is kept here as it was signed.
        </p>
      )}
      <ol className="history-list">
        {lastFinishedFirst(versions).map((version) => {
          const there = numberThere(version, events);
          return (
            <li key={version.number}>
              <Button look="link" onClick={() => onOpen(version)}>
                Version {version.number}
              </Button>{' '}
              finished {sayMoment(version.value.finished)}
              {there !== null && ` · came in from a backup, where it was version ${there}`}
            </li>
          );
        })}
      </ol>
      {changes && <p>{changes}</p>}
    </section>
  );
}

interface EarlierProps {
  earlier: EarlierState<CaseRecord>[];
  onOpen: (state: EarlierState<CaseRecord>) => void;
}

/** What it said while it was written, newest first. */
export function EarlierStates({ earlier, onOpen }: EarlierProps) {
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">Earlier states</h2>
      <p className="quiet small">
        While you write, what it says is kept every two minutes, and when much is deleted at once.
        Of those that grow old one is left for each hour, then one for each of 30 days of writing.
      </p>
      {earlier.length === 0 && <p>None yet.</p>}
      <ol className="history-list">
        {earlier.map((state) => (
          <li key={state.id}>
            <Button look="link" onClick={() => onOpen(state)}>
              {sayMoment(state.at)}
            </Button>{' '}
            {state.words} words
          </li>
        ))}
      </ol>
    </section>
  );
}
