import { useSyncExternalStore } from 'react';

/** The width from which parts, form and sheet stand side by side. The same as in write.css. */
const besideEachOther = '(min-width: 70.01rem)';

function follow(changed: () => void): () => void {
  const query = window.matchMedia(besideEachOther);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** True while the window is wide enough for parts, form and sheet side by side. */
export function useWide(): boolean {
  return useSyncExternalStore(follow, () => window.matchMedia(besideEachOther).matches);
}
