import type { BrowserContext } from 'playwright-core';

/** The field that these tests type into: one line, in the part that is open at first. */
export const typedField = 'person.keyDates';

type Sight =
  | { saw: 'save begun' | 'save on disk'; number: number; at: number }
  | { saw: 'saved'; length: number; at: number };

declare global {
  interface Window {
    tellTest: (sight: Sight) => Promise<void>;
  }
}

/** Runs in each page before the app: tells of every save, from its sealing to the end of its transaction. */
function watchSaves(field: string): void {
  // An empty tab has none of this.
  if (!window.isSecureContext) return;
  let number = 0;
  let sealing: number | null = null;
  const encrypt = SubtleCrypto.prototype.encrypt;
  SubtleCrypto.prototype.encrypt = function (...args: Parameters<SubtleCrypto['encrypt']>) {
    sealing ??= Date.now();
    return encrypt.apply(this, args);
  };
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args: Parameters<IDBDatabase['transaction']>) {
    const begun = transaction.apply(this, args);
    if (this.name === 'onesheet' && args[1] === 'readwrite') {
      number += 1;
      const own = number;
      void window.tellTest({ saw: 'save begun', number: own, at: sealing ?? Date.now() });
      sealing = null;
      begun.addEventListener('complete', () => {
        void window.tellTest({ saw: 'save on disk', number: own, at: Date.now() });
      });
    }
    return begun;
  };
  new MutationObserver(() => {
    const shown = document.querySelector<HTMLElement>('[data-save]');
    const box = document.getElementById(field) as HTMLInputElement | null;
    if (shown?.dataset.save !== 'saved' || !box) return;
    void window.tellTest({ saw: 'saved', length: box.value.length, at: Date.now() });
  }).observe(document, { attributeFilter: ['data-save'], childList: true, subtree: true });
}

/** What the screen and the transactions of a context's pages have said since the last `forget`. */
export interface SavesSeen {
  /** How long the text was that the screen last called saved, and when that was: milliseconds since the epoch. */
  acknowledged: () => { length: number; at: number };
  /** Milliseconds of the slowest save, among them those that are not on the disk at `now`, as far as they have come. */
  slowest: (now: number) => number;
  forget: () => void;
}

/** Watches every page that the context opens from now on. */
export async function seeSaves(context: BrowserContext): Promise<SavesSeen> {
  let acknowledged = { length: 0, at: 0 };
  let slowest = 0;
  const begun = new Map<string, number>();
  const pages = new Map<unknown, number>();
  await context.exposeBinding('tellTest', ({ page }, sight: Sight) => {
    if (sight.saw === 'saved') {
      acknowledged = { length: sight.length, at: sight.at };
      return;
    }
    if (!pages.has(page)) pages.set(page, pages.size);
    const save = `${pages.get(page)} ${sight.number}`;
    const since = begun.get(save);
    if (sight.saw === 'save begun') begun.set(save, sight.at);
    else if (since !== undefined) {
      slowest = Math.max(slowest, sight.at - since);
      begun.delete(save);
    }
  });
  await context.addInitScript(watchSaves, typedField);
  return {
    acknowledged: () => acknowledged,
    slowest: (now) => Math.max(slowest, ...[...begun.values()].map((at) => now - at)),
    forget() {
      acknowledged = { length: 0, at: 0 };
      slowest = 0;
      begun.clear();
    },
  };
}
