import { Button } from '../../ui/button.tsx';
import type { Progress } from './use-work.ts';

/** A bar, what is being done, and a way to stop it. */
export function Working({ progress, onStop }: { progress: Progress; onStop: () => void }) {
  return (
    <div className="working">
      <p id="working" role="status">
        {progress.what}
      </p>
      <progress
        aria-labelledby="working"
        {...(progress.part === null ? {} : { value: progress.part })}
      />
      <p>
        <Button look="second" onClick={onStop}>
          Cancel
        </Button>
      </p>
    </div>
  );
}
