// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { copyAsText } from '../../src/documents/copy/as-text.ts';
import { composeCopy } from '../../src/documents/copy/compose.ts';
import { tellReport } from '../../src/documents/report/narrative.ts';
import { tellPart, tellSheet } from '../../src/documents/told/tell.ts';
import { copyAsWord } from '../../src/documents/word/copy-as-word.ts';
import { levelTitles, planTitles } from '../../src/documents/word/tables.ts';
import { toldAsWord } from '../../src/documents/word/told-as-word.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { copyOfLen } from '../../src/example/len-copy.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { damien } from '../cases/damien.ts';
import { payloads } from '../faults/payloads.ts';
import { needProgram } from '../setup/programs.ts';
import { everyAnswer } from '../sheet/every-answer.ts';
import { readPdf } from '../sheet/read-pdf.ts';
import { dueOf, plainWords } from './plain-words.ts';
import { readWord, textOfWord } from './read-word.ts';

const folder = mkdtempSync(join(tmpdir(), 'onesheet-word-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function bytes(file: Blob): Promise<Buffer> {
  return Buffer.from(await file.arrayBuffer());
}

function sheetOf(a: Assessment) {
  return composeSheet(a, 'draft');
}

const shared = { ...exampleOfLen(), copy: copyOfLen() };
const made: Record<string, () => Blob> = {
  Len: () => toldAsWord(tellSheet(sheetOf(exampleOfLen()))),
  Damien: () => toldAsWord(tellSheet(sheetOf(damien()))),
  report: () => toldAsWord(tellReport(sheetOf(shared), shared, false).told),
  copy: () => copyAsWord(composeCopy(shared), 'usual'),
};

/** Opens all of them in LibreOffice at once, as its start takes the most time, in a profile of its own. */
beforeAll(async () => {
  const files = Object.keys(made).map((name) => join(folder, `${name}.docx`));
  for (const [name, make] of Object.entries(made))
    writeFileSync(join(folder, `${name}.docx`), await bytes(make()));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(
    needProgram('soffice', 'libreoffice-writer-nogui'),
    [
      `-env:UserInstallation=${profile}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
    ],
    { stdio: 'ignore' },
  );
}, 600_000);

/** What LibreOffice prints of one of them. */
function printed(name: string) {
  const { pages } = readPdf(join(folder, `${name}.pdf`));
  return { pages, text: pages.flatMap(({ words }) => words).join(' ') };
}

describe('a Word document, opened in LibreOffice', () => {
  it.each([
    ['Len', exampleOfLen()],
    ['Damien', damien()],
  ])('has every word of the sheet: %s', (name, a) => {
    const sheet = sheetOf(a);
    const { pages, text } = printed(name);
    const { marking } = sheet;
    const last = dueOf(sheet).split('\n').at(-1);
    const due = [
      dueOf(sheet),
      [...planTitles, ...levelTitles].join(' '),
      ...pages.map((_, i) => `Page ${i + 1} of ${pages.length}`),
      // Head and foot again on each further page.
      ...pages.slice(1).map(() => `${marking?.text} DRAFT ${marking?.text} ${last}`),
    ].join('\n');
    // A table that goes on overleaf has its head again there.
    const again = [...planTitles, ...levelTitles].flatMap(plainWords);
    const without = (all: string[]) => all.filter((word) => !again.includes(word));
    expect(without(plainWords(text))).toEqual(without(plainWords(due)));
    for (const page of pages) expect(page).toMatchObject({ width: 210, height: 297 });
    expect(pages.length).toBeGreaterThan(1);
  });

  it('is, as a report, and as the person’s copy, what the text of each says', () => {
    expect(printed('report').text).toContain(
      'In my view, it is Dawn again, because losing her is what he can’t bear.',
    );
    const seen = plainWords(printed('copy').text);
    for (const word of plainWords(copyAsText(composeCopy(shared)))) expect(seen).toContain(word);
  });
});

describe('a Word document', () => {
  it('has real headings, a title, lists, styles of its own and a plan in a table', async () => {
    const { body, headRows, parts } = readWord(
      await bytes(toldAsWord(tellSheet(sheetOf(exampleOfLen())))),
    );
    const styled = (style: string) =>
      body.filter((one) => one.style === style).map(({ text }) => text.replaceAll('\u00a0', ' '));
    expect(styled('Title')).toEqual(['Len Marsh']);
    expect(styled('Heading1')).toEqual([
      'Risk of serious harm',
      'Next',
      'Still open',
      'What already keeps Len from offending',
      'What happened, and why',
      'Areas that matter',
      'The risk now',
      'The plan, in Len’s words',
      'Keeping people safe',
      'Len’s view',
      'Sources',
      'Overleaf',
    ]);
    expect(styled('Heading2')).toEqual([
      'Who to ring',
      'Decisions',
      'Conditions and orders in full',
      'What happened when',
    ]);
    expect(styled('ListParagraph')).toContain('a interview, 90 minutes, 24 March');
    const cells = body.filter(({ inTable }) => inTable).map(({ text }) => text);
    expect(cells).toEqual(
      expect.arrayContaining([...planTitles, 'High', 'With: Ray, alcohol service.']),
    );
    // The heads of the levels and of the plan stand again on the next page.
    expect(headRows).toBe(2);
    expect(cells.slice(0, 4)).toEqual(['Who', 'Level', 'Known adult', 'High']);
    expect(body.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Work: Eleven years at one warehouse/),
    );
    expect(body.flatMap(({ views }) => views)).toContain('Drink takes off the brake.');
    expect(parts.get('word/styles.xml')).toContain('w:name w:val="Writer’s view"');
    expect(parts.get('word/styles.xml')).toContain('w:lang w:val="en-GB"');
  });

  it('names nobody where Word keeps who wrote it and what it is', async () => {
    const { parts } = readWord(await bytes(toldAsWord(tellSheet(sheetOf(exampleOfLen())))));
    const about = [...parts].filter(([name]) => name.startsWith('docProps/'));
    expect(about.length).toBeGreaterThan(0);
    for (const [name, xml] of about) expect(xml, name).not.toMatch(/Marsh|Practitioner|Len\b/);
  });

  it.each([
    ['Assessment', () => tellSheet(sheetOf(shared))],
    ['Text for a report', () => tellReport(sheetOf(shared), shared, false).told],
    ['Part of an assessment', () => tellPart(sheetOf(shared), 'plan')],
  ])('says what it is: %s', async (title, tell) => {
    const { parts } = readWord(await bytes(toldAsWord(tell())));
    expect(parts.get('docProps/core.xml')).toContain(`<dc:title>${title}</dc:title>`);
  });

  it('shows what is written as text, whatever it is: script, markup, what XML cannot hold', async () => {
    const { assessment } = everyAnswer();
    const all = [...payloads, 'a\u0000b\u000bc\ud800d\ufffee', '=1+1', '+1', '-1', '@x'];
    assessment.overleaf.conditions = all.map((text, i) => ({ id: String(i), text }));
    const read = readWord(await bytes(toldAsWord(tellSheet(sheetOf(assessment)))));
    const word = textOfWord(read);
    const unwritable = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
    for (const payload of all)
      expect(word).toContain(payload.trim().replaceAll(unwritable, '\ufffd'));
    expect(read.parts.get('word/document.xml')).not.toMatch(unwritable);
  });

  it('has nothing in it that runs or that is fetched', async () => {
    const { parts } = readWord(await bytes(toldAsWord(tellSheet(sheetOf(exampleOfLen())))));
    const ways = [...parts].filter(([name]) => name.endsWith('.rels')).map(([, xml]) => xml);
    expect(ways.length).toBeGreaterThan(0);
    for (const xml of ways) expect(xml).not.toMatch(/TargetMode="External"|vbaProject|oleObject/);
    expect([...parts.keys()].filter((name) => /\.bin$|embeddings|vba/i.test(name))).toEqual([]);
  });
});

it('has the person’s copy as large as its page has it', async () => {
  const copy = composeCopy({ ...exampleOfLen(), copy: copyOfLen() });
  for (const [layout, half] of [
    ['usual', 24],
    ['large', 36],
    ['easy', 28],
  ] as const) {
    const { parts } = readWord(await bytes(copyAsWord(copy, layout)));
    expect(parts.get('word/styles.xml')).toContain(`<w:sz w:val="${half}"/>`);
  }
});
