// @vitest-environment node
import { expect, it } from 'vitest';
import { blankAssessment } from '../../src/assessment/assessment.ts';
import { parts } from '../../src/assessment/parts.ts';
import { progressOf } from '../../src/assessment/progress.ts';
import { newRecord } from '../../src/assessment/record.ts';
import { currentFormat, readRecord, writeRecord } from '../../src/storage/formats/current.ts';
import { shortest } from '../cases/shortest.ts';

it('calls every part untouched until something is written in it, also after it was stored', () => {
  const blank = blankAssessment('A. Writer', 'PO', '2026-11-22');
  const kept = JSON.parse(
    JSON.stringify(writeRecord(newRecord(blank, '2026-11-22T10:00:00.000Z'))),
  );
  const back = readRecord(currentFormat, kept).assessment;
  for (const part of parts) expect(progressOf(part.id, back), part.id).toBe('untouched');
});

it('calls a part begun by its first answer and done by its last', () => {
  const a = blankAssessment('A. Writer', 'PO', '2026-11-22');
  a.sign.changeMind.text = 'Word from police.';
  expect(progressOf('sign', a)).toBe('begun');
  a.sign.signed = true;
  expect(progressOf('sign', a)).toBe('done');
});

it('calls all nine parts of a whole assessment done', () => {
  const others = ['since', 'overleaf', 'copy'];
  const nine = parts.filter(({ id }) => !others.includes(id));
  expect(nine).toHaveLength(9);
  for (const part of nine) expect(progressOf(part.id, shortest()), part.id).toBe('done');
});
