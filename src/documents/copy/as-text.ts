import type { Copy, CopySection } from './compose.ts';

function linesOf({ id, lines }: CopySection): string[] {
  return lines.map(({ bold, words }, i) => {
    if (id === 'hard') return `If ${bold}, then ${words}`;
    const said = [bold, words].filter(Boolean).join(' ');
    return id === 'will' ? `${i + 1}. ${said}` : said;
  });
}

/** The person's copy as plain text, for a letter or a message. */
export function copyAsText({ title, lead, sections, foot }: Copy): string {
  const parts = [
    [title, ...lead],
    ...sections.map((section) => [section.title, ...linesOf(section)]),
    foot.map(({ bold, words }) => `${bold} ${words}`),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What the writer has put into words for the page, a line each: no headings, and nothing of what the person said. */
export function writtenFor({ sections }: Copy): string {
  return sections
    .filter(({ id }) => id !== 'said')
    .flatMap((section) => linesOf(section).map((line) => line.replace(/^\d+\. /, '')))
    .join('\n');
}
