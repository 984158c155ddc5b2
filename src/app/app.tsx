import { useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Unlock } from '../features/unlock/unlock.tsx';
import type { OpenStore } from '../storage/door.ts';
import { Example } from './example.tsx';
import { Inside } from './inside.tsx';
import { Mishap } from './mishap.tsx';

/** The frame: locked, looking round, or inside. */
export function App() {
  const [store, setStore] = useState<OpenStore | null>(null);
  const [looking, setLooking] = useState(false);
  return (
    <Mishap>
      <Router hook={useHashLocation}>
        {store ? (
          <Inside store={store} />
        ) : looking ? (
          <Example onLeave={() => setLooking(false)} />
        ) : (
          <Unlock onOpen={setStore} onLook={() => setLooking(true)} />
        )}
      </Router>
    </Mishap>
  );
}
