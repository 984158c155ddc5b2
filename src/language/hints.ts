import { aboutLetters, notSpeltOut } from './abbreviations.ts';
import { inPlainLetters, withoutQuotations } from './folded.ts';
import { readSentence } from './read-sentence.ts';
import { sentencesOf } from './sentences.ts';
import type { Kind, Use } from './term.ts';

export { readiness } from './read-sentence.ts';

/** Something to think over in a text: the words, by their place in it, why, and what could stand there instead. */
export interface Hint {
  readonly id: string;
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly why: string;
  readonly instead: string;
  readonly source: string;
}

export interface Reading {
  readonly in: Use;
  /** What the person is called: anyone else who is named is somebody else. */
  readonly person?: readonly string[];
  /** The ids of hints that are not wanted: what they hid is shown in their place. */
  readonly silent?: ReadonlySet<string>;
}

/** One hint for each term, at the first place in the text. */
function termHints(text: string, plain: string, use: Use, person: ReadonlySet<string>): Hint[] {
  const hints = new Map<string, Hint>();
  for (const sentence of sentencesOf(plain))
    for (const amiss of readSentence(plain.slice(sentence.from, sentence.to), use, person)) {
      const { id, kind, why, instead, source } = amiss.term;
      const at = { from: sentence.from + amiss.from, to: sentence.from + amiss.to };
      const words = text.slice(at.from, at.to);
      if (!hints.has(id)) hints.set(id, { id, kind, ...at, words, why, instead, source });
    }
  return [...hints.values()];
}

function letterHints(text: string, plain: string): Hint[] {
  return notSpeltOut(plain).map(({ from, words, meaning }) => ({
    id: `letters-${words.toLowerCase()}`,
    kind: 'abbreviation',
    from,
    to: from + words.length,
    words: text.slice(from, from + words.length),
    why: aboutLetters.why,
    instead: meaning ? `Write it out: ${meaning}.` : 'Write it out.',
    source: aboutLetters.source,
  }));
}

/** Leaves out what lies within the words of another hint that says more of them. */
function withoutInner(hints: Hint[]): Hint[] {
  return hints.filter(
    (one, i) =>
      !hints.some(
        (other, j) =>
          other !== one &&
          other.from <= one.from &&
          other.to >= one.to &&
          (other.to - other.from > one.to - one.from || j < i),
      ),
  );
}

/** The letters in a text that is read by the person and that are spelt out nowhere in it. */
export function letterHintsIn(text: string): Hint[] {
  return letterHints(text, inPlainLetters(withoutQuotations(text)));
}

/**
 * What in a text could be said better, in the order of the text. Quotations are left alone, and so are the person's
 * own words. It is advice: it counts nothing and weighs nothing.
 */
export function hintsIn(
  text: string,
  { in: use, person = [], silent = new Set() }: Reading,
): Hint[] {
  if (use === 'own-words' || text.trim() === '') return [];
  const plain = inPlainLetters(withoutQuotations(text));
  const names = new Set(
    person
      .flatMap((one) =>
        inPlainLetters(one)
          .toLowerCase()
          .split(/[^a-z']+/),
      )
      .filter(Boolean),
  );
  const said = [
    ...termHints(text, plain, use, names),
    ...(use === 'copy' ? letterHints(text, plain) : []),
  ].filter(({ id }) => !silent.has(id));
  return withoutInner(said).sort((a, b) => a.from - b.from);
}
