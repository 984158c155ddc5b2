import { useEffect, useState } from 'react';
import { chooseStore, chosenStore, hasChosen, listStores } from '../../storage/doorstep.ts';

/**
 * Which stores there are (null until that is known) and whether to ask for one of them: where there are several
 * and none was chosen in this tab, or when somebody says that they are not the only one here.
 */
export function useStores(again: () => void = () => location.reload()) {
  const [stores, setStores] = useState<number[] | null>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    async function look() {
      const found = await listStores();
      setStores(found);
      setAsking(found.length > 1 && !hasChosen());
    }
    look().catch(() => setStores([]));
  }, []);

  /** The page works on one store for as long as it lives, so another needs a new page. */
  function choose(store: number): void {
    const same = store === chosenStore();
    chooseStore(store);
    if (same) setAsking(false);
    else again();
  }

  return { stores, asking, ask: () => setAsking(true), choose };
}
