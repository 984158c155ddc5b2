import { useSyncExternalStore } from 'react';
import { CopyOut } from './copy-out.tsx';
import type { Keeping } from './use-kept.ts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** When something was saved, by the machine's own clock: the time, and the day unless it is today. */
function sayWhen(iso: string): string {
  // Never saved yet: the first save is about to begin.
  if (iso === '') return '';
  const when = new Date(iso);
  const today = day.format(when) === day.format(new Date());
  return `${today ? '' : `on ${day.format(when)} `}at ${time.format(when)}`;
}

interface Props {
  saving: Keeping;
  /** What is on the screen now, as a file locked under this passphrase. */
  copy: (passphrase: string) => Promise<Blob>;
}

/**
 * Says whether what is on screen is on disk, and from when it is: after a crash, that is what came back. Offers a copy
 * of it while it is not. Failures are announced at once; the to and fro of saving while one types is not, as it would
 * talk over every word.
 */
export function Saved({ saving, copy }: Props) {
  const state = useSyncExternalStore(saving.follow, saving.state);
  const failed = state.is === 'failed';
  return (
    <>
      <span className={`saved saved--${state.is}`} data-save={state.is}>
        {state.is === 'saved' &&
          `${saving.asFound() ? 'As saved' : 'Saved'} ${sayWhen(saving.savedAt())}`}
        {state.is === 'saving' && 'Saving …'}
        {failed && 'Not saved'}
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
