// @vitest-environment node
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { record } from '../../src/assessment/record.ts';
import { STORED_FORMAT } from '../../src/storage/database.ts';
import {
  currentFormat,
  FormatIsNewer,
  FormatIsUnknown,
  readRecord,
  writeRecord,
} from '../../src/storage/formats/current.ts';
import { recordV3 } from '../../src/storage/formats/v3.ts';

const formats = Array.from({ length: currentFormat }, (_, i) => i + 1);
const samplePath = (format: number) => `tests/saved/format-${format}.json`;

function sample(format: number) {
  return JSON.parse(readFileSync(samplePath(format), 'utf8'));
}

test.each(formats)('format %d has a saved sample and a file of its own', (format) => {
  expect(existsSync(samplePath(format))).toBe(true);
  expect(existsSync(`src/storage/formats/v${format}.ts`)).toBe(true);
});

/** What each format accepts, as it was when it was frozen: records written by it lie on people's machines. */
const FROZEN: Record<number, string> = {
  1: '24b2e68da39c386e9ba73364c3617a962fcefa64a872f56d12a08e08532a0031',
  2: '8c204641c8e228506b7dfa6cf9705f6bc4d6b3be3eba35d825f336e46f5f4f4a',
  3: 'bd46264382b346b3e5b079698231d611c5e4f9c8d0a8933f30a0afeb85529ddf',
};

test.each(formats)('format %d accepts what it accepted when it was frozen', async (format) => {
  const file = await import(`../../src/storage/formats/v${format}.ts`);
  const shape = JSON.stringify(z.toJSONSchema(file[`recordV${format}`]));
  expect(createHash('sha256').update(shape).digest('hex')).toBe(FROZEN[format]);
});

/** A schema with what is required in one order: which key stands first is no part of a format. */
function sorted(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(sorted);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'required' ? [...(value as string[])].sort() : sorted(value),
    ]),
  );
}

test('there is no format and no sample but those from 1 to the newest', () => {
  const files = readdirSync('src/storage/formats').filter((name) => name !== 'current.ts');
  expect(files.sort()).toEqual(formats.map((format) => `v${format}.ts`).sort());
  const samples = readdirSync('tests/saved').filter((name) => name.startsWith('format-'));
  expect(samples.sort()).toEqual(formats.map((format) => `format-${format}.json`).sort());
});

test.each(formats)('the record saved in format %d opens', (format) => {
  expect(readRecord(format, sample(format)).assessment.person.name).toBe('Len Marsh');
});

test('the record saved in the newest format is what it was, and is written again as it was', () => {
  const newest = sample(currentFormat);
  expect(readRecord(currentFormat, newest)).toEqual(newest);
  expect(writeRecord(readRecord(currentFormat, newest))).toEqual(newest);
});

test('the record saved in format 1 says what it said, and that it is no review', () => {
  const { assessment, quiet, ...rest } = readRecord(1, sample(1));
  const { since, ...said } = assessment;
  expect({ ...rest, assessment: said }).toEqual(sample(1));
  expect(since.of).toBe(0);
  expect(quiet).toEqual([]);
});

test('the record saved in format 2 says what it said, with no hint hidden, and corrections about no passage', () => {
  const before = sample(2);
  const asked = sample(3).assessment.view.corrections;
  before.assessment.view.corrections = asked.map(({ about, ...each }: { about: string }) => each);
  const { quiet, ...rest } = readRecord(2, before);
  expect(quiet).toEqual([]);
  const { corrections } = rest.assessment.view;
  expect(corrections).toEqual(asked.map((each: object) => ({ ...each, about: '' })));
  expect({ ...rest, assessment: { ...rest.assessment, view: before.assessment.view } }).toEqual(
    before,
  );
});

test('an unknown key fails at every depth, and never vanishes', () => {
  expect(() => readRecord(1, { ...sample(1), surprise: 1 })).toThrow(z.ZodError);
  const deep = sample(1);
  deep.assessment.strengths.list[0].what.surprise = '';
  expect(() => readRecord(1, deep)).toThrow(z.ZodError);
  const newest = sample(currentFormat);
  newest.assessment.strengths.list[0].what.surprise = '';
  expect(() => writeRecord(newest)).toThrow(z.ZodError);
});

test('a missing key fails', () => {
  const cut = sample(1);
  delete cut.assessment.copy;
  expect(() => readRecord(1, cut)).toThrow(z.ZodError);
});

test('an unknown area, group and copy field is kept', () => {
  const more = sample(currentFormat);
  more.assessment.areas.answers.gambling = more.assessment.areas.answers.alcohol;
  more.assessment.risk.levels.animals = more.assessment.risk.levels.staff;
  more.assessment.copy.plain['plan.goals.0.words'] = 'plain words';
  more.assessment.since.still['gambling/1'] = '2027-01-20';
  expect(readRecord(currentFormat, more)).toEqual(more);
});

test('a newer format is refused, and so is one that never was, in a sentence', () => {
  expect(() => readRecord(currentFormat + 1, sample(1))).toThrow(FormatIsNewer);
  for (const odd of [0, -1, 0.5, Number.NaN]) {
    expect(() => readRecord(odd, sample(1))).toThrow(FormatIsUnknown);
  }
  for (const error of [new FormatIsNewer(), new FormatIsUnknown()]) {
    expect(error.message).toMatch(/^[A-Z].*\.$/);
  }
});

test('format 3 is today’s record in what it accepts, not in type alone', () => {
  expect(sorted(z.toJSONSchema(recordV3))).toEqual(sorted(z.toJSONSchema(record)));
});

test('the store labels its rows with the newest format', () => {
  expect(STORED_FORMAT).toBe(currentFormat);
});
