import { useCallback, useEffect, useState } from 'react';
import { Apart } from '../ui/apart.tsx';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.ts';

const CommandList = later(async () => (await import('./command-list.tsx')).CommandList);

/** Control and slash: the list of commands. No browser and no screen reader has it (README, Decisions). */
function isCommandsKey(e: KeyboardEvent): boolean {
  return e.key === '/' && e.ctrlKey && !e.altKey && !e.metaKey;
}

/** Opens the list of what can be done on this screen, by one key combination from wherever one is. */
export function CommandsButton() {
  // Which opening of the list it is; 0 while it is closed. Of one that was closed the browser tells late, when the next
  // may be open already.
  const [open, setOpen] = useState(0);
  const show = useCallback(() => setOpen((now) => now + 1), []);
  useEffect(() => {
    const listen = (e: KeyboardEvent) => {
      // The list has closed itself by the same keys.
      if (!isCommandsKey(e) || e.defaultPrevented) return;
      e.preventDefault();
      // Behind a question, or the curtain, there is nothing to command.
      if (!document.querySelector('dialog[open]')) show();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [show]);
  return (
    <>
      <Button
        look="link"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+/"
        // The cursor stays where it is: some commands are for the passage that it is in.
        onMouseDown={(e) => e.preventDefault()}
        onClick={show}
      >
        Commands <kbd>Ctrl /</kbd>
      </Button>
      {open > 0 && (
        <Apart
          instead={<span role="alert">The list could not be loaded. Load the page again.</span>}
        >
          <CommandList key={open} onClose={() => setOpen((now) => (now === open ? 0 : now))} />
        </Apart>
      )}
    </>
  );
}
