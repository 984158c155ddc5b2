// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { passphraseTrouble } from '../../src/storage/passphrase-trouble.ts';

describe('trouble with a passphrase', () => {
  it.each([
    ['', /at least 12/],
    ['lantern 123', /at least 12/],
    ['👩‍👩‍👧🎈🎈', /at least 12/],
    ['aaaaaaaaaaaaaaaa', /over and over/],
    ['                ', /over and over/],
    ['123456789012', /numbers and dates alone/],
    ['22-11-2026 09/41', /numbers and dates alone/],
  ])('is found in %j', (passphrase, sentence) => {
    expect(passphraseTrouble(passphrase)).toMatch(sentence);
  });

  it.each(['marmalade lantern', 'Correct7Horse', 'ysgubor wen fawr', 'سلام بر شما دوست'])(
    'is not found in %j',
    (passphrase) => {
      expect(passphraseTrouble(passphrase)).toBeNull();
    },
  );
});
