import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeCopy } from '../../src/documents/copy/compose.ts';
import { tellReport } from '../../src/documents/report/narrative.ts';
import { tellSheet } from '../../src/documents/told/tell.ts';
import { copyAsWord } from '../../src/documents/word/copy-as-word.ts';
import { wordFile } from '../../src/documents/word/document.ts';
import { paragraph } from '../../src/documents/word/looks.ts';
import { textRuns } from '../../src/documents/word/run-of.ts';
import { toldAsWord } from '../../src/documents/word/told-as-word.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { copyOfLen } from '../../src/example/len-copy.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { damien } from '../cases/damien.ts';
import { everyAnswer } from '../sheet/every-answer.ts';
import { readWord } from './read-word.ts';
import { faultsIn } from './word-schema.ts';

const shared = { ...exampleOfLen(), copy: copyOfLen() };
const every: Record<string, () => Blob> = {
  Len: () => toldAsWord(tellSheet(composeSheet(exampleOfLen(), 'draft'))),
  finished: () => toldAsWord(tellSheet(composeSheet(exampleOfLen(), 'finished'))),
  Damien: () => toldAsWord(tellSheet(composeSheet(damien(), 'draft'))),
  'every answer': () => toldAsWord(tellSheet(composeSheet(everyAnswer().assessment, 'draft'))),
  report: () => toldAsWord(tellReport(composeSheet(shared, 'draft'), shared, false).told),
  copy: () => copyAsWord(composeCopy(shared), 'usual'),
  'copy, large': () => copyAsWord(composeCopy(shared), 'large'),
  'copy, easy': () => copyAsWord(composeCopy(shared), 'easy'),
  'no text': () => wordFile({ title: '', head: [], foot: [], body: [paragraph([])] }),
};

/** Parts of a document, all unless it says which, each parsed by a parser that takes nothing but XML. */
async function partsOf(file: Blob, which = /./): Promise<Map<string, Element>> {
  const { parts } = readWord(Buffer.from(await file.arrayBuffer()));
  const wanted = [...parts].filter(([name]) => which.test(name));
  return new Map(
    wanted.map(([name, xml]) => {
      const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
      expect(root.querySelector('parsererror'), name).toBeNull();
      return [name, root];
    }),
  );
}

