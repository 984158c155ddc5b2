/**
 * How a question is worded. `{name}` stands for what the person likes to be called.
 * `missing` is what the list of things still to write calls the answer; the question itself where it is left out.
 */
export interface Ask {
  readonly ask: string;
  readonly hint?: string;
  readonly missing?: string;
}

/** Puts the name that a person likes to be called into a wording; "this person" until it is known. */
export function named(wording: string, called: string): string {
  const name = called.trim();
  // By a function: in a text, `$&` and its like would stand for something else.
  if (name) return wording.replaceAll('{name}', () => name);
  return wording.replace(/^\{name\}/, 'This person').replaceAll('{name}', 'this person');
}

/** The wording that the list of missing answers uses for a question. */
export function missing(question: Ask): string {
  return question.missing ?? question.ask;
}
