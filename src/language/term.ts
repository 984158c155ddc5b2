import type { Source } from './sources.ts';

/** What is amiss with words that are found. */
export type Kind =
  | 'label'
  | 'stock'
  | 'acceptance'
  | 'generic-need'
  | 'third-party'
  | 'opinion-as-fact'
  | 'abbreviation';

/**
 * What a text is for: what is known; the writer's view; what the person will read; and the person's own words, which
 * are left alone.
 */
export type Use = 'fact' | 'view' | 'copy' | 'own-words';

/** Words that are looked for, and what to say about them. This list is meant to be read aloud and corrected. */
export interface Term {
  /** Kept in settings and in assessments for ever: never changed, never given to another term. */
  readonly id: string;
  readonly kind: Kind;
  /** What it is called where hints that are no longer shown are listed. */
  readonly name: string;
  /** The phrases, one to a line, in the notation of phrase.ts; any one of them will do. */
  readonly says: string;
  /** Innocent uses: what is found is let be where it lies within one of these. */
  readonly unless?: string;
  /** Only where somebody else does it; "they" where "he" and "she" are somebody else too. */
  readonly doer?: 'other' | 'they';
  /** The one use in which it is looked for, where it is not all. */
  readonly only?: Use;
  /** True where it is no longer generic once the rest of the sentence says when, how much or why. */
  readonly vague?: boolean;
  readonly why: string;
  readonly instead: string;
  readonly source: Source;
}
