import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  type IStylesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { characterStyles, textRuns } from './run-of.ts';

/** What a document is about, what stands on each of its pages, and what it says. */
interface Given {
  /** Shown by Word as what the file is; nobody's name. */
  readonly title: string;
  /** At the head of every page, a line each. */
  readonly head: readonly string[];
  /** At the foot of every page, before the number of the page. */
  readonly foot: readonly string[];
  readonly body: readonly FileChild[];
  /** Points; headings go by it. */
  readonly size?: number;
}

/** Twentieths of a point: A4 with 2.2 cm round it. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1500, right: 1250, bottom: 1500, left: 1250, header: 600, footer: 600 },
};

/** Word's own styles, so that whoever goes on with the document has its headings, its outline and its contents. */
function styles(size: number): IStylesOptions {
  const half = (points: number) => Math.round(points * 2);
  const heading = (points: number, before: number) => ({
    run: { font: 'Arial', size: half(points), bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: half(size), language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: heading(size * 1.8, 0),
      heading1: heading(size * 1.3, 280),
      heading2: heading(size * 1.1, 200),
      listParagraph: { paragraph: { contextualSpacing: true } },
    },
    characterStyles: [
      { id: characterStyles.view, name: 'Writer’s view', run: { italics: true } },
      { id: characterStyles.label, name: 'Label', run: { color: '505a5f' } },
      { id: characterStyles.cite, name: 'Source letter', run: { superScript: true } },
    ],
  };
}

/** Put into a paragraph, this makes it the next of a numbered list. */
export const numberedList = { numbering: { reference: 'numbered', level: 0 } } as const;

const numbering = {
  config: [
    {
      reference: numberedList.numbering.reference,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { paragraph: { indent: { left: 720, hanging: 360 } } },
        },
      ],
    },
  ],
};

function lines(texts: readonly string[], bold: boolean): Paragraph[] {
  return texts.map((text) => centred(textRuns(text, { bold })));
}

function centred(children: TextRun[]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 0 }, children });
}

function numbered(): Paragraph {
  const children = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return centred([new TextRun({ children })]);
}

/** Makes the file of a Word document. It names neither who wrote it nor whom it is about where Word keeps such things. */
export function wordFile({ title, head, foot, body, size = 11 }: Given): Promise<Blob> {
  const made = new Document({
    title,
    creator: 'Onesheet',
    lastModifiedBy: 'Onesheet',
    styles: styles(size),
    numbering,
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: lines(head, true) }) },
        footers: {
          default: new Footer({ children: [...lines(foot, false), numbered()] }),
        },
        children: body,
      },
    ],
  });
  return Packer.toBlob(made);
}
