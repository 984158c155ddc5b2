import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import type { Autosave } from './autosave.ts';

interface Props {
  title: string;
  /** Its letter in the list of commands. */
  letter: string;
  saving: Autosave;
  onLeave: () => void;
}

/** The way out: saves first, and asks only when that can't be done, as leaving would then lose it. */
export function Leave({ title, letter, saving, onLeave }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (trouble) box.current?.showModal();
  }, [trouble]);
  return (
    <>
      <Button
        look="link"
        data-command={letter}
        onClick={() => {
          saving.flush().then(onLeave, (e: Error) => setTrouble(e.message));
        }}
      >
        {title}
      </Button>
      {trouble && (
        <dialog ref={box} onClose={() => setTrouble(null)} aria-labelledby="leave-trouble">
          <h2 id="leave-trouble">Your last words are not saved yet</h2>
          <p>{trouble}</p>
          <p>
            If you leave now, what you wrote since the last save may be lost. If saving goes on
            failing, stay and press <i>Take a copy out</i> first.
          </p>
          <div className="row">
            <Button onClick={() => box.current?.close()}>Stay and try again</Button>
            <Button
              look="warn"
              onClick={() => {
                saving.close();
                onLeave();
              }}
            >
              Leave and lose it
            </Button>
          </div>
        </dialog>
      )}
    </>
  );
}
