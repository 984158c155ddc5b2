// @vitest-environment node
import { expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { composeSheet } from '../../src/sheet/compose/compose.ts';
import type { Remembered } from '../../src/sheet/compose/remembered.ts';
import { everyAnswer } from './every-answer.ts';

/** The assessment with another text at a path: its part is a new object, all others are the same ones. */
function changedAt(a: Assessment, path: string, text: string): Assessment {
  const [part = '', ...rest] = path.split('.');
  const fresh = structuredClone(a[part as keyof Assessment]) as unknown;
  if (rest.length === 0) return { ...a, [part]: text };
  const owner = rest.slice(0, -1).reduce<unknown>((of, key) => (of as never)[key], fresh);
  Object.assign(owner as object, { [rest.at(-1) ?? '']: text });
  return { ...a, [part]: fresh };
}

test('whatever is written, the sheet is what it would be made from nothing', () => {
  const { assessment, paths } = everyAnswer();
  const memory: Remembered = new Map();
  composeSheet(assessment, 'draft', { memory });
  let a = assessment;
  for (const path of paths) {
    a = changedAt(a, path, `zq ${path.length}`);
    expect(composeSheet(a, 'draft', { memory }), path).toEqual(composeSheet(a, 'draft'));
  }
});

test('what was not written in is the same object, and so is not drawn again', () => {
  const { assessment } = everyAnswer();
  // A disputed passage is marked wherever it stands, which makes all of the sheet anew.
  assessment.view.corrections = [];
  const memory: Remembered = new Map();
  const before = composeSheet(assessment, 'draft', { memory });
  const after = composeSheet(changedAt(assessment, 'view.words.text', 'Another.'), 'draft', {
    memory,
  });
  const section = (sheet: typeof before, id: string) => sheet.sections.find((s) => s.id === id);
  expect(section(after, 'strengths')).toBe(section(before, 'strengths'));
  expect(after.levels).toBe(before.levels);
  expect(section(after, 'view')).not.toBe(section(before, 'view'));
});
