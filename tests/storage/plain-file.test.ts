// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { type CaseRecord, newRecord } from '../../src/assessment/record.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { currentFormat, readRecord, writeRecord } from '../../src/storage/formats/current.ts';
import { plainText, readPlain } from '../../src/storage/plain-file.ts';
import { plainSchema } from '../../src/storage/plain-schema.ts';
import { payloads } from '../faults/payloads.ts';
import { everyAnswer } from '../sheet/every-answer.ts';

const kind = {
  read: (plain: unknown, format: number) => readRecord(format, plain),
  write: writeRecord,
};
const at = '2026-11-27T09:00:00.000Z';

function textOf(record: CaseRecord): string {
  return plainText(kind, record);
}

function read(text: string | Uint8Array<ArrayBuffer>): Promise<CaseRecord> {
  return readPlain(kind, new Blob([text]));
}

function len(): CaseRecord {
  return newRecord(exampleOfLen(), at);
}

describe('an assessment as JSON', () => {
  it.each([
    ['Len', exampleOfLen()],
    ['every answer that there is', everyAnswer().assessment],
  ])('comes back as it went, and by the schema that is given out: %s', async (_, a) => {
    const record: CaseRecord = { ...newRecord(a, at), state: 'finished', finished: at };
    const text = textOf(record);
    expect(await read(text)).toEqual(record);
    const schema = fromJSONSchema(JSON.parse(plainSchema()));
    expect(schema.safeParse(JSON.parse(text)).error).toBeUndefined();
  });

  it('holds whatever was written as text', async () => {
    for (const payload of [...payloads, '=1+1', '@x', 'a\u0000b\ud800']) {
      const record = len();
      record.assessment.offence.known.text = payload;
      expect((await read(textOf(record))).assessment.offence.known.text).toBe(payload);
    }
  });

  it('is refused by the schema where Onesheet would refuse it', () => {
    const schema = fromJSONSchema(JSON.parse(plainSchema()));
    const wrong = JSON.parse(textOf(len()));
    for (const other of [
      { ...wrong, more: 1 },
      { ...wrong, record: { ...wrong.record, state: 'done' } },
      { ...wrong, record: { ...wrong.record, assessment: { ...wrong.record.assessment, x: 1 } } },
      { ...wrong, format: currentFormat + 1 },
    ])
      expect(schema.safeParse(other).success).toBe(false);
  });

  it('says in its schema what it is, by the number of its format', () => {
    const schema = JSON.parse(plainSchema());
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.properties.format.const).toBe(currentFormat);
    expect(Object.keys(schema.properties.record.properties.assessment.properties)).toEqual(
      expect.arrayContaining(['person', 'strengths', 'risk', 'plan']),
    );
  });
});

function withRecord(record: string, format = currentFormat as number): string {
  return `{"what":"onesheet-assessment","format":${format},"record":${record}}`;
}

const hostile: [string, () => string | Uint8Array<ArrayBuffer>, string][] = [
  ['too large', () => ' '.repeat(16 * 1024 * 1024 + 1), 'too-large'],
  ['a million brackets', () => withRecord('['.repeat(1e6)), 'too-deep'],
  ['__proto__', () => withRecord('{"__proto__":{"polluted":1}}'), 'odd-names'],
  ['constructor', () => withRecord('{"constructor":{"prototype":{"polluted":1}}}'), 'odd-names'],
  ['5 million characters', () => withRecord(`"${'x'.repeat(5_000_000)}"`), 'too-many'],
  ['200,000 values', () => withRecord(`[${'1,'.repeat(200_000)}1]`), 'too-many'],
  ['another file', () => 'Dear Sir or Madam', 'not-json'],
  ['nothing', () => '', 'not-json'],
  ['cut off', () => textOf(len()).slice(0, -40), 'not-json'],
  ['bytes that are no text', () => new Uint8Array([0x7b, 0x22, 0xff, 0xfe]), 'not-json'],
  ['null', () => 'null', 'not-ours'],
  ['a list', () => '[1]', 'not-ours'],
  ['other JSON', () => '{"name":"Len"}', 'not-ours'],
  ['a backup', () => '{"what":"onesheet-backup","format":1,"records":[]}', 'not-ours'],
  ['a newer format', () => withRecord('{}', currentFormat + 1), 'newer'],
  ['format nought', () => withRecord('{}', 0), 'wrong-shape'],
  ['no record', () => '{"what":"onesheet-assessment","format":3}', 'wrong-shape'],
  ['a name too many', () => textOf(len()).replace('{', '{"more":1,'), 'wrong-shape'],
  ['an answer that is none', () => textOf(len()).replace('"draft"', '"done"'), 'wrong-shape'],
];

it.each(hostile)('refuses with a sentence, and changes nothing: %s', async (_, make, why) => {
  await expect(read(make())).rejects.toMatchObject({ name: 'PlainRefused', why });
  await expect(read(make())).rejects.toThrow(/^[A-Z].*Nothing was changed\. .*\.$/);
  expect((Object.prototype as { polluted?: number }).polluted).toBeUndefined();
});
