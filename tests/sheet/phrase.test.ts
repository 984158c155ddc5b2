// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { named } from '../../src/assessment/ask.ts';
import { inTurn, phrase } from '../../src/sheet/phrase.ts';
import { quoted, stopped, typed } from '../../src/sheet/piece.ts';
import type { Piece } from '../../src/sheet/sheet.ts';

function read(pieces: readonly Piece[]): string {
  return pieces.map((p) => p.text).join('');
}

const step = '{what}[: {who}][, {by}][ (cover: {cover})].';

function filled(what: string, who = '', by = '', cover = ''): string {
  const slots = {
    what: typed('w', what),
    who: typed('o', who),
    by: typed('b', by),
    cover: typed('c', cover),
  };
  return read(phrase(step, slots, 'w'));
}

describe('a wording', () => {
  test.each([
    [['Ring Ray', 'me', 'today', 'duty'], 'Ring Ray: me, today (cover: duty).'],
    [['Ring Ray', '', 'today', ''], 'Ring Ray, today.'],
    [['Ring Ray', '', '', ''], 'Ring Ray.'],
    [['', 'me', 'today', ''], 'me, today.'],
    [['', '', '', ''], ''],
  ])('filled with %j reads %j', (slots, said) => {
    expect(filled(...(slots as [string, string, string, string]))).toBe(said);
  });

  test('does not double the punctuation that was typed', () => {
    expect(filled('Ring Ray.', 'me')).toBe('Ring Ray: me.');
    expect(filled('Did he come?')).toBe('Did he come?');
    expect(filled('Wait ...', 'me')).toBe('Wait ...: me.');
    expect(filled('Ring', 'Sheila M.', '4 May')).toBe('Ring: Sheila M., 4 May.');
  });

  test('styles its own words and leaves what was typed alone', () => {
    const pieces = phrase(
      '*If* {if}, ~then~ {then}.',
      { if: typed('i', 'it *rains*'), then: typed('t', 'go') },
      'i',
    );
    expect(pieces.map((p) => [p.as, p.text, p.form ?? false])).toEqual([
      ['strong', 'If', true],
      ['known', ' ', true],
      ['known', 'it *rains*', false],
      ['known', ', ', true],
      ['label', 'then', true],
      ['known', ' ', true],
      ['known', 'go', false],
      ['known', '.', true],
    ]);
  });
});

test('phrases in turn are parted by one space, and empty ones by none', () => {
  expect(read(inTurn(typed('a', 'one'), [], typed('b', 'two')))).toBe('one two');
});

test('a sentence gets one full stop', () => {
  expect(['a', 'a.', 'a?', 'a.”', 'a …', ''].map(stopped)).toEqual([
    'a.',
    'a.',
    'a?',
    'a.”',
    'a …',
    '',
  ]);
});

test('quotation marks are not doubled', () => {
  expect(read(quoted('q', 'Drink'))).toBe('“Drink”');
  expect(read(quoted('q', '“Drink.”'))).toBe('“Drink.”');
  expect(read(quoted('q', '“Drink.” Of Ray: “good”'))).toBe('“Drink.” Of Ray: “good”');
});

test('takes nothing in a name for a part of the wording', () => {
  const name = (wording: string) => named(wording, '*A* [b] ~c~ {what} $& {name}');
  const pieces = phrase(
    '*Risk to {name}* {what}[ ({who})]',
    { what: typed('x', 'told') },
    'x',
    name,
  );
  expect(pieces.map((p) => p.text).join('')).toBe('Risk to *A* [b] ~c~ {what} $& {name} told');
});
