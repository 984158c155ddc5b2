/** Characters. Length is what makes guessing at a copied profile hopeless; 12 is the least, more is better. */
const SHORTEST_PASSPHRASE = 12;

/** What is wrong with a passphrase as one plain sentence, or null when it will do. */
export function passphraseTrouble(passphrase: string): string | null {
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length < SHORTEST_PASSPHRASE) {
    return `Use at least ${SHORTEST_PASSPHRASE} characters: four words that do not belong together are easy to keep in mind.`;
  }
  if (new Set(characters).size === 1)
    return 'Use more than one character over and over: it is guessed at once.';
  if (characters.every((character) => /[\p{Number}\s\p{Dash}./]/u.test(character))) {
    return 'Use words or letters too: numbers and dates alone are guessed quickly.';
  }
  return null;
}
