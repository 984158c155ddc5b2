// Keeps the app's own files in the browser, so that it opens with no network. Built alone, as offline-worker.js, with a
// list of the files put before it (build/offline-worker.ts): it imports nothing, and reaches nothing but those files.

/** What this build of the app is made of. */
interface Built {
  /** Tells this build from every other. */
  mark: string;
  /** Paths below the app's folder, "" for its page, each with the hash that it must have: "sha256-…". */
  files: Record<string, string>;
  /** What is new, for the page of an older build to show. */
  news: unknown;
}

interface ClientQuery {
  type: 'window';
  includeUncontrolled: boolean;
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
/** The part of a service worker's surroundings that is used here; TypeScript's DOM types have none of it. */
interface Surroundings {
  registration: { scope: string };
  clients: { claim(): Promise<void>; matchAll(of: ClientQuery): Promise<unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', hear: (event: Asking) => void): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<unknown> & Lasting) => void): void;
}

declare const BUILT: Built;
const here = self as unknown as Surroundings;
const folder = here.registration.scope;
// Another Onesheet may lie in another folder of the same host, with caches of its own.
const ours = `onesheet ${folder} `;
const own = ours + BUILT.mark;

function addressOf(path: string): string {
  return new URL(path, folder).href;
}

const pageAddresses = [addressOf(''), addressOf('index.html')];
const addresses = new Set(Object.keys(BUILT.files).map(addressOf));

/** Asks the host for a file; rejects when what comes is not, to the last byte, what was built. */
async function ask(path: string, integrity: string): Promise<Response> {
  const how: RequestInit = { integrity, cache: 'no-cache', redirect: 'error' };
  const answer = await fetch(addressOf(path), how);
  if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
  return answer;
}

/** All files or none: a build that is only partly there, as in the middle of an update, is not kept. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(own);
  try {
    const each = Object.entries(BUILT.files).map(async ([path, integrity]) =>
      cache.put(addressOf(path), await ask(path, integrity)),
    );
    await Promise.all(each);
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
}

async function olderCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ours) && name !== own);
}

/** Lets go of older builds. What is still open runs one of them, and may yet load a part of it. */
async function letGo(): Promise<void> {
  const open = (await here.clients.matchAll({ type: 'window', includeUncontrolled: true })).length;
  const older = await olderCaches();
  const needed = open > 1 ? older.length : open;
  const spare = older.slice(0, Math.max(0, older.length - needed));
  await Promise.all(spare.map((name) => caches.delete(name)));
}

/** A file as it was kept, of this build or, for a page that was open before, of an older one. */
async function kept(address: string, request: Request): Promise<Response> {
  const found = await (await caches.open(own)).match(address);
  if (found !== undefined) return found;
  for (const name of await olderCaches()) {
    const older = await (await caches.open(name)).match(address);
    if (older !== undefined) return older;
  }
  return fetch(request);
}

here.addEventListener('install', (event) => event.waitUntil(keepAll()));

here.addEventListener('activate', (event) => {
  event.waitUntil(letGo().then(() => here.clients.claim()));
});

here.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  const asksForPage = request.mode === 'navigate' && pageAddresses.includes(address);
  const isOurs = asksForPage || addresses.has(address) || address.startsWith(addressOf('assets/'));
  // The browser itself asks the host for all else.
  if (request.method !== 'GET' || !isOurs) return;
  event.respondWith(kept(asksForPage ? addressOf('') : address, request));
});

here.addEventListener('message', (event) => {
  if (event.data === 'what is new') event.ports[0]?.postMessage(BUILT.news);
  // Asked by a page that has saved what was written in it. Never of its own accord.
  if (event.data === 'take over') event.waitUntil(here.skipWaiting());
});
