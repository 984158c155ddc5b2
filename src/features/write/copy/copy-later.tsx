import type { ComponentProps } from 'react';
import { Apart } from '../../../ui/apart.tsx';
import { later } from '../../../ui/later.ts';

const Part = later(async () => (await import('./copy-part.tsx')).CopyPart);
const Shared = later(async () => (await import('./together.tsx')).Together);
const Panel = later(async () => (await import('./copy-panel.tsx')).CopyPanel);

const unloaded = (
  <p className="note">
    This part could not be loaded. What you wrote is safe. Load the page again to see it.
  </p>
);

/** The page for the person is loaded when it is first looked at. */
export function CopyPart() {
  return (
    <Apart instead={unloaded} until={<span hidden data-loading="" />}>
      <Part />
    </Apart>
  );
}

/** Nothing of the form is ever shown in its place. */
export function Together(props: ComponentProps<typeof Shared>) {
  return (
    <Apart instead={unloaded}>
      <Shared {...props} />
    </Apart>
  );
}

export function CopyPanel(props: ComponentProps<typeof Panel>) {
  return (
    <Apart instead={unloaded} until={<div className="desk" />}>
      <Panel {...props} />
    </Apart>
  );
}
