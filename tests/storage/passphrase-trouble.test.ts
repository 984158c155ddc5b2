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
    ['kettle kettle kettle', /over and over/],
    ['abcabcabcabc', /over and over/],
    ['qwertyuiop[]', /keys that lie in a row/],
    ['poiuytrewq98765', /keys that lie in a row/],
    ['abcdefghijklmnop', /keys that lie in a row/],
    ['1qaz2wsx3edc4rfv', /keys that lie in a row/],
    ['P455word 2026!', /tried first/],
    ['password123456', /tried first/],
    ['Correct horse battery staple', /tried first/],
    ['To be, or not to be', /tried first/],
    ['Onesheet Probation 1', /tried first/],
    ['Summer 2026!!!', /tried first/],
    ['This is my passphrase', /tried first/],
  ])('is found in %j', (passphrase, sentence) => {
    expect(passphraseTrouble(passphrase)).toMatch(sentence);
  });

  it.each([
    'marmalade lantern',
    'Correct7Horse',
    'kettle orchard Tuesday lamp',
    'welcome marmalade',
    'trwyth.gwyrdd.un',
    'ysgubor wen fawr',
    'سلام بر شما دوست',
  ])('is not found in %j', (passphrase) => {
    expect(passphraseTrouble(passphrase)).toBeNull();
  });
});
