import type { ComponentProps } from 'react';
import { Apart } from '../../ui/apart.tsx';
import { later } from '../../ui/later.ts';

const Loaded = later(async () => (await import('./sheet-panel.tsx')).SheetPanel);

const unloaded = (
  <div className="desk">
    <p className="note">
      The sheet could not be loaded, most often because Onesheet was updated. What you write goes on
      being saved; load the page again once it says so.
    </p>
  </div>
);

/** The sheet beside the form, loaded while the first field can be typed in already. */
export function SheetBeside(props: ComponentProps<typeof Loaded>) {
  return (
    <Apart instead={unloaded} until={<div className="desk" />}>
      <Loaded {...props} />
    </Apart>
  );
}
