import { awake } from '../storage/awake.ts';

/**
 * What tabs say to each other: which assessment is wanted, that all are to lock, that somebody is at work, that
 * the writer is now in this tab. Ids only,
 * never text or keys: on file:// any other page from the same disk can listen.
 */
type Message = { say: 'give'; id: string } | { say: 'lock' } | { say: 'busy' } | { say: 'here' };

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What was heard, if it is wholly one of ours. By hand, as locking is there before anything that reads formats. */
function read(heard: unknown): Message | null {
  if (typeof heard !== 'object' || heard === null || !('say' in heard)) return null;
  const { say, ...more } = heard;
  if (say === 'give') {
    const { id, ...others } = more as { id?: unknown };
    if (typeof id !== 'string' || !uuid.test(id) || Object.keys(others).length > 0) return null;
    return { say, id };
  }
  if (Object.keys(more).length > 0) return null;
  return say === 'lock' || say === 'busy' || say === 'here' ? { say } : null;
}

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('onesheet');

/** Says something to every other tab of this app. */
export function tell(what: Message): void {
  channel?.postMessage(what);
}

/** Hears what other tabs say until the function that it gives is called. What is not one of ours is not heard. */
export function hear(onMessage: (what: Message) => void): () => void {
  let deaf = false;
  const listen = (e: MessageEvent) => {
    const heard = read(e.data);
    if (heard === null) return;
    // A tab that was put to sleep still hears; what it is told then is done when it wakes.
    void awake().then(() => deaf || onMessage(heard));
  };
  channel?.addEventListener('message', listen);
  return () => {
    deaf = true;
    channel?.removeEventListener('message', listen);
  };
}
