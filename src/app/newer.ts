import { useSyncExternalStore } from 'react';
import type { News } from './news.ts';

export interface Newer {
  /** What is new in it, as far as that is known. */
  news: News;
  /** It was loaded in another tab already. */
  inOtherTab: boolean;
  /** Saves what is not saved yet and loads it; rejects, with everything as it was, where something could not be saved. */
  load: () => Promise<void>;
}

export interface Offline {
  /** Whether the app is kept for when there is no network; as one file it need not be. */
  kept: 'unknown' | 'kept' | 'refused' | 'cannot' | 'file';
  /** A newer version that is ready, if there is one. */
  newer: Newer | null;
}

// Outside the screens, and apart from what finds out: the door must not wait for that.
let state: Offline = { kept: 'unknown', newer: null };
const followers = new Set<() => void>();

export function offlineNow(): Offline {
  return state;
}

/** Says what has become known. */
export function become(part: Partial<Offline>): void {
  state = { ...state, ...part };
  for (const follower of followers) follower();
}

function follow(onChange: () => void): () => void {
  followers.add(onChange);
  return () => followers.delete(onChange);
}

/** Whether the app is kept for when there is no network, and whether a newer version is ready. */
export function useOffline(): Offline {
  return useSyncExternalStore(follow, offlineNow);
}
