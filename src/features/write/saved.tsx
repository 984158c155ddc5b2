import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SaveState } from './autosave.ts';
import { CopyOut } from './copy-out.tsx';
import type { Keeping } from './use-kept.ts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** When something was saved, by the machine's own clock: the time, and the day unless it is today: short, as the bar has one line. */
function sayWhen(iso: string): string {
  // Never saved yet: the first save is about to begin.
  if (iso === '') return '';
  const when = new Date(iso);
  const today = day.format(when) === day.format(new Date());
  return `${today ? '' : `${day.format(when)} `}at ${time.format(when)}`;
}

/** Milliseconds between two times that it is said that all is saved, unless saving had failed meanwhile. */
const SAID_EVERY = 300_000;

/**
 * What is said to whom the page is read out: that it is saved, when it first is, when it is again after it could not
 * be, and else every five minutes. Said of each save, it would talk over every word.
 */
function useSaid(is: string, savedAt: string): string {
  const last = useRef(Number.NEGATIVE_INFINITY);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (is === 'failed') {
      last.current = Number.NEGATIVE_INFINITY;
      setSaid('');
    }
    if (is !== 'saved' || performance.now() - last.current < SAID_EVERY) return;
    last.current = performance.now();
    setSaid(`Saved ${savedAt}`);
  }, [is, savedAt]);
  return said;
}

/** Milliseconds without a key before it is said that all is saved: to and fro with every word, it would be a flicker. */
const CALM = 250;

/** How saving stands, as it is said: at once that something is not saved, and that all is after a moment's rest. */
function useCalm(saving: Keeping): SaveState {
  const [shown, setShown] = useState(saving.state);
  // Before anything is drawn: what was never saved yet must not be called saved, not even at first.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => setShown(saving.state());
    const stop = saving.follow(() => {
      clearTimeout(timer);
      if (saving.state().is === 'saved') timer = setTimeout(look, CALM);
      else look();
    });
    look();
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [saving]);
  return shown;
}

interface Props {
  saving: Keeping;
  /** What is on the screen now, as a file locked under this passphrase. */
  copy: (passphrase: string) => Promise<Blob>;
}

/**
 * Says whether what is on screen is on disk, and from when it is: after a crash, that is what came back. Offers a copy
 * of it while it is not. Failures are announced at once, and that it is saved now and then.
 */
export function Saved({ saving, copy }: Props) {
  const state = useCalm(saving);
  const failed = state.is === 'failed';
  const when = sayWhen(saving.savedAt());
  const said = useSaid(saving.asFound() ? '' : state.is, when);
  return (
    <>
      <span className={`saved saved--${state.is}`} data-save={state.is}>
        {state.is === 'saved' && `${saving.asFound() ? 'As saved' : 'Saved'} ${when}`}
        {state.is === 'saving' && 'Saving …'}
        {failed && 'Not saved'}
      </span>
      <span role="status" className="hidden-but-read">
        {said}
      </span>
      <div role="alert" className={failed ? 'save-trouble' : 'hidden-but-read'}>
        {failed && (
          <>
            {state.why} Your text is still on the screen
            {state.again ? ', and saving is tried again every few seconds.' : '.'}
          </>
        )}
      </div>
      <CopyOut offered={failed} copy={copy} />
    </>
  );
}
