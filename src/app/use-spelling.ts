import { useEffect } from 'react';
import type { OpenStore } from '../storage/door.ts';
import { watchSettings } from '../storage/settings.ts';

/**
 * Lets the browser check spelling, or not, as the settings have it, in every tab at once. Set on the whole page, from
 * which every field takes it that says nothing of its own: so none can be forgotten.
 */
export function useSpelling(store: OpenStore): void {
  useEffect(
    () =>
      watchSettings(store, ({ spelling }) => {
        document.documentElement.spellcheck = spelling;
      }),
    [store],
  );
}
