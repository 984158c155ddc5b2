import { runsOfBack, runsOfFront } from './pieces-of.ts';
import type { Sheet } from './sheet.ts';
import { split } from './words.ts';

export interface LongPassage {
  readonly at: string;
  /** What the passage is called: "Alcohol misuse: why it matters here". */
  readonly called: string;
  readonly words: number;
}

export interface SaidTwice {
  /** The phrase as the first of the two passages has it. */
  readonly text: string;
  readonly words: number;
  readonly at: readonly [string, string];
}

/** The fewest words in a row that count as said twice: fewer are how anybody writes. */
const fewest = 5;

/** What the writer typed, by field, each text once however often it prints. */
function passages(sheet: Sheet): Map<string, string> {
  const found = new Map<string, string>();
  for (const p of [...runsOfFront(sheet), ...runsOfBack(sheet)].flat()) {
    if (p.form || p.as === 'cite' || p.at === 'marking') continue;
    const before = found.get(p.at) ?? '';
    if (p.text.length > before.length) found.set(p.at, p.text);
  }
  return found;
}

/** The `n` longest passages of the front by words, longest first: where cutting gains most. */
export function longest(sheet: Sheet, n: number): LongPassage[] {
  const front = new Set(
    runsOfFront(sheet)
      .flat()
      .map((p) => p.at),
  );
  return [...passages(sheet)]
    .filter(([at]) => front.has(at))
    .map(([at, text]) => ({ at, called: sheet.called[at] ?? at, words: split(text).length }))
    .sort((one, other) => other.words - one.words)
    .slice(0, n);
}

interface Told {
  readonly at: string;
  readonly words: readonly string[];
  /** The same words without case, accents left, punctuation gone. */
  readonly bare: readonly string[];
}

function told(at: string, text: string): Told {
  const words = split(text);
  const bare = words.map((w) => w.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const kept = words.map((_, i) => i).filter((i) => bare[i] !== '');
  return { at, words: kept.map((i) => words[i] ?? ''), bare: kept.map((i) => bare[i] ?? '') };
}

/** How many words in a row are the same in both, from these two places on. */
function sameFrom(one: Told, i: number, other: Told, j: number): number {
  let n = 0;
  while (
    i + n < one.bare.length &&
    j + n < other.bare.length &&
    one.bare[i + n] === other.bare[j + n]
  )
    n += 1;
  return n;
}

function between(one: Told, other: Told): SaidTwice[] {
  const starts = new Map<string, number[]>();
  for (let j = 0; j + fewest <= other.bare.length; j += 1) {
    const key = other.bare.slice(j, j + fewest).join(' ');
    starts.set(key, [...(starts.get(key) ?? []), j]);
  }
  const found: SaidTwice[] = [];
  for (let i = 0; i + fewest <= one.bare.length; ) {
    const places = starts.get(one.bare.slice(i, i + fewest).join(' ')) ?? [];
    const run = Math.max(0, ...places.map((j) => sameFrom(one, i, other, j)));
    if (run > 0) {
      found.push({
        text: one.words.slice(i, i + run).join(' '),
        words: run,
        at: [one.at, other.at],
      });
    }
    i += Math.max(1, run);
  }
  return found;
}

/**
 * Phrases of five words or more that stand in two passages, whatever their case and punctuation, each as the
 * longest run, longest first. The same field printed twice (an open dispute, at the head too) does not count.
 */
export function saidTwice(sheet: Sheet): SaidTwice[] {
  const all = [...passages(sheet)].map(([at, text]) => told(at, text));
  return all
    .flatMap((one, i) => all.slice(i + 1).flatMap((other) => between(one, other)))
    .sort((one, other) => other.words - one.words);
}
