import type { ReactNode } from 'react';
import { Apart } from '../ui/apart.tsx';
import { later } from '../ui/later.ts';
import { type Newer, useOffline } from './newer.ts';

// There is seldom anything to offer.
const NewerButton = later(async () => (await import('../features/recover/newer.tsx')).NewerButton);
const NewerNote = later(async () => (await import('../features/recover/newer.tsx')).NewerNote);

function Offered({ as: Way, newer }: { as: typeof NewerButton; newer: Newer | null }): ReactNode {
  if (newer === null) return null;
  return (
    <Apart instead={null}>
      <Way
        news={newer.news.map(({ what }) => what)}
        inOtherTab={newer.inOtherTab}
        onLoad={newer.load}
      />
    </Apart>
  );
}

/** In the bar of a screen. It is there from the start, empty, so that a screen reader hears when it no longer is. */
export function NewerInBar() {
  const { newer } = useOffline();
  return (
    <span className="newer" aria-live="polite">
      <Offered as={NewerButton} newer={newer} />
    </span>
  );
}

/** Under the door. */
export function NewerAtDoor() {
  const { newer } = useOffline();
  return (
    <div className="page screen-only" aria-live="polite">
      <Offered as={NewerNote} newer={newer} />
    </div>
  );
}
