import { Suspense, useEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Updated } from '../features/recover/updated.tsx';
import { Unlock } from '../features/unlock/unlock.tsx';
import type { OpenStore } from '../storage/door.ts';
import { whenIdle } from '../storage/turns.ts';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.ts';
import { sealHere } from './lock.ts';
import { Mishap } from './mishap.tsx';
import { NewerAtDoor } from './newer-ways.tsx';

const loadInside = () => import('./inside.tsx');
const Inside = later(async () => (await loadInside()).Inside);
const Example = later(async () => (await import('./example.tsx')).Example);
const Vanished = later(async () => (await import('../features/recover/vanished.tsx')).Vanished);
const Unkept = later(async () => (await import('./unkept.tsx')).Unkept);

const AccessibilityPage = later(
  async () => (await import('../features/accessibility/accessibility-page.tsx')).AccessibilityPage,
);

/**
 * Loads what lies behind the door and what is written in while the passphrase is typed and its key worked out, which
 * leaves the page idle. The door itself comes up first.
 */
const loadAhead = (): Promise<void> =>
  Inside.ahead()
    .then(whenIdle)
    .then(loadInside)
    .then(({ ahead }) => ahead());

/** The frame: locked, looking round, or inside. */
export function App() {
  const [store, setStore] = useState<OpenStore | null>(null);
  const [brought, setBrought] = useState<number | null>(null);
  const [aside, setAside] = useState<'looking' | 'unkept' | 'accessible' | null>(null);
  useEffect(() => {
    loadAhead().catch(() => undefined);
  }, []);
  return (
    <Mishap>
      <Router hook={useHashLocation}>
        <Updated seal={sealHere}>
          <Suspense>
            {store ? (
              <Inside store={store} brought={brought} />
            ) : aside === 'looking' ? (
              <Example onLeave={() => setAside(null)} />
            ) : aside === 'unkept' ? (
              <Unkept onLeave={() => setAside(null)} />
            ) : aside === 'accessible' ? (
              <AccessibilityPage
                ways={
                  <Button look="link" onClick={() => setAside(null)}>
                    Go back
                  </Button>
                }
                lock={null}
              />
            ) : (
              <>
                <Unlock
                  onOpen={setStore}
                  onLook={() => setAside('looking')}
                  onWrite={() => setAside('unkept')}
                  onAccessibility={() => setAside('accessible')}
                  whenVanished={(again) => (
                    <Vanished
                      onBack={(records) => {
                        setBrought(records);
                        again();
                      }}
                    />
                  )}
                />
                <NewerAtDoor />
              </>
            )}
          </Suspense>
        </Updated>
      </Router>
    </Mishap>
  );
}
