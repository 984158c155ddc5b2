import { z } from 'zod/mini';
import { awake } from '../storage/awake.ts';

/**
 * What tabs say to each other: which assessment is wanted, that all are to lock, that somebody is at work, that
 * the writer is now in this tab. Ids only,
 * never text or keys: on file:// any other page from the same disk can listen.
 */
const message = z.discriminatedUnion('say', [
  z.strictObject({ say: z.literal('give'), id: z.uuid() }),
  z.strictObject({ say: z.literal('lock') }),
  z.strictObject({ say: z.literal('busy') }),
  z.strictObject({ say: z.literal('here') }),
]);
type Message = z.infer<typeof message>;

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('onesheet');

/** Says something to every other tab of this app. */
export function tell(what: Message): void {
  channel?.postMessage(what);
}

/** Hears what other tabs say until the function that it gives is called. What is not one of ours is not heard. */
export function hear(onMessage: (what: Message) => void): () => void {
  let deaf = false;
  const listen = (e: MessageEvent) => {
    const heard = message.safeParse(e.data);
    if (!heard.success) return;
    // A tab that was put to sleep still hears; what it is told then is done when it wakes.
    void awake().then(() => deaf || onMessage(heard.data));
  };
  channel?.addEventListener('message', listen);
  return () => {
    deaf = true;
    channel?.removeEventListener('message', listen);
  };
}
