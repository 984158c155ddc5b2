import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OpenStore } from '../storage/door.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';

function withOne(ids: readonly string[], id: string): string[] {
  return [...new Set([...ids, id])];
}

/**
 * The hints on language that are never shown: from the settings, or in memory where there is no store. Null until they
 * are read, and where they can't be: nobody is to be shown again what they have turned off.
 */
export function useSilencing(store: OpenStore | null) {
  const [silenced, setSilenced] = useState<readonly string[] | null>(store ? null : []);
  useEffect(() => {
    if (store)
      readSettings(store)
        .then((settings) => setSilenced(settings.silenced))
        .catch(() => undefined);
  }, [store]);
  const silence = useCallback(
    (id: string) => {
      setSilenced((now) => withOne(now ?? [], id));
      if (!store) return;
      changeSettings(store, (now) => ({ ...now, silenced: withOne(now.silenced, id) }))
        // It stays away until the page is loaded again, and comes back then.
        .catch(() => undefined);
    },
    [store],
  );
  return useMemo(() => silenced && { silenced, silence }, [silenced, silence]);
}
