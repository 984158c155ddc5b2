import { stretch } from './stretch.ts';
import type { Cost } from './stretch-cost.ts';

/** What the page asks of this worker. */
export interface StretchRequest {
  passphrase: string;
  salt: Uint8Array;
  cost: Cost;
}

/** What the worker answers: the 32 bytes, or the words of what went wrong. */
export type StretchReply = { bytes: Uint8Array<ArrayBuffer> } | { trouble: string };

async function answer({ passphrase, salt, cost }: StretchRequest): Promise<StretchReply> {
  try {
    return { bytes: await stretch(passphrase, salt, cost) };
  } catch (error) {
    return { trouble: String(error) };
  }
}

/** Makes a worker of this thread that derives keys. */
export function serveStretching(): void {
  self.addEventListener('message', async (event: MessageEvent<StretchRequest>) => {
    self.postMessage(await answer(event.data));
  });
}
