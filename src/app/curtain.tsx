import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import './curtain.css';

/** The key that draws the curtain. No letter: people type here. */
const curtainKey = 'F8';

/**
 * Hides the screen in one action without locking, for an open booth or somebody at the door. A modal dialogue over
 * everything: what is behind it can be neither seen, read out nor reached until it is opened again.
 */
export function Curtain() {
  const [drawn, setDrawn] = useState(false);
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const listen = (e: KeyboardEvent) => {
      if (e.key !== curtainKey || e.ctrlKey || e.altKey || e.metaKey || e.shiftKey) return;
      e.preventDefault();
      setDrawn((now) => !now);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  useEffect(() => {
    document.documentElement.classList.toggle('curtained', drawn);
    if (drawn) box.current?.showModal();
  }, [drawn]);
  return (
    <>
      <Button look="link" aria-keyshortcuts={curtainKey} onClick={() => setDrawn(true)}>
        Hide <kbd>{curtainKey}</kbd>
      </Button>
      {drawn && (
        <dialog ref={box} className="curtain" aria-label="Hidden" onClose={() => setDrawn(false)}>
          <p>Hidden. Nothing is locked, and everything is as you left it.</p>
          <Button onClick={() => setDrawn(false)}>Show the screen again</Button>
        </dialog>
      )}
    </>
  );
}
