import { type ComponentProps, lazy, Suspense } from 'react';
import { Apart } from '../../../ui/apart.tsx';

const Part = lazy(async () => ({ default: (await import('./copy-part.tsx')).CopyPart }));
const Shared = lazy(async () => ({ default: (await import('./together.tsx')).Together }));
const Panel = lazy(async () => ({ default: (await import('./copy-panel.tsx')).CopyPanel }));

const unloaded = (
  <p className="note">
    This part could not be loaded. What you wrote is safe. Load the page again to see it.
  </p>
);

/** The page for the person is loaded when it is first looked at. */
export function CopyPart() {
  return (
    <Apart instead={unloaded}>
      <Suspense fallback={<span hidden data-loading="" />}>
        <Part />
      </Suspense>
    </Apart>
  );
}

/** Nothing of the form is ever shown in its place. */
export function Together(props: ComponentProps<typeof Shared>) {
  return (
    <Apart instead={unloaded}>
      <Suspense>
        <Shared {...props} />
      </Suspense>
    </Apart>
  );
}

export function CopyPanel(props: ComponentProps<typeof Panel>) {
  return (
    <Apart instead={unloaded}>
      <Suspense fallback={<div className="desk" />}>
        <Panel {...props} />
      </Suspense>
    </Apart>
  );
}
