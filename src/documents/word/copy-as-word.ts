import type { Copy, CopySection } from '../copy/compose.ts';
import type { Layout } from '../copy/copy-page.tsx';
import type { CopyLine } from '../copy/item.ts';
import { oneToALine } from '../copy/one-to-a-line.ts';
import { wordFile } from './document.ts';
import { bulleted, numbered } from './lists.ts';
import { paragraph } from './looks.ts';
import { textRuns } from './run-of.ts';
import { paragraphStyles } from './styles.ts';
import type { Xml } from './xml.ts';

/** Points, as the page itself has them at the least. */
const sizes: Record<Layout, number> = { usual: 12, large: 18, easy: 14 };

/** One sentence to a line where the page is to be easy to read. */
function laidOut(text: string, layout: Layout): string {
  return layout === 'easy' ? oneToALine(text).join('\n') : text;
}

function lineOf({ id }: CopySection, { bold, words }: CopyLine, layout: Layout): Xml {
  const said = laidOut(words, layout);
  if (id === 'hard')
    return bulleted([
      ...textRuns('If ', { bold: true }),
      ...textRuns(`${bold}, `),
      ...textRuns('then ', { bold: true }),
      ...textRuns(said),
    ]);
  const runs = [
    ...(bold ? textRuns(`${laidOut(bold, layout)} `, { bold: true }) : []),
    ...textRuns(said),
  ];
  if (id === 'worker' || id === 'said') return paragraph(runs);
  return id === 'will' ? numbered(runs) : bulleted(runs);
}

/** Where the person writes their name and the day. */
function signsOf(signs: readonly string[]): Xml {
  return paragraph(textRuns(signs.map((what) => `${what} …………………………`).join('\t')), {
    spacing: { before: 400 },
    tab: 5500,
  });
}

/** The person's copy as a Word document, as it is laid out on paper. It says what the page says and nothing else. */
export function copyAsWord(copy: Copy, layout: Layout): Blob {
  const body = [
    paragraph(textRuns(copy.title), { style: paragraphStyles.title }),
    ...copy.lead.map((line) => paragraph(textRuns(line))),
    ...copy.sections.flatMap((section) => [
      paragraph(textRuns(section.title), { style: paragraphStyles.heading1 }),
      ...section.lines.map((line) => lineOf(section, line, layout)),
    ]),
    ...copy.foot.map(({ bold, words }) =>
      paragraph([...textRuns(`${bold} `, { bold: true }), ...textRuns(laidOut(words, layout))], {
        spacing: { before: 200 },
      }),
    ),
    signsOf(copy.signs),
  ];
  return wordFile({ title: 'Your copy', head: [], foot: [], body, size: sizes[layout] });
}
