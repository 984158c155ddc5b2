import { useEffect } from 'react';
import type { OpenStore } from '../storage/door.ts';
import { readSettings } from '../storage/settings.ts';
import { lockWhenIdle } from './idle.ts';
import { lock, lockWithOthers } from './lock.ts';

/** Locks with the other tabs, and after the idle minutes that the practitioner chose. */
export function useLocking(store: OpenStore): void {
  useEffect(lockWithOthers, []);
  useEffect(() => {
    let stop = () => {};
    let here = true;
    const begin = (minutes: number) => {
      // What could not be saved stays on the screen: an unlocked text is a smaller harm than a lost one.
      if (here) stop = lockWhenIdle(minutes, () => lock().catch(() => undefined));
    };
    readSettings(store)
      .then((settings) => begin(settings.idleMinutes))
      .catch(() => begin(15));
    return () => {
      here = false;
      stop();
    };
  }, [store]);
}
