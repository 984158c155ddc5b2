import { Button } from '../../ui/button.tsx';
import { focusOn } from '../../ui/focus-on.ts';
import type { Progress } from './use-work.ts';

/** Said at each quarter, so that a screen reader does not speak all the time. */
const quarters = ['', ' A quarter is done.', ' Half is done.', ' Three quarters are done.'];

/** A bar, what is being done and how far it is, in words, and a way to stop it. Has the focus, as what began it is hidden. */
export function Working({ progress, onStop }: { progress: Progress; onStop: () => void }) {
  return (
    <div ref={focusOn} role="group" aria-labelledby="working" tabIndex={-1}>
      <p id="working" role="status">
        {progress.what}
        {quarters[Math.floor((progress.part ?? 0) * 4)]}
      </p>
      <progress
        aria-labelledby="working"
        {...(progress.part === null ? {} : { value: progress.part })}
      />
      {!progress.last && (
        <p>
          <Button look="second" onClick={onStop}>
            Cancel
          </Button>
        </p>
      )}
    </div>
  );
}
