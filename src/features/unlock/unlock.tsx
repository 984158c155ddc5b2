import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { CannotKeep, lookAtDoor, type OpenStore } from '../../storage/door.ts';
import { Slow } from '../../ui/slow.tsx';
import { useTitle } from '../../ui/title.ts';
import { FirstUse } from './first-use.tsx';
import { Locked } from './locked.tsx';
import { OutOfReach } from './out-of-reach.tsx';
import { useStores } from './use-stores.ts';
import { WhichStore } from './which-store.tsx';
import './unlock.css';

interface Props {
  onOpen: (store: OpenStore) => void;
  onLook: () => void;
  /** Writing on the screen only, where nothing can be kept. */
  onWrite: () => void;
  /** What can be said of how accessible this is. */
  onAccessibility: () => void;
  /** What to show where everything vanished; `again` looks at the door anew. */
  whenVanished: (again: () => void) => ReactNode;
}

/** Where nothing can be reached there is nobody else's either. */
function tellsOfStores(trouble: Error | null): boolean {
  return trouble !== null && !(trouble instanceof CannotKeep);
}

/** The door: a first passphrase, or the one chosen before. */
export function Unlock({ onOpen, onLook, onWrite, onAccessibility, whenVanished }: Props) {
  const [door, setDoor] = useState<'first-use' | 'locked' | 'vanished' | null>(null);
  const [trouble, setTrouble] = useState<Error | null>(null);
  useTitle(door === 'locked' ? 'Unlock' : 'Start');
  const look = useCallback(() => {
    lookAtDoor().then(setDoor).catch(setTrouble);
  }, []);
  useEffect(look, [look]);
  const { stores, asking, ask, choose } = useStores();
  if (stores !== null && asking) {
    return (
      <main className="screen-only page unlock">
        <p className="brand">Onesheet</p>
        <WhichStore stores={stores} onChoose={choose} />
      </main>
    );
  }
  const waiting = !trouble && (door === null || stores === null);
  return (
    <main className="screen-only page unlock">
      <p className="brand">Onesheet</p>
      {trouble && <OutOfReach why={trouble} onWrite={onWrite} />}
      {waiting && (
        <Slow>
          The browser has not opened what is kept here yet. If it goes on like this, close its other
          windows, or restart it. Nothing is changed meanwhile.
        </Slow>
      )}
      {stores && door === 'first-use' && <FirstUse onOpen={onOpen} onLook={onLook} />}
      {stores && door === 'locked' && <Locked onOpen={onOpen} />}
      {stores && door === 'vanished' && whenVanished(look)}
      {door !== 'first-use' && (door || trouble) && (
        <p>
          <button type="button" className="linkish" onClick={onLook}>
            Look round with an example
          </button>
        </p>
      )}
      {stores !== null && stores.length > 0 && (door || tellsOfStores(trouble)) && (
        <p>
          <button type="button" className="linkish" onClick={ask}>
            Someone else uses this computer too
          </button>
        </p>
      )}
      <p>
        <button type="button" className="linkish" onClick={onAccessibility}>
          Accessibility
        </button>
      </p>
    </main>
  );
}
