/** A step of the keystroke-level model, its seconds, and where they come from. */
export interface Operator {
  readonly what: string;
  readonly seconds: number;
  readonly source: string;
}

const card = 'Card, Moran and Newell, The Psychology of Human-Computer Interaction, 1983';

/** The same for every form that is modelled. */
export const operators = {
  key: {
    what: 'One key that is not text, by an average typist who is no secretary (40 words a minute)',
    seconds: 0.28,
    source: card,
  },
  choice: {
    what: 'Making up one’s mind before an answer that is chosen',
    seconds: 1.35,
    source: card,
  },
} satisfies Record<string, Operator>;

/**
 * Words a minute when composing, thinking included; so no operator for thinking is added to a text box, in either
 * form.
 */
export const composing = {
  wordsPerMinute: 19,
  source: 'Karat, Halverson, Horn and Karat, CHI 1999',
} as const;

/** What the two forms have in common for the model. */
export interface Work {
  readonly words: number;
  readonly boxes: number;
  /** Answers chosen: each takes one making up of mind. */
  readonly choices: number;
  /** Keys that are not text. */
  readonly keys: number;
}

/** Minutes. */
export interface Modelled {
  readonly composing: number;
  /** Everything but composing words. */
  readonly overhead: number;
  readonly total: number;
}

/** The minutes that the model gives to this work: the same sums for every form. */
export function modelled({ words, choices, keys }: Work): Modelled {
  const writing = words / composing.wordsPerMinute;
  const seconds = keys * operators.key.seconds + choices * operators.choice.seconds;
  return { composing: writing, overhead: seconds / 60, total: writing + seconds / 60 };
}
