import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { saved } from '../journeys/door.ts';
import { type SavesSeen, typedField } from './saves-seen.ts';

/** Milliseconds from a key to the start of its save, at most, as the app promises it. */
const saveInterval = 500;

/** How a round is typed: as fast as the browser takes keys, or as a fast person types, with pauses to think. */
export type Pace = 'flat out' | 'by hand';

export interface Typed {
  text: string;
  /** When each key had been taken by the page: milliseconds since the epoch. */
  keys: number[];
  /** Milliseconds that the page took for the slowest key: for so long it may have had no time to begin a save. */
  slowestKey: number;
}

/** Empties the field, waits until that is saved, and forgets what was seen until then. */
export async function beginAnew(page: Page, seen: SavesSeen): Promise<void> {
  const field = page.locator(`[id="${typedField}"]`);
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await expect.poll(() => field.inputValue()).toBe('');
  await saved(page);
  seen.forget();
}

/** Types letters for so many milliseconds. */
export async function typeFor(
  page: Page,
  ms: number,
  pace: Pace,
  random: () => number,
): Promise<Typed> {
  const typed: Typed = { text: '', keys: [], slowestKey: 0 };
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const letter = String.fromCharCode(97 + Math.floor(random() * 26));
    const pressed = Date.now();
    await page.keyboard.press(letter);
    typed.text += letter;
    typed.keys.push(Date.now());
    typed.slowestKey = Math.max(typed.slowestKey, Date.now() - pressed);
    if (pace === 'by hand') await pause(60 + random() * 40);
    // A pause is when the screen comes to say "Saved". The fault comes while keys are pressed, not in a pause.
    const thinks = random() < (pace === 'by hand' ? 0.06 : 0.02) && Date.now() < end - 900;
    if (thinks) await pause(400 + random() * 400);
  }
  return typed;
}

/** What a fault left of what was typed. */
export interface Round {
  lost: number;
  /** Milliseconds of the slowest save before the fault. */
  slowest: number;
}

/**
 * Judges what was found after a fault that came at `at` (milliseconds since the epoch): nothing that the screen had
 * called saved is missing, at most half a second of keys, the slowest save and the slowest key, and what is there is as it
 * was typed.
 */
export function judge(
  found: string,
  typed: Typed,
  { at, acknowledged, slowest }: { at: number; acknowledged: number; slowest: number },
  which: string,
): Round {
  expect(typed.text.slice(0, found.length), `${which}: as it was typed`).toBe(found);
  expect(found.length, `${which}: what was called saved`).toBeGreaterThanOrEqual(acknowledged);
  const since = at - saveInterval - slowest - typed.slowestKey;
  const old = typed.keys.filter((key) => key < since).length;
  expect(
    found.length,
    `${which}: keys older than 500 ms, the slowest save (${slowest} ms) and key (${typed.slowestKey} ms)`,
  ).toBeGreaterThanOrEqual(old);
  const before = typed.keys.filter((key) => key <= at).length;
  return { lost: Math.max(0, before - found.length), slowest };
}

/** Prints how many keys were lost: the figures that the README gives. */
export function sayLost(what: string, rounds: Round[]): void {
  const lost = rounds.map((round) => round.lost).sort((a, b) => a - b);
  const slowest = Math.max(...rounds.map((round) => round.slowest));
  const median = lost[Math.floor(lost.length / 2)];
  console.log(
    `${what}, ${lost.length} times: keys lost: median ${median}, worst ${lost.at(-1)}; slowest save ${slowest} ms`,
  );
}
