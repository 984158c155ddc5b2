import { useCallback, useEffect, useState } from 'react';
import { doorWork } from './door-work.ts';

/**
 * Seconds until a passphrase may be tried again. `ask` looks how long that is: after each try that went wrong.
 * Counted by the page's own clock, which is right after the tab slept and cannot be set.
 */
export function useWait(): { left: number; waited: boolean; ask: () => Promise<void> } {
  const [until, setUntil] = useState(0);
  const [left, setLeft] = useState(0);

  const ask = useCallback(async () => {
    const seconds = await doorWork()
      .then((door) => door.secondsToWait())
      .catch(() => 0);
    setUntil(seconds === 0 ? 0 : performance.now() + seconds * 1000);
    setLeft(seconds);
  }, []);

  useEffect(() => {
    ask().catch(() => undefined);
  }, [ask]);

  useEffect(() => {
    if (until === 0) return;
    const tick = setInterval(() => {
      const now = Math.max(0, Math.ceil((until - performance.now()) / 1000));
      setLeft(now);
      if (now === 0) clearInterval(tick);
    }, 250);
    return () => clearInterval(tick);
  }, [until]);

  return { left, waited: until > 0 && left === 0, ask };
}
