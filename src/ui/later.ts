import { type ComponentType, createElement, lazy, useState } from 'react';

interface HeldProps<P> {
  now: () => ComponentType<P>;
  given: P;
}

/** Draws the same for as long as it stands, where another component would begin anew. */
function Held<P extends object>({ now, given }: HeldProps<P>) {
  const [Drawn] = useState(now);
  return createElement(Drawn, given);
}

/**
 * A component that is loaded when it is first drawn, for which a Suspense around it waits. What `ahead` has loaded by
 * then is drawn at once, without a moment of anything else in its place. What goes wrong ahead shows when it is drawn.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  let there: ComponentType<P> | null = null;
  const get = async () => {
    there = await load();
    return { default: there };
  };
  const awaited = lazy(get);
  const now = () => there ?? awaited;
  return Object.assign((given: P) => createElement(Held<P>, { now, given }), {
    /** Never rejects. */
    ahead: () =>
      get().then(
        () => undefined,
        () => undefined,
      ),
  });
}
