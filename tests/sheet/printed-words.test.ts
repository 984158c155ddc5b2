// @vitest-environment node
import { expect, test } from 'vitest';
import { compareWords } from './printed-words.ts';

const alike = { lost: [], added: [] };

test('order does not count, numbers do', () => {
  expect(compareWords(['a', 'b', 'a'], ['a', 'a', 'b'])).toEqual(alike);
  expect(compareWords(['a', 'b'], ['a', 'a', 'b'])).toEqual({ lost: ['a'], added: [] });
  expect(compareWords(['a', 'b', 'c'], ['a', 'b'])).toEqual({ lost: [], added: ['c'] });
});

test('a word broken across lines is put together, also across the head of the next page', () => {
  expect(compareWords(['self-', 'harm', 'x'], ['self-harm', 'x'])).toEqual(alike);
  expect(compareWords(['kk', 'DRAFT', 'kkk'], ['kkkkk'], ['DRAFT'])).toEqual(alike);
  expect(compareWords(['kk', 'kk'], ['kkkkk']).lost).toEqual(['kkkkk']);
});

test('words written from right to left are compared by their letters and their punctuation', () => {
  expect(compareWords(['\u202b)محمد\u202c', 'to'], ['محمد)', 'to'])).toEqual(alike);
  expect(compareWords(['محمد'], ['أحمد']).lost).toHaveLength(1);
});
