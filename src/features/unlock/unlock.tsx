import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { lookAtDoor, type OpenStore } from '../../storage/door.ts';
import { useTitle } from '../../ui/title.ts';
import { FirstUse } from './first-use.tsx';
import { Locked } from './locked.tsx';
import { useStores } from './use-stores.ts';
import { WhichStore } from './which-store.tsx';
import './unlock.css';

interface Props {
  onOpen: (store: OpenStore) => void;
  onLook: () => void;
  /** What to show where everything vanished; `again` looks at the door anew. */
  whenVanished: (again: () => void) => ReactNode;
}

/** The door: a first passphrase, or the one chosen before. */
export function Unlock({ onOpen, onLook, whenVanished }: Props) {
  const [door, setDoor] = useState<'first-use' | 'locked' | 'vanished' | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useTitle(door === 'locked' ? 'Unlock' : 'Start');
  const look = useCallback(() => {
    lookAtDoor()
      .then(setDoor)
      .catch((e: Error) => setTrouble(e.message));
  }, []);
  useEffect(look, [look]);
  const { stores, asking, ask, choose } = useStores();
  if (stores === null) return null;
  if (asking) {
    return (
      <main className="screen-only page unlock">
        <p className="brand">Onesheet</p>
        <WhichStore stores={stores} onChoose={choose} />
      </main>
    );
  }
  return (
    <main className="screen-only page unlock">
      <p className="brand">Onesheet</p>
      {trouble && <p className="note">{trouble}</p>}
      {door === 'first-use' && <FirstUse onOpen={onOpen} onLook={onLook} />}
      {door === 'locked' && <Locked onOpen={onOpen} />}
      {door === 'vanished' && whenVanished(look)}
      {door !== 'first-use' && (door || trouble) && (
        <p>
          <button type="button" className="linkish" onClick={onLook}>
            Look round with an example
          </button>
        </p>
      )}
      {stores.length > 0 && (door || trouble) && (
        <p>
          <button type="button" className="linkish" onClick={ask}>
            Someone else uses this computer too
          </button>
        </p>
      )}
    </main>
  );
}
