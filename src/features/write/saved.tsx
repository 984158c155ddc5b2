import type { SaveState } from './autosave.ts';

/**
 * Says whether what is on screen is on disk. Failures are announced at once; the to and fro of saving while one types
 * is not, as it would talk over every word.
 */
export function Saved({ state }: { state: SaveState }) {
  const failed = state.is === 'failed';
  return (
    <>
      <span className={`saved saved--${state.is}`} data-save={state.is}>
        {state.is === 'saved' && 'Saved'}
        {state.is === 'saving' && 'Saving …'}
        {state.is === 'unsaved' && 'Saving …'}
        {failed && 'Not saved'}
      </span>
      <div role="alert" className={failed ? 'save-trouble' : 'hidden-but-read'}>
        {failed &&
          `${state.why} Your text is still on the screen, and saving is tried again every few seconds.`}
      </div>
    </>
  );
}
