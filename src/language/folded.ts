/** What stands where quoted words stood: no letter and no space, so that nothing is read across it. */
const QUOTED = '█';

// A quotation that is not closed yet runs to the end of its paragraph: it is being typed.
const quotations = [
  /“[^”\n]*(?:”|$)/gm,
  /‘(?:[^’\n]|’(?=p{L})){0,600}’(?![A-Za-zÀ-ɏ])/g,
  /"[^"\n]*"/g,
  /(?<=^|[\s(])'(?:[^'\n]|'(?=p{L})){1,600}'(?![A-Za-zÀ-ɏ])/gm,
];

/** The text with all that is quoted blotted out, of the same length: quotations are left as they were said. */
export function withoutQuotations(text: string): string {
  return quotations.reduce(
    (left, quotation) => left.replace(quotation, (found) => QUOTED.repeat(found.length)),
    text,
  );
}

function plainLetter(letter: string): string {
  if (/[’‘ʼ]/.test(letter)) return "'";
  if (/[‐‑]/.test(letter)) return '-';
  if (/[–—]/.test(letter)) return ',';
  if (letter.toLowerCase() === letter.toUpperCase()) return letter;
  const base = letter.normalize('NFD').charAt(0);
  return /\w/.test(base) ? base : 'x';
}

/** The text in plain letters, place for place, so that what is found in it can be pointed to in what was written. */
export function inPlainLetters(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, plainLetter);
}
