import { useEffect, useState } from 'react';

/** Milliseconds. Trying a passphrase takes half a second; who has waited this long wonders what is wrong. */
const LONG = 4000;

/**
 * Says that it goes on. Where just-in-time compiling is off, and WebAssembly with it, as in Edge's stricter mode,
 * trying a passphrase took 36 to 47 seconds here.
 */
export function StillWorking() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status">
      {long &&
        'Still working. In a browser with extra security switched on this takes up to a minute: leave this page open.'}
    </p>
  );
}
