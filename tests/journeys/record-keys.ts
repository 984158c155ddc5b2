import type { BrowserContext, Page } from 'playwright-core';

/** What a journey took, as the page itself heard it. No text is kept. */
export interface Recorded {
  /** Boxes and lines that words were typed into. */
  boxes: number;
  /** Words that stood in them when they were left. */
  words: number;
  /** Keys that are not text: Tab, Enter, arrows, letters that cite. */
  keys: number;
  /** Answers that were chosen: radios and tick boxes. */
  choices: number;
  /** Presses of a mouse or a finger. */
  clicks: number;
}

/** Hears every key, choice and press of the first page from now on; to be called before it is opened. */
export async function recordKeys(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const typed = new Map<string, number>();
    const chosen = new Set<string>();
    const heard = { keys: 0, clicks: 0, chosen, typed };
    Object.assign(window, { heard });
    const isText = (at: EventTarget | null): at is HTMLInputElement =>
      at instanceof HTMLTextAreaElement ||
      (at instanceof HTMLInputElement && !['radio', 'checkbox', 'file'].includes(at.type));
    addEventListener(
      'keydown',
      (e) => {
        if (!e.isTrusted) return;
        // Enter in a box of several lines is text; in a line, and anywhere else, it is not.
        const text =
          e.key.length === 1 || (e.key === 'Enter' && e.target instanceof HTMLTextAreaElement);
        if (!(text && isText(e.target) && !e.ctrlKey && !e.metaKey)) heard.keys += 1;
      },
      true,
    );
    addEventListener(
      'change',
      (e) => {
        const at = e.target as HTMLInputElement;
        if (at.type === 'radio' || at.type === 'checkbox')
          chosen.add(
            `${document.querySelector('h1')?.id} ${at.type === 'radio' ? at.name : at.id}`,
          );
      },
      true,
    );
    // What stood there before, as in a review, was not typed.
    let written = false;
    addEventListener('focusin', () => (written = false), true);
    addEventListener('input', () => (written = true), true);
    addEventListener('pointerdown', () => (heard.clicks += 1), true);
    addEventListener(
      'focusout',
      (e) => {
        if (!written || !isText(e.target)) return;
        const words = e.target.value.split(/\s+/).filter(Boolean).length;
        if (words > 0) typed.set(e.target.id, words);
      },
      true,
    );
  });
}

/** What was heard so far. */
export function recorded(page: Page): Promise<Recorded> {
  return page.evaluate(() => {
    const { typed, chosen, keys, clicks } = (
      window as unknown as {
        heard: { typed: Map<string, number>; chosen: Set<string>; keys: number; clicks: number };
      }
    ).heard;
    const words = [...typed.values()].reduce((sum, n) => sum + n, 0);
    return { boxes: typed.size, words, choices: chosen.size, keys, clicks };
  });
}

/** What was heard between two looks. */
export function sinceThen(before: Recorded, now: Recorded): Recorded {
  return {
    boxes: now.boxes - before.boxes,
    words: now.words - before.words,
    choices: now.choices - before.choices,
    keys: now.keys - before.keys,
    clicks: now.clicks - before.clicks,
  };
}
