import { offlineWorkerAddress, trustedAddress } from '../storage/trusted-address.ts';
import { sealForGood } from './lock.ts';
import { become, offlineNow } from './newer.ts';
import { type News, newsOf } from './news.ts';

/** Milliseconds between two looks for a newer version while a page stays open: a tab may be left so for days. */
const AGAIN = 60 * 60 * 1000;
/** Milliseconds that a worker is given to answer. */
const PATIENCE = 5000;

let leaving = false;

function within<T>(work: Promise<T>, otherwise: T): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), PATIENCE));
  return Promise.race([work, late]);
}

async function askNews(worker: ServiceWorker): Promise<News> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<unknown>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  worker.postMessage('what is new', [port2]);
  return newsOf(await within(answer, null));
}

/** The waiting worker comes to be in charge, and the page is loaded anew from what it keeps. */
async function load(waiting: ServiceWorker | null): Promise<void> {
  await sealForGood();
  leaving = true;
  if (waiting) {
    const inCharge = new Promise<void>((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    });
    waiting.postMessage('take over');
    await within(inCharge, undefined);
  }
  location.reload();
}

/** A newer version is there, and waits until it is asked for. */
async function say(worker: ServiceWorker, inOtherTab: boolean): Promise<void> {
  const news = await askNews(worker);
  become({ newer: { news, inOtherTab, load: () => load(inOtherTab ? null : worker) } });
}

function watch(worker: ServiceWorker, workers: ServiceWorkerContainer): void {
  worker.addEventListener('statechange', () => {
    // With none in charge it is the first, and no news to anybody.
    if (worker.state === 'installed' && workers.controller) void say(worker, false);
    if (worker.state === 'activated') become({ kept: 'kept' });
    if (worker.state === 'redundant' && offlineNow().kept === 'unknown')
      become({ kept: 'refused' });
  });
}

async function register(workers: ServiceWorkerContainer): Promise<void> {
  const before = workers.controller;
  if (before) become({ kept: 'kept' });
  workers.addEventListener('controllerchange', () => {
    const now = workers.controller;
    // Another tab asked for it: this one goes on with the files that it has.
    if (before && now && !leaving) void say(now, true);
  });
  const how: RegistrationOptions = { updateViaCache: 'none' };
  const registration = await workers.register(trustedAddress(offlineWorkerAddress), how);
  registration.addEventListener('updatefound', () => {
    if (registration.installing) watch(registration.installing, workers);
  });
  if (registration.installing) watch(registration.installing, workers);
  if (registration.active) become({ kept: 'kept' });
  if (registration.waiting && workers.controller) void say(registration.waiting, false);
  setInterval(() => {
    // With no network there is nothing to hear.
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  }, AGAIN);
}

/** Keeps the app in the browser for when there is no network, and looks for newer versions. Never rejects. */
export async function keepOffline(): Promise<void> {
  if (import.meta.env.MODE === 'single') return become({ kept: 'file' });
  // While developing nothing may be kept.
  if (!import.meta.env.PROD) return;
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (workers === undefined) return become({ kept: 'cannot' });
  await register(workers).catch(() => {
    if (offlineNow().kept === 'unknown') become({ kept: 'refused' });
  });
}
