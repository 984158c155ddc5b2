import { useEffect, useState } from 'react';
import { nameOfHint } from '../../language/names.ts';
import type { OpenStore } from '../../storage/door.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import { Button } from '../../ui/button.tsx';

/** The hints on language that are never shown, and the way to have them all back. */
export function SilencedHints({ store }: { store: OpenStore }) {
  const [silenced, setSilenced] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    readSettings(store)
      .then((settings) => setSilenced(settings.silenced))
      .catch((e: Error) => setSaid(e.message));
  }, [store]);

  async function bringBack() {
    try {
      await changeSettings(store, (now) => ({ ...now, silenced: [] }));
      setSilenced([]);
      setSaid('All hints are shown again.');
    } catch (e) {
      setSaid((e as Error).message);
    }
  }

  return (
    <>
      <p>
        While you write, Onesheet points out words that label somebody, say little, or state more
        than is known. It looks at them on this computer, and counts and keeps nothing.
      </p>
      {silenced?.length === 0 && <p>All hints are shown.</p>}
      {silenced && silenced.length > 0 && (
        <>
          <p>Never shown:</p>
          <ul>
            {silenced.map((id) => (
              <li key={id}>{nameOfHint(id)}</li>
            ))}
          </ul>
          <Button look="second" onClick={() => void bringBack()}>
            Show them all again
          </Button>
        </>
      )}
      <p role="status">{said}</p>
    </>
  );
}
