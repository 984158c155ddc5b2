import { Button } from '../../ui/button.tsx';
import type { Progress } from './use-work.ts';

/** Said at each quarter, so that a screen reader does not speak all the time. */
const quarters = ['', ' A quarter is done.', ' Half is done.', ' Three quarters are done.'];

/** A bar, what is being done and how far it is, in words, and a way to stop it. */
export function Working({ progress, onStop }: { progress: Progress; onStop: () => void }) {
  return (
    <div className="working">
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
