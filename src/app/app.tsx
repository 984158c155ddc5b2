import { lazy, Suspense, useEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Vanished } from '../features/recover/vanished.tsx';
import { Unlock } from '../features/unlock/unlock.tsx';
import type { OpenStore } from '../storage/door.ts';
import { Mishap } from './mishap.tsx';

// Loaded while the passphrase is typed: the door itself must come up at once.
const loadInside = () => import('./inside.tsx');
const Inside = lazy(async () => ({ default: (await loadInside()).Inside }));
const Example = lazy(async () => ({ default: (await import('./example.tsx')).Example }));

/** The frame: locked, looking round, or inside. */
export function App() {
  const [store, setStore] = useState<OpenStore | null>(null);
  const [brought, setBrought] = useState<number | null>(null);
  const [looking, setLooking] = useState(false);
  useEffect(() => {
    loadInside().catch(() => undefined);
  }, []);
  return (
    <Mishap>
      <Router hook={useHashLocation}>
        <Suspense>
          {store ? (
            <Inside store={store} brought={brought} />
          ) : looking ? (
            <Example onLeave={() => setLooking(false)} />
          ) : (
            <Unlock
              onOpen={setStore}
              onLook={() => setLooking(true)}
              whenVanished={(again) => (
                <Vanished
                  onBack={(records) => {
                    setBrought(records);
                    again();
                  }}
                />
              )}
            />
          )}
        </Suspense>
      </Router>
    </Mishap>
  );
}
