import type { ReactNode } from 'react';
import { Apart } from '../ui/apart.tsx';
import { later } from '../ui/later.ts';
import { type Newer, useOffline } from './newer.ts';

// There is seldom anything to offer, and never in the one file, which is replaced by hand.
const ways =
  import.meta.env.MODE === 'single'
    ? null
    : {
        button: later(async () => (await import('../features/recover/newer.tsx')).NewerButton),
        note: later(async () => (await import('../features/recover/newer.tsx')).NewerNote),
      };

function Offered({ as, newer }: { as: 'button' | 'note'; newer: Newer | null }): ReactNode {
  const Way = ways?.[as];
  if (newer === null || !Way) return null;
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
      <Offered as="button" newer={newer} />
    </span>
  );
}

/** Under the door. */
export function NewerAtDoor() {
  const { newer } = useOffline();
  return (
    <div className="page screen-only" aria-live="polite">
      <Offered as="note" newer={newer} />
    </div>
  );
}
