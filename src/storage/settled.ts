/** Resolves when a request of IndexedDB has done what it was asked for. Rejects with whatever the browser threw. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
