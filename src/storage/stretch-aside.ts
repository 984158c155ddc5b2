import { CannotStretch } from './refusals.ts';
import type { Cost } from './stretch-cost.ts';
import type { StretchReply, StretchRequest } from './stretch-serve.ts';
import { ourWorker, stretchWorkerAddress } from './trusted-address.ts';

function stretchInWorker(request: StretchRequest): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = ourWorker(stretchWorkerAddress);
    // Ended each time: its 64 MiB and the passphrase in them should not stay.
    worker.onmessage = ({ data }: MessageEvent<StretchReply>) => {
      worker.terminate();
      if ('bytes' in data) resolve(data.bytes);
      else reject(new Error(data.trouble));
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || 'The worker did not start.'));
    };
    worker.postMessage(request);
  });
}

async function stretchHere({ passphrase, salt, cost }: StretchRequest) {
  const { stretch } = await import('./stretch.ts');
  return stretch(passphrase, salt, cost);
}

/**
 * Stretches a passphrase beside the page, so that the screen stays alive meanwhile; where there are no workers
 * (not in any browser, but in tests), on the spot. Throws CannotStretch.
 */
export async function stretchAside(
  passphrase: string,
  salt: Uint8Array,
  cost: Cost,
): Promise<Uint8Array<ArrayBuffer>> {
  const run = typeof Worker === 'undefined' ? stretchHere : stretchInWorker;
  try {
    return await run({ passphrase, salt, cost });
  } catch (error) {
    throw new CannotStretch(error);
  }
}
