import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** Buckets as Chromium has them, each with an IndexedDB that outlives the origin's own. */
export function withBuckets(): Map<string, { indexedDB: IDBFactory }> {
  const buckets = new Map<string, { indexedDB: IDBFactory }>();
  const storageBuckets = {
    keys: async () => [...buckets.keys()],
    async open(name: string) {
      const bucket = buckets.get(name) ?? { indexedDB: new IDBFactory() };
      buckets.set(name, bucket);
      return bucket;
    },
  };
  vi.stubGlobal('navigator', { storageBuckets });
  return buckets;
}

/** Waits until the second copy has been brought up to date once, and stops it. */
export async function copyOnceOf(
  page: {
    startSecondCopy(
      store: never,
      onState: (state: { lastAt: string | null; trouble: string | null }) => void,
    ): () => void;
  },
  store: unknown,
): Promise<void> {
  const heard = vi.fn<(state: { lastAt: string | null; trouble: string | null }) => void>();
  const stop = page.startSecondCopy(store as never, heard);
  await vi.waitFor(() => {
    if (heard.mock.lastCall === undefined) throw new Error('Not copied yet.');
  });
  stop();
  const trouble = heard.mock.lastCall?.[0].trouble;
  if (trouble) throw new Error(trouble);
}
