declare const opened: unique symbol;

/**
 * A store that has been unlocked. There is nothing on it: the key is found only from inside src/storage and
 * goes when the last reference to this does. It cannot be written anywhere or sent to another tab.
 */
export interface OpenStore {
  readonly [opened]: true;
}

export interface Inside {
  dataKey: CryptoKey;
  storeId: string;
  /** What is kept was taken away under this page: a record that is not there any more was not deleted. */
  lost?: boolean;
}

const insides = new WeakMap<OpenStore, Inside>();

/** Hides the key behind a new, empty object. */
export function openStore(inside: Inside): OpenStore {
  const store = Object.freeze(Object.create(null)) as OpenStore;
  insides.set(store, inside);
  return store;
}

/** The key and the id of an open store; throws TypeError for anything that `openStore` did not make. */
export function insideOf(store: OpenStore): Inside {
  const inside = insides.get(store);
  if (inside === undefined) throw new TypeError('Not an open store.');
  return inside;
}
