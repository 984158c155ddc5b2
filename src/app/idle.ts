import { hear, tell } from './tabs.ts';

/** Milliseconds between two looks at the clock. */
const tick = 5000;
/**
 * A gap of this many milliseconds between two looks means that the machine slept or the tab was frozen. Browsers slow
 * the timers of a hidden tab to one a minute, so it must be well over that.
 */
const gap = 150_000;
/** It is said this many milliseconds ahead that it will lock: WCAG 2.2.1 asks for 20 seconds. */
const ahead = 30_000;
/** Other tabs are told of work here at most this often, in milliseconds. */
const tellEvery = 10_000;

/**
 * Locks after `minutes` without a key, pointer or scroll in any tab, and at the first look after a gap. Measured by
 * differences of a monotonic clock, so that setting the system's clock neither locks nor keeps open; a clock that
 * stands still while the machine sleeps is made up for by the system's own, of which only a leap ahead counts.
 * `soon` hears when it is about to lock, and when somebody came back.
 */
export function lockWhenIdle(
  minutes: number,
  lock: () => void,
  soon: (so: boolean) => void,
): () => void {
  let last = performance.now();
  let told = last;
  let said = false;
  let looked = { mono: last, wall: Date.now() };

  const say = (so: boolean) => {
    if (so !== said) soon(so);
    said = so;
  };
  const here = () => {
    last = performance.now();
    say(false);
  };
  const busy = () => {
    here();
    if (last - told < tellEvery) return;
    told = last;
    tell({ say: 'busy' });
  };
  const look = () => {
    const now = { mono: performance.now(), wall: Date.now() };
    const passed = Math.max(now.mono - looked.mono, now.wall - looked.wall);
    looked = now;
    const left = minutes * 60_000 - (now.mono - last);
    say(left <= ahead);
    if (passed > gap || left < 0) lock();
  };

  const events = ['keydown', 'pointerdown', 'pointermove', 'scroll'] as const;
  for (const event of events)
    window.addEventListener(event, busy, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  document.addEventListener('resume', look);
  const deaf = hear((what) => {
    if (what.say === 'busy') here();
  });
  const timer = setInterval(look, tick);
  return () => {
    clearInterval(timer);
    deaf();
    for (const event of events) window.removeEventListener(event, busy, { capture: true });
    document.removeEventListener('visibilitychange', look);
    document.removeEventListener('resume', look);
  };
}
