import { useEffect, useState } from 'react';
import { lookAtDoor, type OpenStore } from '../../storage/door.ts';
import { useTitle } from '../../ui/title.ts';
import { FirstUse } from './first-use.tsx';
import { Locked } from './locked.tsx';
import './unlock.css';

interface Props {
  onOpen: (store: OpenStore) => void;
  onLook: () => void;
}

/** The door: a first passphrase, or the one chosen before. */
export function Unlock({ onOpen, onLook }: Props) {
  const [door, setDoor] = useState<'first-use' | 'locked' | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useTitle(door === 'locked' ? 'Unlock' : 'Start');
  useEffect(() => {
    lookAtDoor()
      .then(setDoor)
      .catch((e: Error) => setTrouble(e.message));
  }, []);
  return (
    <main className="screen-only page unlock">
      <p className="brand">Onesheet</p>
      {trouble && <p className="note">{trouble}</p>}
      {door === 'first-use' && <FirstUse onOpen={onOpen} onLook={onLook} />}
      {door === 'locked' && <Locked onOpen={onOpen} />}
      {door !== 'first-use' && (door || trouble) && (
        <p>
          <button type="button" className="linkish" onClick={onLook}>
            Look round with an example
          </button>
        </p>
      )}
    </main>
  );
}
