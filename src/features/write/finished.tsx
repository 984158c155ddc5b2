import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link, useRoute } from 'wouter';
import { named } from '../../assessment/ask.ts';
import { sayDay, today } from '../../assessment/day.ts';
import { pathOf } from '../../assessment/place-of.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import { isReview } from '../../assessment/since.ts';
import { Button } from '../../ui/button.tsx';
import { SkipLink } from '../../ui/skip-link.tsx';
import { useTitle } from '../../ui/title.ts';
import { CopyPanel } from './copy/copy-later.tsx';
import { Corrections } from './corrections/later.tsx';
import { ManagerView } from './manager-view.tsx';
import { TakeOut } from './out/take-out.tsx';
import { SheetPanel } from './sheet-panel.tsx';
import type { WriteProps } from './write-props.ts';

interface Props extends WriteProps {
  onChange: (record: CaseRecord) => Promise<void>;
  onReview: (() => Promise<void>) | null;
}

/** A finished assessment: the sheet, to read and to print. Changing it makes it a draft again, unsigned. */
export function Finished(props: Props) {
  const { record, keep, leaveTitle, onLeave, onPart, lock, onChange, onReview, leaving } = props;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    head.current?.focus();
  }, []);
  const [asking, setAsking] = useState(false);
  const [theirs, setTheirs] = useState(false);
  const [managing, setManaging] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const [pressed, setPressed] = useState<{ at: string } | null>(null);
  const press = useCallback((at: string) => setPressed({ at }), []);
  const ask = useRef<HTMLSpanElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [, at] = useRoute('/write/:id/:part?');
  useTitle('The sheet');
  const { name, called } = record.assessment.person;

  /** Makes a draft of it again, unsigned: where it was left, or at a passage. */
  function reopen(at = '') {
    const unsigned = structuredClone(record.assessment);
    unsigned.sign.signed = false;
    unsigned.sign.signedOn = '';
    const now = new Date().toISOString();
    const place = at ? { part: at.split('.')[0] ?? '', field: at } : record.place;
    if (at) onPart(place.part);
    onChange({
      ...record,
      state: 'draft',
      saved: now,
      finished: '',
      place,
      assessment: unsigned,
    }).catch((e: Error) => setTrouble(e.message));
  }

  function review() {
    onReview?.().catch((e: Error) => setTrouble(e.message));
  }

  function leaveCorrecting() {
    flushSync(() => setCorrecting(false));
    ask.current?.querySelector('button')?.focus();
  }

  return (
    <div className="write write--reading write--finished">
      <SkipLink />
      <header className="bar screen-only">
        <b>Onesheet</b>
        <Button look="link" data-command="k" onClick={onLeave}>
          {leaveTitle}
        </Button>
        <span className="bar-who">
          <b>
            <bdi>{name}</bdi>
          </b>
          <span className="quiet">finished {sayDay(today(new Date(record.finished)))}</span>
        </span>
        {keep === null && <span className="bar-example">Example: nothing is kept</span>}
        <span className="bar-space" />
        {props.onSettings && (
          <Button look="link" data-command="g" onClick={props.onSettings}>
            Settings
          </Button>
        )}
        {lock}
      </header>
      <main className="finished" tabIndex={-1}>
        <div className="screen-only finished-head">
          <h1 ref={head} tabIndex={-1}>
            The assessment is finished
          </h1>
          <div className="row">
            {!theirs && (
              <Button data-command="p" onClick={() => window.print()}>
                Print the sheet
              </Button>
            )}
            <Button look="second" data-command="y" onClick={() => setTheirs(!theirs)}>
              {theirs ? 'Back to the sheet' : <bdi>{named('{name}’s copy', called)}</bdi>}
            </Button>
            {onReview && (
              <Button look="second" data-command="r" onClick={review}>
                Review it
              </Button>
            )}
            <TakeOut record={() => record} leaving={leaving} />
            {asking ? (
              <>
                <span>It becomes a draft again, and you sign it again. </span>
                <Button look="second" onClick={() => reopen()}>
                  Yes, open it
                </Button>
                <Button look="link" onClick={() => setAsking(false)}>
                  Leave it finished
                </Button>
              </>
            ) : (
              <Button look="link" onClick={() => setAsking(true)}>
                Open it again to change it
              </Button>
            )}
            {!managing && (
              <Button look="link" onClick={() => setManaging(true)}>
                Add a manager’s view
              </Button>
            )}
            {!correcting && (
              <span ref={ask}>
                <Button look="link" onClick={() => setCorrecting(true)}>
                  Ask for a correction
                </Button>
              </span>
            )}
            {keep && at && <Link href={`/history/${at.id}`}>History</Link>}
            {keep && at && <Link href={`/hand-over/${at.id}`}>Hand over</Link>}
            {keep && at && <Link href={`/time/${at.id}`}>Time</Link>}
            {keep && at && isReview(record.assessment) && (
              <Link href={`/changes/${at.id}`}>What changed</Link>
            )}
            {keep && at && <Link href={`/over/${at.id}`}>Taking over this case</Link>}
          </div>
          {trouble && (
            <p className="note" role="alert">
              {trouble}
            </p>
          )}
          {managing && (
            <ManagerView record={record} onChange={onChange} onLeave={() => setManaging(false)} />
          )}
          {(correcting || record.assessment.view.corrections.length > 0) && (
            <Corrections
              record={record}
              asking={correcting}
              pressed={pressed}
              onChange={onChange}
              onLeave={leaveCorrecting}
              onReopen={(place) => reopen(pathOf(record.assessment, place) ?? 'view.corrections')}
              onReview={onReview && review}
            />
          )}
        </div>
        {theirs ? (
          <CopyPanel live={record.assessment} reading={false} note={leaving.note} />
        ) : (
          <SheetPanel
            live={record.assessment}
            state="finished"
            active=""
            reading={false}
            onGo={press}
          />
        )}
      </main>
    </div>
  );
}
