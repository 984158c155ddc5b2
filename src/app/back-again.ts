import { lockAndLose } from './lock.ts';

/**
 * A page that the browser had put by whole, and shows again on "back", may be older than what is kept, and is open
 * although it was left: it is locked before anything in it can be saved. Its last words were kept when it was left.
 */
export function lockWhenShownAgain(): void {
  window.addEventListener('pageshow', (e) => {
    if (e.persisted) lockAndLose();
  });
}
