import type { PartId } from '../parts.ts';

/** One thing that was said and carries over into a review. */
export interface Item {
  /** Stays the same while the thing does, wherever it moves: made of ids. Stored for ever. */
  readonly key: string;
  readonly part: PartId;
  /** Path of its first field, and the paths under which all of it stands. */
  readonly at: string;
  readonly under: readonly string[];
  /** What it is called: "Work", "Alcohol misuse". `{name}` stands for the person. */
  readonly called: string;
  /** The day by which it is to be done, as typed, where it has one. */
  readonly by?: string;
  /** All that it says. */
  readonly said: unknown;
}
