import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { CannotKeep, doorLies, type OpenStore } from '../../storage/doorstep.ts';
import { later } from '../../ui/later.ts';
import { Slow } from '../../ui/slow.tsx';
import { useTitle } from '../../ui/title.ts';
import { doorWork } from './door-work.ts';
import { Locked } from './locked.tsx';
import { useStores } from './use-stores.ts';
import './unlock.css';

// Whoever comes back every day sees none of these.
const FirstUse = later(async () => (await import('./first-use.tsx')).FirstUse);
const OutOfReach = later(async () => (await import('./out-of-reach.tsx')).OutOfReach);
const WhichStore = later(async () => (await import('./which-store.tsx')).WhichStore);

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
  const look = useCallback(() => {
    // The passphrase may be typed as soon as there seems to be a door; what it is in truth is known a moment later.
    doorLies()
      .then((lies) => lies && setDoor((now) => now ?? 'locked'))
      .catch(() => undefined);
    doorWork()
      .then((work) => work.lookAtDoor())
      .then(setDoor)
      .catch((why: Error) => {
        setDoor(null);
        setTrouble(why);
      });
  }, []);
  useEffect(look, [look]);
  const { stores, asking, ask, choose } = useStores();
  const which = stores !== null && asking;
  useTitle(which ? 'Whose store?' : door === 'locked' ? 'Unlock' : 'Start');
  if (which) {
    return (
      <main className="screen-only page unlock">
        <p className="brand">Onesheet</p>
        <Suspense>
          <WhichStore stores={stores} onChoose={choose} />
        </Suspense>
      </main>
    );
  }
  const ways = (
    <>
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
    </>
  );
  const waiting = !trouble && (door === null || stores === null);
  return (
    <main className="screen-only page unlock">
      <p className="brand">Onesheet</p>
      <Suspense>
        {trouble && <OutOfReach why={trouble} onWrite={onWrite} />}
        {stores && door === 'first-use' && <FirstUse onOpen={onOpen} onLook={onLook} ways={ways} />}
      </Suspense>
      {waiting && (
        <Slow>
          The browser has not opened what is kept here yet. If this stays, close its other windows,
          or restart it. Nothing is changed meanwhile.
        </Slow>
      )}
      {stores && door === 'locked' && <Locked onOpen={onOpen} />}
      {stores && door === 'vanished' && whenVanished(look)}
      {door !== 'first-use' && (door || trouble) && (
        <p>
          <button type="button" className="linkish" onClick={onLook}>
            Look round with an example
          </button>
        </p>
      )}
      {(door !== 'first-use' || stores === null) && ways}
    </main>
  );
}
