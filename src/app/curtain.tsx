import { useEffect, useLayoutEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { draw, drawOrOpen, useDrawn } from './drawn.ts';
import './curtain.css';

/** The key that draws the curtain. No letter: people type here. */
export const curtainKey = 'F8';

const words = {
  drawn: 'Hidden. Nothing is locked, and everything is as you left it.',
  'lock-owed':
    'Hidden, but not locked yet: your last words could not be saved, and locking now would lose them. It locks by itself as soon as they are saved.',
};

/**
 * Hides the screen in one action without locking, for an open booth or somebody at the door. A modal dialogue over
 * everything: what is behind it can be neither seen, read out nor reached until it is opened again.
 */
export function Curtain() {
  const drawn = useDrawn();
  const box = useRef<HTMLDialogElement>(null);
  const had = useRef<Element | null>(null);
  useEffect(() => {
    const listen = (e: KeyboardEvent) => {
      if (e.key !== curtainKey || e.ctrlKey || e.altKey || e.metaKey || e.shiftKey) return;
      e.preventDefault();
      drawOrOpen();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  // The browser would give the focus back to what had it, but not while that is hidden.
  useLayoutEffect(() => {
    if (drawn === 'open') {
      if (had.current instanceof HTMLElement) had.current.focus();
      had.current = null;
    } else if (!box.current?.open) {
      had.current = document.activeElement;
      box.current?.showModal();
    }
  }, [drawn]);
  if (drawn === 'open') return null;
  return (
    <dialog ref={box} className="curtain" aria-label="Hidden" onClose={() => draw('open')}>
      <p>{words[drawn]}</p>
      <Button onClick={() => draw('open')}>Show the screen again</Button>
    </dialog>
  );
}
