/** What is made to go wrong: which call, counted from 1, in which way, and whether every one after it does too. */
export interface Fault {
  /** Whether calls are counted from the page's load, or anew from when `storageCalls` is set to 0. */
  from: 'load' | 'typing';
  /** 0: none, only counting. */
  nth: number;
  how: 'throws' | 'aborts' | 'never answers';
  forEver: boolean;
}

/**
 * Runs in a page before its own scripts: counts every call to IndexedDB, of the second copy too, in `storageCalls`,
 * and makes the nth of them fail.
 */
export function failStorage({ from, nth, how, forEver }: Fault): void {
  const here = window as unknown as { storageCalls: number };
  // Far below any fault, until somebody sets it to 0.
  here.storageCalls = from === 'load' ? 0 : -1_000_000;
  const silence = (target: EventTarget | null) => {
    for (const name of ['success', 'error', 'complete', 'abort', 'upgradeneeded', 'blocked'])
      target?.addEventListener(name, (event) => event.stopImmediatePropagation(), true);
  };
  const abort = (transaction: IDBTransaction | null) => {
    try {
      transaction?.abort();
    } catch {
      // It had ended already, by the fault before.
    }
  };
  const harm = (made: unknown) => {
    const request = made instanceof IDBRequest ? made : null;
    const transaction = made instanceof IDBTransaction ? made : (request?.transaction ?? null);
    if (how === 'never answers') {
      silence(request);
      silence(transaction);
    } else if (made instanceof IDBTransaction) queueMicrotask(() => abort(transaction));
    else abort(transaction);
  };
  const wrap = (prototype: object, names: string[]) => {
    for (const name of names) {
      const call = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
      Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
        here.storageCalls += 1;
        const now = here.storageCalls;
        if (nth === 0 || now < nth || (now > nth && !forEver)) return call.apply(this, args);
        // An opening has nothing to abort yet.
        if (how === 'throws' || (how === 'aborts' && name === 'open'))
          throw new DOMException('Made to fail.', 'UnknownError');
        const made = call.apply(this, args);
        harm(made);
        return made;
      });
    }
  };
  wrap(IDBFactory.prototype, ['open', 'databases']);
  wrap(IDBDatabase.prototype, ['transaction']);
  const reads = ['get', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
  wrap(IDBObjectStore.prototype, [...reads, 'put', 'add', 'delete']);
  wrap(IDBIndex.prototype, reads);
}
