import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import Papa from 'papaparse';
import { z } from 'zod/mini';
import { type Pair, pairSchema } from './pair.ts';

/** What each column of a study file means: the data dictionary, in the file's order. */
export const columns = [
  ['pair', 'Random number of the pair. A pair that is in two files is taken once.', ''],
  ['practitioner', 'Random number of the practitioner’s store. It names nobody.', ''],
  ['month', 'Month in which the pair was added to the study.', 'YYYY-MM'],
  ['occasion', 'What was assessed: from scratch or a review.', 'new, review'],
  ['first', 'Which was done first.', 'oasys, onesheet, not-said'],
  ['oasys_minutes', 'Minutes for the OASys, as timed or typed in by the practitioner.', 'minutes'],
  ['oasys_how', 'How those minutes were come by.', 'stopwatch, typed'],
  [
    'onesheet_minutes',
    'Minutes at the screen with the sheet: visible and in use, pausing after two minutes without a key, pointer or scroll.',
    'minutes',
  ],
  [
    'onesheet_away_minutes',
    'Minutes away from the screen, entered by hand; not part of the above.',
    'minutes',
  ],
  ['onesheet_words', 'Words that stood in the assessment when the pair was added.', 'words'],
  ['rows', 'How many pairs the whole file holds, so that a shortened file is noticed.', 'count'],
  ['check', 'Checksum of the other columns of the row, so that a changed one is noticed.', ''],
] as const;
type Column = (typeof columns)[number][0];
type Row = Record<Column, string>;
const names = columns.map(([name]) => name);

/** Bytes. A thousand pairs take about 150,000. */
export const studyFileAtMost = 2_000_000;

/** What is wrong with a file, as a sentence for the writer. */
export class NotAStudyFile extends Error {}

function checkOf(row: Omit<Row, 'check'>): string {
  const said = names
    .filter((name) => name !== 'check')
    .map((name) => row[name as keyof typeof row]);
  return bytesToHex(sha256(utf8ToBytes(said.join('\n')))).slice(0, 12);
}

function rowOf(pair: Pair, rows: number): Row {
  const row = {
    pair: pair.id,
    practitioner: pair.by,
    month: pair.month,
    occasion: pair.for,
    first: pair.first,
    oasys_minutes: String(pair.oasys),
    oasys_how: pair.how,
    onesheet_minutes: String(pair.onesheet),
    onesheet_away_minutes: String(pair.away),
    onesheet_words: String(pair.words),
    rows: String(rows),
  };
  return { ...row, check: checkOf(row) };
}

/** The pairs as a CSV file: UTF-8, comma, one row a pair, first row the column names. */
export function studyCsv(pairs: readonly Pair[]): string {
  return Papa.unparse(
    { fields: names, data: pairs.map((pair) => rowOf(pair, pairs.length)) },
    { escapeFormulae: true },
  );
}

/** The data dictionary as a CSV file. */
export function dictionaryCsv(): string {
  return Papa.unparse({
    fields: ['column', 'meaning', 'values or unit'],
    data: [...columns] as never,
  });
}

const numeral = z.pipe(
  z.string().check(z.regex(/^\d{1,6}(\.\d{1,3})?$/)),
  z.transform((text: string) => Number(text)),
);

const texts = Object.fromEntries(names.map((name) => [name, z.string()]));

const row = z.pipe(
  z.strictObject({
    ...(texts as Record<Column, z.ZodMiniString>),
    oasys_minutes: numeral,
    onesheet_minutes: numeral,
    onesheet_away_minutes: numeral,
    onesheet_words: numeral,
  }),
  z.transform((row) => ({
    id: row.pair,
    by: row.practitioner,
    month: row.month,
    for: row.occasion,
    first: row.first,
    oasys: row.oasys_minutes,
    how: row.oasys_how,
    onesheet: row.onesheet_minutes,
    away: row.onesheet_away_minutes,
    words: row.onesheet_words,
  })),
);
const rowSchema = z.pipe(row, pairSchema);

/**
 * Reads a study file. All of it is taken or none. Throws NotAStudyFile with a sentence when it is of another kind,
 * damaged, shortened, or holds a pair twice.
 */
export function readStudyCsv(text: string): Pair[] {
  const { data, errors, meta } = Papa.parse<Row>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  if (meta.fields?.join() !== names.join())
    throw new NotAStudyFile(
      'This is not a study file that Onesheet wrote. Nothing was taken from it.',
    );
  if (data.length === 0) throw new NotAStudyFile('This study file holds no pair.');
  const damaged = (line: number) =>
    new NotAStudyFile(
      `Line ${line} of this study file is damaged or was changed. Nothing was taken from the file; ask for it again.`,
    );
  if (errors[0]) throw damaged((errors[0].row ?? 0) + 2);
  const pairs = data.map((row, at) => {
    const { check, ...rest } = row;
    const read = rowSchema.safeParse(row);
    if (check !== checkOf(rest) || !read.success) throw damaged(at + 2);
    return read.data;
  });
  if (data.some(({ rows }) => Number(rows) !== data.length))
    throw new NotAStudyFile(
      `Some rows of this study file are missing or were put together from other files. Nothing was taken from it; ask for it again.`,
    );
  const doubled = pairs.find(({ id }, at) => pairs.findIndex((p) => p.id === id) !== at);
  if (doubled)
    throw new NotAStudyFile('This study file holds a pair twice. Nothing was taken from it.');
  return pairs;
}

/**
 * The pairs of another file put to those that are there. Throws NotAStudyFile when one of them is there already:
 * a pair that counts twice would make the interval too narrow.
 */
export function merged(
  own: readonly Pair[],
  others: readonly Pair[],
  more: readonly Pair[],
): Pair[] {
  const known = new Set([...own, ...others].map(({ id }) => id));
  const again = more.filter(({ id }) => known.has(id)).length;
  if (again > 0)
    throw new NotAStudyFile(
      `${again === 1 ? 'One pair' : `${again} pairs`} of this file ${again === 1 ? 'is' : 'are'} in your study already. Nothing was taken from it, so that none counts twice.`,
    );
  return [...others, ...more];
}
