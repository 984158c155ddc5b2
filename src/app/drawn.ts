import { useSyncExternalStore } from 'react';

/** How the curtain hangs: open, drawn by the practitioner, or drawn because a lock is owed that could not be had yet. */
type Drawn = 'open' | 'drawn' | 'lock-owed';

// Outside the screens: which of them is shown may change behind a drawn curtain, and must not open it.
let drawn: Drawn = 'open';
const followers = new Set<() => void>();

/** Draws or opens the curtain. */
export function draw(next: Drawn): void {
  drawn = next;
  document.documentElement.classList.toggle('curtained', next !== 'open');
  for (const follower of followers) follower();
}

/** Draws the curtain where it is open, and the other way round. */
export function drawOrOpen(): void {
  draw(drawn === 'open' ? 'drawn' : 'open');
}

function follow(onChange: () => void): () => void {
  followers.add(onChange);
  return () => followers.delete(onChange);
}

/** How the curtain hangs, for a component that is drawn anew when it changes. */
export function useDrawn(): Drawn {
  return useSyncExternalStore(follow, () => drawn);
}
