import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import { runningWords, wordsOf } from '../../src/sheet/words.ts';
import { compareWords } from '../sheet/printed-words.ts';
import { type PrintedPdf, readPdf } from '../sheet/read-pdf.ts';

export interface Printed extends PrintedPdf {
  /** Words of the record that the paper lacks, and words on it that the record does not have. */
  lost: string[];
  added: string[];
  /** The words of the first page, in the order in which they were drawn. */
  front: string;
}

/**
 * Prints as the browser's print dialogue does and compares every word with the record. Paper: A4 as the page asks,
 * or US Letter as a printer may force it.
 */
export async function printed(
  page: Page,
  folder: string,
  a: Assessment,
  state: 'draft' | 'finished',
  paper: 'A4' | 'Letter' = 'A4',
): Promise<Printed> {
  const path = join(folder, `${paper}.pdf`);
  await page.pdf({ path, format: paper, preferCSSPageSize: paper === 'A4' });
  return readPrinted(path, a, state);
}

/** What a browser printed, with every word compared with the record. */
export function readPrinted(path: string, a: Assessment, state: 'draft' | 'finished'): Printed {
  const pdf = readPdf(path);
  const sheet = composeSheet(a, state);
  const running = pdf.pages.length > (sheet.back ? 2 : 1) ? runningWords(sheet) : [];
  const words = pdf.pages.flatMap((p) => p.words);
  const again = Array.from(
    { length: pdf.pages.length - (sheet.back ? 2 : 1) },
    () => running,
  ).flat();
  return {
    ...pdf,
    ...compareWords(words, wordsOf(sheet), again),
    front: (pdf.pages[0]?.words ?? []).join(' '),
  };
}
