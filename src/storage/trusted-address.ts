/// <reference types="vite/client" />
import backupWorkerAddress from './backup-worker.ts?worker&url';
import stretchWorkerAddress from './stretch-worker.ts?worker&url';

/** The part of Trusted Types that is used here; TypeScript's own DOM types do not have it yet. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

declare global {
  var trustedTypes: PolicyFactory | undefined;
}

export { backupWorkerAddress, stretchWorkerAddress };

/** Of the worker that keeps the app for when there is no network: beside the page, whatever the folder. */
export const offlineWorkerAddress = './offline-worker.js';

/** Every address from which this page may start a script of its own. */
const OURS: readonly string[] = [
  stretchWorkerAddress,
  backupWorkerAddress,
  // As one file it needs none.
  ...(import.meta.env.MODE === 'single' ? [] : [offlineWorkerAddress]),
];

function admitOurs(address: string): string {
  if (!OURS.includes(address)) throw new TypeError('Not a script of this app.');
  return address;
}

// The page's content policy names this one policy and allows no second, so it is made once.
const policy = globalThis.trustedTypes?.createPolicy('onesheet', { createScriptURL: admitOurs });

/**
 * Lets one of our own script addresses through the page's content policy; throws TypeError on any other.
 * Where a browser has no Trusted Types the address comes back as it is.
 */
export function trustedAddress(address: string): string {
  // A TrustedScriptURL in truth. DOM types that know of none ask for a string where it is used.
  return (policy === undefined ? admitOurs(address) : policy.createScriptURL(address)) as string;
}

/**
 * Starts one of our own workers. As one file the app's script is no module, because Chromium lets none start under an
 * address that a page from the disk has made. Throws TypeError on any other address.
 */
export function ourWorker(address: string): Worker {
  const type = import.meta.env.MODE === 'single' ? 'classic' : 'module';
  return new Worker(trustedAddress(address), { type });
}
