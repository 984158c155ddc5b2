import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { lock, lockAndLose } from './lock.ts';

/** Locks in one press. Only when something could not be saved does it ask, as locking would lose it. */
export function LockButton() {
  const [trouble, setTrouble] = useState<string | null>(null);
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (trouble) box.current?.showModal();
  }, [trouble]);
  return (
    <>
      <Button
        look="link"
        data-command="l"
        onClick={() => lock().catch((e: Error) => setTrouble(e.message))}
      >
        Lock
      </Button>
      {trouble && (
        <dialog ref={box} onClose={() => setTrouble(null)} aria-labelledby="lock-trouble">
          <h2 id="lock-trouble">Your last words are not saved yet</h2>
          <p>{trouble}</p>
          <p>If you lock now, what you wrote since the last save is lost.</p>
          <div className="row">
            <Button onClick={() => box.current?.close()}>Stay and try again</Button>
            <Button look="warn" onClick={lockAndLose}>
              Lock and lose it
            </Button>
          </div>
        </dialog>
      )}
    </>
  );
}
