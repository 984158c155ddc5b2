import { CannotKeep } from '../../storage/doorstep.ts';
import { Button } from '../../ui/button.tsx';

interface Props {
  why: Error;
  onWrite: () => void;
}

/** Shown before the first key where what is kept can't be reached: why, and how to write all the same. */
export function OutOfReach({ why, onWrite }: Props) {
  const never = why instanceof CannotKeep && (why.why === 'blocked' || why.why === 'insecure');
  const canWrite = why instanceof CannotKeep && why.why !== 'insecure';
  return (
    <>
      <h1>{never ? 'Nothing can be kept here' : 'What is kept here can’t be opened now'}</h1>
      <p className="note" role="alert">
        {why.message}
      </p>
      {canWrite && (
        <>
          <p>
            You can write an assessment all the same. It stands on the screen only and is gone when
            the page closes: print it, or take a copy out into a file, which Onesheet brings back
            wherever it can keep things.
          </p>
          <Button look="second" onClick={onWrite}>
            Write without keeping
          </Button>
        </>
      )}
      {!never && (
        <p>
          <Button look="link" onClick={() => location.reload()}>
            Try again
          </Button>
        </p>
      )}
    </>
  );
}
