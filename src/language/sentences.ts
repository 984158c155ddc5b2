/** A stretch of a text, by its places in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A full stop after one of these ends no sentence. */
const shortened = /(?:^|[\s(])(?:mr|mrs|ms|dr|st|e\.g|i\.e|approx|vs|[a-z])\.$/i;

/** The sentences of a text, line by line, each without the white space around it. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  const close = (to: number) => {
    const said = text.slice(from, to);
    const start = from + said.length - said.trimStart().length;
    const end = from + said.trimEnd().length;
    if (start < end) found.push({ from: start, to: end });
    from = to;
  };
  for (const end of text.matchAll(/[.!?]+[”’"')█]*(?=\s|$)|\n+/g)) {
    const to = end.index + end[0].length;
    const before = text.slice(Math.max(from, to - 8), to);
    if (!shortened.test(before) || to >= text.length) close(to);
  }
  close(text.length);
  return found;
}
