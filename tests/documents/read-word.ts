import { inflateRawSync } from 'node:zlib';

/** The files in a zip, by name. Reads the list at its end, as every program does. */
function filesOf(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf('PK\u0005\u0006');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, name, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? zip.readUInt32LE(at + offset) : zip.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + packed);
    const called = zip.toString('utf8', at + 46, at + 46 + name);
    files.set(called, zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** A paragraph of a Word document: the name of its style, or empty, and its text with its breaks. */
export interface WordParagraph {
  readonly style: string;
  readonly text: string;
  /** Whether it stands in a table. */
  readonly inTable: boolean;
  /** The texts that are set as the writer’s view. */
  readonly views: readonly string[];
}

export interface WordRead {
  readonly head: readonly WordParagraph[];
  readonly body: readonly WordParagraph[];
  readonly foot: readonly WordParagraph[];
  /** Rows that Word repeats at the head of each page. */
  readonly headRows: number;
  /** Every part of the file as text, by name. */
  readonly parts: ReadonlyMap<string, string>;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml.replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? '');
}

function textOf(xml: string): string {
  const found = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g);
  return [...found]
    .map(([, text, mark]) => (mark ? { tab: '\t', br: '\n' }[mark] : plain(text ?? '')))
    .join('');
}

/** Paragraphs do not stand in each other here, nor tables, so they can be read one after another. */
function paragraphsOf(xml: string): WordParagraph[] {
  let inTable = false;
  return [...xml.matchAll(/<w:tbl>|<\/w:tbl>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs)].flatMap(([at]) => {
    if (at.includes('w:tbl')) {
      inTable = at === '<w:tbl>';
      return [];
    }
    const style = /<w:pStyle w:val="(\w+)"/.exec(at)?.[1] ?? '';
    const runs = [...at.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run);
    const views = runs.filter((run) => run.includes('<w:rStyle w:val="WritersView"/>'));
    return [{ style, text: textOf(at), inTable, views: views.map(textOf) }];
  });
}

/** Reads a Word document as ours are written. */
export function readWord(file: Buffer): WordRead {
  const parts = new Map(
    [...filesOf(file)].map(([name, bytes]) => [name, bytes.toString('utf8')] as const),
  );
  const all = (begins: string) =>
    [...parts]
      .filter(([name]) => name.startsWith(`word/${begins}`) && name.endsWith('.xml'))
      .flatMap(([, xml]) => paragraphsOf(xml));
  const main = parts.get('word/document.xml') ?? '';
  return {
    head: all('header'),
    body: paragraphsOf(main),
    foot: all('footer'),
    headRows: main.match(/<w:tblHeader\/?/g)?.length ?? 0,
    parts,
  };
}

/** What a Word document says, paragraph by paragraph. */
export function textOfWord({ head, body, foot }: WordRead): string {
  return [...head, ...body, ...foot].map(({ text }) => text).join('\n');
}
