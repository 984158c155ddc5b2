/** A text sentence by sentence, as an easy-read page has it. Nothing is added or dropped but the spaces between. */
export function oneToALine(text: string): string[] {
  const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}
