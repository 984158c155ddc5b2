import { useEffect, useState } from 'react';
import type { OpenStore } from '../storage/door.ts';
import { readSettings } from '../storage/settings.ts';
import { lockWhenIdle } from './idle.ts';
import { lockUnasked, lockWithOthers } from './lock.ts';

/** Locks with the other tabs, and after the idle minutes that the practitioner chose. Gives whether it is about to. */
export function useLocking(store: OpenStore): boolean {
  const [soon, setSoon] = useState(false);
  useEffect(lockWithOthers, []);
  useEffect(() => {
    let stop = () => {};
    let here = true;
    const begin = (minutes: number) => {
      if (here) stop = lockWhenIdle(minutes, lockUnasked, setSoon);
    };
    readSettings(store)
      .then((settings) => begin(settings.idleMinutes))
      .catch(() => begin(15));
    return () => {
      here = false;
      stop();
    };
  }, [store]);
  return soon;
}
