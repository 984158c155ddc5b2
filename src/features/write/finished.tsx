import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link, useRoute } from 'wouter';
import { named } from '../../assessment/ask.ts';
import { sayDay, today } from '../../assessment/day.ts';
import { pathOf } from '../../assessment/place-of.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import { isReview } from '../../assessment/since.ts';
import { Asked } from '../../ui/asked.tsx';
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

/** Some of the ways on, under what they are for. */
function Ways({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="row">
      <span className="quiet">{title}:</span>
      {children}
    </div>
  );
}

/** A finished assessment: the sheet, to read and to print. Changing it makes it a draft again, unsigned. */
export function Finished(props: Props) {
  const { record, keep, leaveTitle, onLeave, onPart, lock, onChange, onReview, leaving } = props;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    head.current?.focus();
  }, []);
  const [theirs, setTheirs] = useState(false);
  // The id of the button whose form is open: one at a time, so that nothing written in another goes.
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [pressed, setPressed] = useState<{ at: string } | null>(null);
  const press = useCallback((at: string) => setPressed({ at }), []);
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

  async function add(changed: CaseRecord, now: string) {
    await onChange(changed);
    setSaid(now);
  }

  function begin(form: string) {
    setSaid('');
    setOpen(form);
  }

  /** Back to the button that opened the form; what is settled has none any more. */
  function leaveForm() {
    flushSync(() => setOpen(null));
    const back = document.getElementById(open ?? '') ?? document.getElementById('corrections');
    back?.focus();
  }

  const way = (to: string, title: string) =>
    keep && at && <Link href={`/${to}/${at.id}`}>{title}</Link>;
  const opens = (id: string, does: string) =>
    open === null && (
      <Button look="link" id={id} onClick={() => begin(id)}>
        {does}
      </Button>
    );

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
              <Button
                look={open === null ? 'main' : 'second'}
                data-command="p"
                onClick={() => window.print()}
              >
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
          </div>
          <Ways title="Give out">
            <TakeOut record={() => record} leaving={leaving} />
            {way('hand-over', 'Hand over')}
          </Ways>
          <Ways title="Change">
            <Asked
              small
              calm
              does="Open it again to change it"
              asks="It becomes a draft again, and you sign it again."
              sure="Yes, open it"
              leave="Leave it finished"
              onSure={() => reopen()}
            />
            {opens('add-view', 'Add a manager’s view')}
            {opens('ask-correction', 'Ask for a correction')}
          </Ways>
          {keep && at && (
            <Ways title="Look back">
              {way('history', 'History')}
              {isReview(record.assessment) && way('changes', 'What changed')}
              {way('time', 'Time')}
              {way('over', 'Taking over this case')}
            </Ways>
          )}
          {trouble && (
            <p className="note" role="alert">
              {trouble}
            </p>
          )}
          {open === 'add-view' && (
            <ManagerView
              record={record}
              onChange={(changed) => add(changed, 'The manager’s view is added.')}
              onLeave={leaveForm}
            />
          )}
          {(open === 'ask-correction' || record.assessment.view.corrections.length > 0) && (
            <Corrections
              record={record}
              open={open}
              onOpen={begin}
              pressed={pressed}
              onChange={add}
              onLeave={leaveForm}
              onReopen={(place) => reopen(pathOf(record.assessment, place) ?? 'view.corrections')}
              onReview={onReview && review}
            />
          )}
          <div className="quiet" role="status">
            {said}
          </div>
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
