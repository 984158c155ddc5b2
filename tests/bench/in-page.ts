/** What a page under measurement notes of itself: milliseconds since its navigation began, or of duration. */
export interface Seen {
  /** The first field could be typed in, and the draft’s text stood in its box, each with a frame drawn after it. */
  first: number | null;
  shown: number | null;
  /** Enter was pressed in the passphrase’s field; 0 where there is none. */
  asked: number;
  /** From handing the passphrase over to the worker until its key is back. */
  deriving: number;
  /** When each task over 50 ms ended (W3C Long Tasks API). */
  long: number[];
  /** From each key to its paint. */
  paints: number[];
}

declare global {
  interface Window {
    bench: Seen;
  }
}

/** Runs before a page’s own code and notes when its first field and its draft are there. */
export function watchPage({ first, target }: { first: string; target: string }): void {
  const seen: Seen = { first: null, shown: null, asked: 0, deriving: 0, long: [], paints: [] };
  window.bench = seen;
  const entries = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.long.push(startTime + duration);
  });
  entries.observe({ type: 'longtask', buffered: true });

  const drawn = (then: () => void) => requestAnimationFrame(() => setTimeout(then, 0));
  const usable = (css: string) => {
    const found = document.querySelector<HTMLInputElement>(css);
    return found && !found.disabled && found.getClientRects().length > 0 ? found : null;
  };
  let waits = { first: true, shown: true };
  const look = () => {
    if (waits.first && usable(first)) {
      waits = { ...waits, first: false };
      drawn(() => {
        seen.first = performance.now();
      });
    }
    if (waits.shown && (usable(target)?.value.length ?? 0) > 100) {
      waits = { ...waits, shown: false };
      drawn(() => {
        seen.shown = performance.now();
      });
    }
    if (waits.first || waits.shown) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  const hearEnter = (event: KeyboardEvent) => {
    const inSecret = event.target instanceof HTMLInputElement && event.target.type === 'password';
    if (event.key === 'Enter' && inSecret) seen.asked = event.timeStamp;
  };
  addEventListener('keydown', hearEnter, { capture: true });
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function posted(this: Worker, ...given: [unknown]) {
    const [message] = given;
    if (typeof message === 'object' && message !== null && 'passphrase' in message) {
      const began = performance.now();
      const heard = (reply: Event) => {
        seen.deriving = reply.timeStamp - began;
      };
      this.addEventListener('message', heard, { once: true });
    }
    post.apply(this, given);
  };
}

/**
 * From now on notes how long each key takes to its paint: from the key event’s own time until the first task after
 * the next frame, which the browser runs once it has handed that frame over.
 */
export function timePaints(): void {
  window.bench.paints = [];
  window.bench.long = [];
  const heard = (event: KeyboardEvent) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.bench.paints.push(performance.now() - event.timeStamp);
        port1.close();
      };
      port2.postMessage(null);
    });
  };
  addEventListener('keydown', heard, { capture: true });
}

/** Puts the caret at the end of a box, in the middle of the screen, and gives how long its text is. */
export function toEnd(css: string): number {
  const box = document.querySelector<HTMLTextAreaElement>(css);
  if (!box) throw new Error(`There is no ${css}.`);
  box.scrollIntoView({ block: 'center' });
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
  return box.value.length;
}
