import { useEffect, useState } from 'react';
import { onLost, putBack } from '../../storage/copies.ts';
import type { OpenStore } from '../../storage/door.ts';
import { Button } from '../../ui/button.tsx';

/** Says at once when what is kept was cleared or deleted under the open page, and puts it back. */
export function TakenAway({ store }: { store: OpenStore }) {
  const [state, setState] = useState<'there' | 'lost' | 'busy' | 'back'>('there');
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => onLost(() => setState('lost')), []);

  async function back() {
    setState('busy');
    setTrouble(null);
    try {
      await putBack(store);
      setState('back');
    } catch (e) {
      setTrouble((e as Error).message);
      setState('lost');
    }
  }

  if (state === 'there') return null;
  if (state === 'back') {
    return (
      <p className="note screen-only" role="status">
        It is back from the second copy. What is on the screen is saved again with the next key.
      </p>
    );
  }
  return (
    <div className="note screen-only" role="alert">
      <p>
        What Onesheet keeps on this computer was just cleared or deleted. What is on the screen is
        still here, but it can’t be saved. Don’t close this page.
      </p>
      {trouble && <p>{trouble}</p>}
      <Button
        aria-disabled={state === 'busy'}
        onClick={() => {
          if (state !== 'busy') void back();
        }}
      >
        Put it back from the second copy
      </Button>
    </div>
  );
}
