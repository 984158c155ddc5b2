import { useEffect, useState } from 'react';
import type { OpenStore } from '../../storage/door.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import { Choice } from '../../ui/choice.tsx';

/** Whether the browser may check spelling. Saved at once, like all that is ticked here. */
export function SpellingSetting({ store }: { store: OpenStore }) {
  const [spelling, setSpelling] = useState<boolean | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    readSettings(store)
      .then((settings) => setSpelling(settings.spelling))
      .catch((e: Error) => setSaid(e.message));
  }, [store]);

  async function change(to: boolean) {
    setSpelling(to);
    try {
      await changeSettings(store, (now) => ({ ...now, spelling: to }));
      setSaid(to ? 'Saved. The browser checks from now on.' : 'Saved. Nothing is checked.');
    } catch (e) {
      setSpelling(!to);
      setSaid((e as Error).message);
    }
  }

  return (
    <>
      <p id="set-spelling-hint">
        Off at first: to check spelling, some browsers send what you write to their maker. Chrome
        does when its enhanced spell check is on, Edge when Microsoft Editor is. Turn it on only
        where your browser checks on this computer.
      </p>
      {spelling !== null && (
        <Choice
          kind="checkbox"
          id="set-spelling"
          label="Let the browser check my spelling"
          aria-describedby="set-spelling-hint"
          checked={spelling}
          onChange={(e) => void change(e.target.checked)}
        />
      )}
      <p role="status">{said}</p>
    </>
  );
}
