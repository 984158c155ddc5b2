import { type ReactNode, useEffect, useState } from 'react';

/** Milliseconds after which whoever waits wonders what is wrong. */
const LONG = 5000;

/** Shows what it holds when it has stood for five seconds: for what should take a moment. */
export function Slow({ children }: { children: ReactNode }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return <div role="status">{long && children}</div>;
}
