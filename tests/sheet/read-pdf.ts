import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { needProgram } from '../setup/programs.ts';
import { smallestType } from './pdf-type.ts';

export interface PrintedPage {
  /** Paper size in millimetres, rounded. */
  readonly width: number;
  readonly height: number;
  /** The words in the order in which they are drawn, as white space and the ends of lines part them. */
  readonly words: readonly string[];
}

export interface PrintedPdf {
  readonly pages: readonly PrintedPage[];
  /** The smallest type on any page, in points, counting any scaling of the page. */
  readonly smallest: number;
}

function poppler(program: string, options: string[]): string {
  return execFileSync(needProgram(program, 'poppler-utils'), options, { encoding: 'utf8' });
}

function millimetres(points: string): number {
  return Math.round((Number(points) * 25.4) / 72);
}

function wordsOfPage(file: string, page: number): string[] {
  const range = ['-f', String(page), '-l', String(page)];
  const text = poppler('pdftotext', ['-raw', ...range, file, '-']);
  return text.split(/\s+/).filter(Boolean);
}

/** Reads a PDF that a browser printed. Uses poppler's pdfinfo and pdftotext. */
export function readPdf(file: string): PrintedPdf {
  const info = poppler('pdfinfo', ['-f', '1', '-l', '999', file]);
  const sizes = [...info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)];
  const pages = sizes.map(([, width = '', height = ''], i) => ({
    width: millimetres(width),
    height: millimetres(height),
    words: wordsOfPage(file, i + 1),
  }));
  return { pages, smallest: smallestType(readFileSync(file)) };
}
