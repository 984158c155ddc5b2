import type { ComponentProps } from 'react';
import { Apart } from '../../../ui/apart.tsx';
import { later } from '../../../ui/later.ts';

const Loaded = later(async () => (await import('./corrections.tsx')).Corrections);

/** Loaded when a correction is asked for, or one waits to be settled. */
export function Corrections(props: ComponentProps<typeof Loaded>) {
  return (
    <Apart
      instead={<p className="note">This could not be loaded. Load the page again to see it.</p>}
      until={<span hidden data-loading="" />}
    >
      <Loaded {...props} />
    </Apart>
  );
}
