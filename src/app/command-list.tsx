import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { type Command, commandsAt, run } from './commands.ts';
import './command-list.css';

/**
 * What can be done here, each by one letter. A menu in a dialogue, so that screen readers hand letters and arrows on.
 * Closing it leads back to where the cursor was; a command is done from there.
 */
export function CommandList({ onClose }: { onClose: () => void }) {
  const [groups] = useState(() => commandsAt(document.activeElement));
  const all = groups.flatMap(({ commands }) => commands);
  const [stop, setStop] = useState(0);
  const box = useRef<HTMLDialogElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current?.open) return;
    box.current?.showModal();
    menu.current?.querySelector('button')?.focus();
  }, []);

  function choose(command: Command) {
    // The focus goes back first: the command may then take it on.
    box.current?.close();
    run(command);
  }

  function move(to: number) {
    const at = (to + all.length) % all.length;
    setStop(at);
    menu.current?.querySelectorAll('button')[at]?.focus();
  }

  function onKey(e: KeyboardEvent) {
    if (e.altKey || e.metaKey) return;
    const steps: Record<string, number> = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      Home: 0,
      End: all.length - 1,
    };
    const to = steps[e.key];
    const named = all.find(({ key }) => key === e.key.toLowerCase());
    if (e.key === '/' && e.ctrlKey) box.current?.close();
    else if (e.ctrlKey) return;
    else if (to !== undefined) move(to);
    else if (named) choose(named);
    else return;
    e.preventDefault();
  }

  return (
    <dialog
      ref={box}
      className="commands"
      aria-labelledby="commands"
      aria-describedby="commands-how"
      onClose={onClose}
      onKeyDown={onKey}
    >
      <div className="commands-head">
        <h2 id="commands">Commands</h2>
        <Button look="link" onClick={() => box.current?.close()}>
          Close
        </Button>
      </div>
      <p id="commands-how" className="quiet small">
        Press its letter, or go to it with the arrow keys and press Enter. Escape goes back.
      </p>
      <div role="menu" aria-labelledby="commands" ref={menu} className="commands-menu">
        {groups.map(({ title, commands }) => (
          <div role="group" aria-label={title} key={title}>
            <p aria-hidden="true" className="quiet small">
              {title}
            </p>
            {commands.map((command) => (
              <button
                key={command.key}
                type="button"
                role="menuitem"
                className="command"
                tabIndex={all.indexOf(command) === stop ? 0 : -1}
                onFocus={() => setStop(all.indexOf(command))}
                onClick={() => choose(command)}
              >
                <kbd>{command.key.toUpperCase()}</kbd> <span>{command.title}</span>
              </button>
            ))}
          </div>
        ))}
      </div>
    </dialog>
  );
}
