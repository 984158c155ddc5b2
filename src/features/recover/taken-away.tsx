import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { onLost, putBack } from '../../storage/copies.ts';
import type { OpenStore } from '../../storage/door.ts';
import { Button } from '../../ui/button.tsx';

/** Says at once when what is kept was cleared or deleted under the open page, and puts it back. */
export function TakenAway({ store }: { store: OpenStore }) {
  const [state, setState] = useState<'there' | 'lost' | 'busy' | 'back' | 'empty'>('there');
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => onLost(store, () => setState('lost')), [store]);

  async function back() {
    setState('busy');
    setTrouble(null);
    try {
      setState((await putBack(store)) === null ? 'empty' : 'back');
    } catch (e) {
      setTrouble((e as Error).message);
      setState('lost');
    }
  }

  if (state === 'there') return null;
  if (state === 'back') {
    return (
      <p className="note screen-only" role="status">
        It is back from the second copy. What is on the screen is saved again within seconds: wait
        until the bar says <i>Saved</i>.
      </p>
    );
  }
  if (state === 'empty') {
    return (
      <p className="note screen-only" role="status">
        There was no second copy. Your passphrase and settings are back, and an assessment that is
        open for writing is saved again within seconds: wait until the bar says <i>Saved</i>. Bring
        back the others from your newest backup, under <Link href="/backup">Backups</Link>.
      </p>
    );
  }
  return (
    <div className="note screen-only" role="alert">
      <p>
        What Onesheet keeps on this computer was just cleared or deleted. What is on the screen is
        still here. Don’t close this page.
      </p>
      {trouble && <p>{trouble}</p>}
      <Button
        aria-disabled={state === 'busy'}
        onClick={() => {
          if (state !== 'busy') void back();
        }}
      >
        Put it back
      </Button>
    </div>
  );
}
