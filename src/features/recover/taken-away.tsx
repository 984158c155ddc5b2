import { useCallback, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { onLost, putBack } from '../../storage/copies.ts';
import type { OpenStore } from '../../storage/door.ts';
import { Button } from '../../ui/button.tsx';

const why = {
  cleared: 'What Onesheet keeps on this computer was just cleared or deleted.',
  dropped:
    'The browser’s own storage stopped working, and the browser threw away what was kept in it.',
};

/**
 * Says at once when what is kept was cleared or deleted under the open page, and puts it back at one press; what the
 * browser itself threw away, as it does after a full disk, is put back unasked.
 */
export function TakenAway({ store }: { store: OpenStore }) {
  const [state, setState] = useState<'there' | 'lost' | 'busy' | 'back' | 'empty'>('there');
  const [by, setBy] = useState<keyof typeof why>('cleared');
  const [trouble, setTrouble] = useState<string | null>(null);
  const busy = useRef(false);

  const back = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setState('busy');
    setTrouble(null);
    try {
      setState((await putBack(store)) === null ? 'empty' : 'back');
    } catch (e) {
      setTrouble((e as Error).message);
      setState('lost');
    } finally {
      busy.current = false;
    }
  }, [store]);

  useEffect(
    () =>
      onLost(store, (dropped) => {
        setBy(dropped ? 'dropped' : 'cleared');
        setState((now) => (now === 'busy' ? now : 'lost'));
        if (dropped) void back();
      }),
    [store, back],
  );

  if (state === 'there') return null;
  if (state === 'back') {
    return (
      <p className="note screen-only" role="status">
        {by === 'dropped' && `${why.dropped} `}It is back from the second copy. What is on the
        screen is saved again within seconds: wait until the bar says <i>Saved</i>.
      </p>
    );
  }
  if (state === 'empty') {
    return (
      <p className="note screen-only" role="status">
        {by === 'dropped' && `${why.dropped} `}There was no second copy. Your passphrase and
        settings are back, and an assessment that is open for writing is saved again within seconds:
        wait until the bar says <i>Saved</i>. Bring back the others from your newest backup, under{' '}
        <Link href="/backup">Backups</Link>.
      </p>
    );
  }
  return (
    <div className="note screen-only" role="alert">
      <p>{why[by]} What is on the screen is still here. Don’t close this page.</p>
      {trouble && <p>{trouble}</p>}
      <Button aria-disabled={state === 'busy'} onClick={() => void back()}>
        Put it back
      </Button>
    </div>
  );
}
