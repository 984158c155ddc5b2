/** What a form holds: the name of a question to its answer. */
export type Answers = Record<string, string>;

/** Milliseconds between a first change and the save that takes it in. */
const wait = 500;

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const asked = indexedDB.open('peers', 1);
asked.onupgradeneeded = () => asked.result.createObjectStore('drafts');
const opened = settled(asked);

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return (await opened).transaction('drafts', mode).objectStore('drafts');
}

/** The one draft that is kept; nothing where there is none. */
export async function readDraft(): Promise<Answers> {
  return (await settled<Answers | undefined>((await store('readonly')).get('draft'))) ?? {};
}

/** What to call at each change: it keeps what `answers` gives, once in `wait` at most. */
export function keeping(answers: () => Answers): () => void {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    setTimeout(async () => {
      due = false;
      await settled((await store('readwrite')).put(answers(), 'draft'));
    }, wait);
  };
}