function part(parts: Map<string, Element>, name: string): Element {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

/** The values of an attribute, of all elements of that name in these. */
function values(name: string, attribute: string, ...within: Element[]): string[] {
  return within.flatMap((each) =>
    [...each.getElementsByTagName(name)].map((found) => found.getAttribute(attribute) ?? ''),
  );
}

describe.each(Object.entries(every))('a Word document: %s', (_, make) => {
  it('has every element where the schema has it', async () => {
    const parts = [...(await partsOf(make()))].filter(([name]) => /^word\/\w+\.xml$/.test(name));
    expect(parts.length).toBe(6);
    for (const [name, root] of parts) expect(faultsIn(root), name).toEqual([]);
  });

  it('says what each of its parts is, and finds each that it needs', async () => {
    const parts = await partsOf(make());
    const types = part(parts, '[Content_Types].xml');
    const typed = values('Override', 'PartName', types).map((path) => path.slice(1));
    const untyped = [...parts.keys()].filter((name) => !typed.includes(name));
    expect(typed.filter((name) => !parts.has(name))).toEqual([]);
    expect(untyped.filter((name) => !/\.rels$|^\[/.test(name))).toEqual([]);
    const [top, ways] = ['_rels/.rels', 'word/_rels/document.xml.rels'].map((n) => part(parts, n));
    const found = [
      ...values('Relationship', 'Target', top as Element),
      ...values('Relationship', 'Target', ways as Element).map((target) => `word/${target}`),
    ];
    expect(found.sort()).toEqual(typed.sort());
    const document = part(parts, 'word/document.xml');
    const asked = ['w:headerReference', 'w:footerReference'].flatMap((name) =>
      values(name, 'r:id', document),
    );
    expect(asked).toHaveLength(2);
    const ids = values('Relationship', 'Id', ways as Element);
    for (const id of asked) expect(ids).toContain(id);
  });

  it('has every style and every list that it uses', async () => {
    const parts = await partsOf(make());
    const document = part(parts, 'word/document.xml');
    const styles = part(parts, 'word/styles.xml');
    const known = values('w:style', 'w:styleId', styles);
    for (const name of ['w:pStyle', 'w:rStyle', 'w:basedOn', 'w:next'])
      for (const id of values(name, 'w:val', document, styles)) expect(known).toContain(id);
    const numbering = part(parts, 'word/numbering.xml');
    const lists = values('w:num', 'w:numId', numbering);
    for (const id of values('w:numId', 'w:val', document)) expect(lists).toContain(id);
    const kinds = values('w:abstractNum', 'w:abstractNumId', numbering);
    expect(values('w:abstractNumId', 'w:val', numbering)).toEqual(kinds);
  });

  it('has lengths in whole numbers and a table as wide as its columns', async () => {
    const parts = await partsOf(make());
    const lengths =
      /\bw:(?:w|h|pos|before|after|line|left|right|top|bottom|hanging|space)="(.*?)"/g;
    const sizes = /<w:(?:sz|szCs) w:val="(.*?)"/g;
    for (const [name, root] of parts)
      for (const pattern of [lengths, sizes])
        for (const [found, length] of root.outerHTML.matchAll(pattern))
          expect(length, `${name}: ${found}`).toMatch(/^\d+$/);
    for (const table of part(parts, 'word/document.xml').getElementsByTagName('w:tbl')) {
      const columns = values('w:gridCol', 'w:w', table).map(Number);
      const [width] = values('w:tblW', 'w:w', table);
      expect(Number(width)).toBe(columns.reduce((sum, each) => sum + each, 0));
      for (const row of table.getElementsByTagName('w:tr'))
        expect(values('w:tcW', 'w:w', row).map(Number)).toEqual(columns);
    }
  });
});

it('has its page, its language, its numbers of pages and its version of Word', async () => {
  const parts = await partsOf(toldAsWord(tellSheet(composeSheet(damien(), 'draft'))));
  const document = part(parts, 'word/document.xml');
  expect(values('w:pgSz', 'w:w', document)).toEqual(['11906']);
  expect(values('w:pgSz', 'w:h', document)).toEqual(['16838']);
  expect(values('w:pgMar', 'w:left', document)).toEqual(['1250']);
  const footer = part(parts, 'word/footer.xml');
  expect(footer.textContent).toMatch(/Page PAGE of NUMPAGES$/);
  const field = ['begin', 'separate', 'end'];
  expect(values('w:fldChar', 'w:fldCharType', footer)).toEqual([...field, ...field]);
  const settings = part(parts, 'word/settings.xml');
  expect(values('w:compatSetting', 'w:name', settings)).toEqual(['compatibilityMode']);
  expect(values('w:compatSetting', 'w:val', settings)).toEqual(['15']);
  const styles = part(parts, 'word/styles.xml');
  expect(values('w:lang', 'w:val', styles)).toEqual(['en-GB']);
  expect(values('w:rFonts', 'w:ascii', styles)).toEqual(['Arial']);
  // Large print needs more between its lines, so this is no length.
  const [lines] = styles.querySelectorAll('pPrDefault > pPr > spacing');
  expect(lines?.getAttribute('w:line')).toBe('276');
  expect(lines?.getAttribute('w:lineRule')).toBe('auto');
  expect(values('w:outlineLvl', 'w:val', styles)).toEqual(['0', '1']);
  const rows = document.getElementsByTagName('w:tr').length;
  expect(document.getElementsByTagName('w:cantSplit').length).toBe(rows);
});

it('numbers what the person will do, and nothing else', async () => {
  const parts = await partsOf(copyAsWord(composeCopy(shared), 'usual'));
  const paragraphs = [...part(parts, 'word/document.xml').getElementsByTagName('w:p')];
  const inList = (id: string) =>
    paragraphs.flatMap((each) =>
      values('w:numId', 'w:val', each).includes(id) ? [each.textContent] : [],
    );
  const will = composeCopy(shared).sections.find(({ id }) => id === 'will');
  const due = will?.lines.map(({ bold, words }) => (bold ? `${bold} ${words}` : words));
  expect(due?.length).toBeGreaterThan(1);
  expect(inList('2')).toEqual(due);
  expect(inList('1').length).toBeGreaterThan(0);
});

it('keeps any text as it was typed, but for what XML cannot hold', async () => {
  const typed = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
  const marked = fc.string({ unit: fc.constantFrom(...'&<>"\'; \t\n\r]-!?xl#') });
  const cannot = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
  await fc.assert(
    fc.asyncProperty(fc.oneof(typed, marked), async (text) => {
      const file = wordFile({
        title: text,
        head: [text],
        foot: [],
        body: [paragraph(textRuns(text))],
      });
      const parts = await partsOf(file, /(document|header|core)\.xml$/);
      const due = text.replaceAll(cannot, '\ufffd').replaceAll(/\r\n?/g, '\n');
      for (const name of ['word/document.xml', 'word/header.xml']) {
        const marks: Record<string, string> = { 'w:tab': '\t', 'w:br': '\n' };
        const said = [...part(parts, name).querySelectorAll('*')].flatMap((each) => {
          if (each.nodeName !== 'w:t') return marks[each.nodeName] ?? [];
          expect(each.getAttribute('xml:space')).toBe('preserve');
          return each.textContent;
        });
        expect(said.join('')).toBe(due);
      }
      const [title] = part(parts, 'docProps/core.xml').getElementsByTagName('dc:title');
      expect(title?.textContent).toBe(due);
    }),
  );
});

it('is a plain zip, the same for the same text, that says first what is in it', async () => {
  const [one, two] = await Promise.all(
    [0, 1].map(async () => Buffer.from(await (every.Len as () => Blob)().arrayBuffer())),
  );
  expect(one?.equals(two as Buffer)).toBe(true);
  // Some programs refuse a file in a zip whose length is only said after it.
  expect((one?.readUInt16LE(6) ?? 8) & 8).toBe(0);
  expect([...readWord(one as Buffer).parts.keys()][0]).toBe('[Content_Types].xml');
});
