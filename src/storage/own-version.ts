/**
 * The browser's databases, opened at a version that was named and at no other. Dexie meets a newer database by opening
 * it without a version, and then adds to it what it lacks: an old copy of the app would change what a newer one made.
 * Undefined where the browser has none. Opening a newer one throws VersionError.
 */
export function openedByVersion(): IDBFactory | undefined {
  if (globalThis.indexedDB === undefined) return undefined;
  return {
    open(name, version) {
      if (version === undefined)
        throw new DOMException('There is a newer version.', 'VersionError');
      return globalThis.indexedDB.open(name, version);
    },
    deleteDatabase: (name) => globalThis.indexedDB.deleteDatabase(name),
    databases: () => globalThis.indexedDB.databases(),
    cmp: (first, second) => globalThis.indexedDB.cmp(first, second),
  };
}
