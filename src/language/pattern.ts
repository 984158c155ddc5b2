// How the words of a term are written down: a regular expression without its ornaments. A space stands for any white
// space, an apostrophe for either kind, and these short names for what they list. Each is bounded, so that no text can
// make a search take long.

const named: Record<string, string> = {
  they: '(?:he|she|they|you|i)',
  their: '(?:his|her|their|your|my)',
  the: '(?:the|a|an|his|her|their|your|my)',
  is: "(?:is|are|was|were|has been|have been|had been|be|been|being|'s|remains?|remained|seems?|seemed|appears?|appeared|can be)",
  not: "(?: not|n't)",
  /** Up to three words of any kind. */
  any: "(?:[\\w'-]+,? ){0,3}",
};

function spelt(says: readonly string[]): string {
  const whole = says.map((one) => `(?:${one})`).join('|');
  return whole
    .replace(/\{(\w*[a-z])\}/g, (_, name: string) => {
      const meant = named[name];
      if (meant === undefined) throw new TypeError(`No short name {${name}}`);
      return meant;
    })
    .replace(/\[[^\]]*\]/g, (letters) => letters.replaceAll(' ', '\\s'))
    .replaceAll(' ', '(?:\\s+)');
}

/** One search for all of a term's words, at the edges of words only, whatever their case. Made for folded text. */
export function patternOf(says: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w'-])(?:${spelt(says)})(?![\\w])`, 'gi');
}

/** A search for what stands at the very end of a text, before words that were found. */
export function justBefore(says: readonly string[], flags: 'i' | ''): RegExp {
  return new RegExp(`(?<![\\w'-])(?:${spelt(says)})$`, flags);
}
