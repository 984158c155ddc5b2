import { useSyncExternalStore } from 'react';
import type { Autosave } from './autosave.ts';

/**
 * Says whether what is on screen is on disk. Failures are announced at once; the to and fro of saving while one types
 * is not, as it would talk over every word.
 */
export function Saved({ saving }: { saving: Autosave }) {
  const state = useSyncExternalStore(saving.follow, saving.state);
  return (
    <>
      <span className={`saved saved--${state.is}`} data-save={state.is}>
        {state.is === 'saved' && 'Saved'}
        {state.is === 'saving' && 'Saving …'}
        {state.is === 'failed' && 'Not saved'}
      </span>
      <div role="alert" className={state.is === 'failed' ? 'save-trouble' : 'hidden-but-read'}>
        {state.is === 'failed' && (
          <>
            {state.why} Your text is still on the screen
            {state.again ? ', and saving is tried again every few seconds.' : '.'}
          </>
        )}
      </div>
    </>
  );
}
