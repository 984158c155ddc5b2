import { type FileChild, HeadingLevel, Paragraph, TabStopType } from 'docx';
import type { Copy, CopySection } from '../copy/compose.ts';
import type { Layout } from '../copy/copy-page.tsx';
import type { CopyLine } from '../copy/item.ts';
import { oneToALine } from '../copy/one-to-a-line.ts';
import { numberedList, wordFile } from './document.ts';
import { textRuns } from './run-of.ts';

/** Points, as the page itself has them at the least. */
const sizes: Record<Layout, number> = { usual: 12, large: 18, easy: 14 };

/** One sentence to a line where the page is to be easy to read. */
function laidOut(text: string, layout: Layout): string {
  return layout === 'easy' ? oneToALine(text).join('\n') : text;
}

function lineOf({ id }: CopySection, { bold, words }: CopyLine, layout: Layout): Paragraph {
  const said = laidOut(words, layout);
  if (id === 'hard')
    return new Paragraph({
      bullet: { level: 0 },
      children: [
        ...textRuns('If ', { bold: true }),
        ...textRuns(`${bold}, `),
        ...textRuns('then ', { bold: true }),
        ...textRuns(said),
      ],
    });
  const children = [
    ...(bold ? textRuns(`${laidOut(bold, layout)} `, { bold: true }) : []),
    ...textRuns(said),
  ];
  if (id === 'worker' || id === 'said') return new Paragraph({ children });
  return new Paragraph({ ...(id === 'will' ? numberedList : { bullet: { level: 0 } }), children });
}

/** Where the person writes their name and the day. */
function signsOf(signs: readonly string[]): Paragraph {
  return new Paragraph({
    spacing: { before: 400 },
    tabStops: [{ type: TabStopType.LEFT, position: 5500 }],
    children: textRuns(signs.map((what) => `${what} …………………………`).join('\t')),
  });
}

/** The person's copy as a Word document, as it is laid out on paper. It says what the page says and nothing else. */
export function copyAsWord(copy: Copy, layout: Layout): Promise<Blob> {
  const body: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(copy.title) }),
    ...copy.lead.map((line) => new Paragraph({ children: textRuns(line) })),
    ...copy.sections.flatMap((section) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(section.title) }),
      ...section.lines.map((line) => lineOf(section, line, layout)),
    ]),
    ...copy.foot.map(
      ({ bold, words }) =>
        new Paragraph({
          spacing: { before: 200 },
          children: [...textRuns(`${bold} `, { bold: true }), ...textRuns(laidOut(words, layout))],
        }),
    ),
    signsOf(copy.signs),
  ];
  return wordFile({ title: 'Your copy', head: [], foot: [], body, size: sizes[layout] });
}
