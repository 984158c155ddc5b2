import type { Page } from 'playwright-core';
import { longestTask } from '../faults/main-thread.ts';
import { targetOfOurs } from './ours.ts';

export interface PrintReady {
  /** Milliseconds of the clock from pressing Print until all has been done that the print dialogue waits for. */
  wall: number;
  /** Milliseconds of processor time of the same task, which began with a key. */
  cpu: number;
}

/**
 * Types a word and presses Print in the same task, so that the sheet still has to catch up. The dialogue itself is left
 * out: a browser opens it only once the listeners to `beforeprint` have returned (HTML Standard, printing steps).
 */
function pressPrint(css: string): number {
  const box = document.querySelector<HTMLTextAreaElement>(css);
  const button = document.querySelector<HTMLButtonElement>('button[data-command="p"]');
  if (!box || !button) throw new Error('There is nothing to type in, or to print with.');
  let ready = Number.NaN;
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    ready = performance.now();
    dispatchEvent(new Event('afterprint'));
  };
  box.focus();
  document.execCommand('insertText', false, 'x');
  const pressed = performance.now();
  button.click();
  return ready - pressed;
}

/** So many times, of an assessment that is open; at full speed. */
export async function printReady(page: Page, times: number): Promise<PrintReady[]> {
  const all: PrintReady[] = [];
  for (let at = 0; at < times; at += 1) {
    // Until what the last word set off is over.
    await page.waitForTimeout(1500);
    let wall = Number.NaN;
    const { busy } = await longestTask(page, async () => {
      wall = await page.evaluate(pressPrint, targetOfOurs);
    });
    all.push({ wall, cpu: busy });
  }
  return all;
}
