import { listsFile } from './lists.ts';
import { paragraph } from './looks.ts';
import { officeSpace, wordPackage } from './package.ts';
import { textRuns } from './run-of.ts';
import { stylesFile, wordSpace } from './styles.ts';
import { escaped, w, type Xml } from './xml.ts';

/** What a document is about, what stands on each of its pages, and what it says. */
interface Given {
  /** Shown by Word as what the file is; nobody's name. */
  readonly title: string;
  /** At the head of every page, a line each. */
  readonly head: readonly string[];
  /** At the foot of every page, before the number of the page. */
  readonly foot: readonly string[];
  /** Paragraphs and tables; the last is a paragraph. */
  readonly body: readonly Xml[];
  /** Points; headings go by it. */
  readonly size?: number;
}

const relationship = { 'xmlns:r': `${officeSpace}/relationships` } as const;

/** Twentieths of a point: A4 with 2.2 cm at its sides. */
function page(): Xml {
  const margins = { top: 1500, right: 1250, bottom: 1500, left: 1250, header: 600, footer: 600 };
  return w(
    'sectPr',
    {},
    w('headerReference', { type: 'default', 'r:id': 'header' }),
    w('footerReference', { type: 'default', 'r:id': 'footer' }),
    w('pgSz', { w: 11906, h: 16838 }),
    w('pgMar', { ...margins, gutter: 0 }),
  );
}

function centred(runs: readonly Xml[]): Xml {
  return paragraph(runs, { spacing: { after: 0 }, centred: true });
}

/** A number that Word works out, as it does on its own for these two. */
function counted(what: 'PAGE' | 'NUMPAGES'): Xml[] {
  const mark = (is: 'begin' | 'separate' | 'end') => w('fldChar', { fldCharType: is });
  const asked = w('instrText', { 'xml:space': 'preserve' }, escaped(what));
  return [mark('begin'), asked, mark('separate'), mark('end')].map((part) => w('r', {}, part));
}

function numberOfPage(): Xml {
  const [page, pages] = [counted('PAGE'), counted('NUMPAGES')];
  return centred([...textRuns('Page '), ...page, ...textRuns(' of '), ...pages]);
}

/** Without this Word opens the document as one of 2007, and says so. */
function settings(): Xml {
  const office = 'http://schemas.microsoft.com/office/word';
  return w('compat', {}, w('compatSetting', { name: 'compatibilityMode', uri: office, val: 15 }));
}

/** Makes the file of a Word document. It names neither who wrote it nor whom it is about where Word keeps such things. */
export function wordFile({ title, head, foot, body, size = 11 }: Given): Blob {
  const spaces = { ...wordSpace, ...relationship };
  // Word wants a paragraph in each, though nothing be said there.
  const top =
    head.length === 0 ? [centred([])] : head.map((line) => centred(textRuns(line, { bold: true })));
  return wordPackage(title, {
    document: w('document', spaces, w('body', {}, ...body, page())),
    header: w('hdr', spaces, ...top),
    footer: w('ftr', spaces, ...foot.map((line) => centred(textRuns(line))), numberOfPage()),
    styles: stylesFile(size),
    numbering: listsFile(size),
    settings: w('settings', spaces, settings()),
  });
}
