// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsIn } from '../../src/language/hints.ts';

const uses = ['fact', 'view', 'copy', 'own-words'] as const;

/** Text as it might be typed or pasted, with many words that terms begin with, and what is never typed. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'he ',
          'his brother ',
          'needs to ',
          'is a ',
          'clearly ',
          'lacks ',
          'RAR ',
          '(RAR) ',
          'told ',
        ],
        ...['“', '”', '‘', '’', '"', "'", '. ', ', ', '\n', ' ', '—', 'é', 'ß', '𝒳', '\u0000', '█'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('hints', () => {
  it('point into the text, in its order, whatever it is', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...uses), (text, use) => {
        const hints = hintsIn(text, { in: use });
        for (const { from, to, words } of hints) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(words).toBe(text.slice(from, to));
        }
        const starts = hints.map(({ from }) => from);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(new Set(hints.map(({ id }) => id)).size).toBe(hints.length);
      }),
      { numRuns: 300 },
    );
  });

  it('take no longer on a text that is made to take long', () => {
    hintsIn('He is read once first.', { in: 'fact' });
    for (const piece of [
      'a ',
      'his brother ',
      'he was very ',
      '‘',
      '“ ',
      'the man, ',
      'needs to be ',
      ' ',
    ]) {
      const text = piece.repeat(20_000 / piece.length);
      const start = performance.now();
      for (const use of uses) hintsIn(text, { in: use });
      // A search that doubles its work with each word would not end at all.
      expect(performance.now() - start).toBeLessThan(20_000);
    }
  });

  it('leave the person’s own words alone', () => {
    expect(hintsIn('I am an addict and a liar.', { in: 'own-words' })).toEqual([]);
  });

  it.each([
    'She said: “He is a liar.”',
    'The file says ‘lacks insight’ twice.',
    'The judge called it "mindless".',
    'He wrote: “I am a thug',
  ])('leave a quotation alone: %s', (text) => {
    expect(hintsIn(text, { in: 'fact' })).toEqual([]);
  });

  it('find nothing across a quotation', () => {
    expect(
      hintsIn('He needs to “see” improve his attitude', { in: 'view' }).map((h) => h.words),
    ).not.toContain('needs to “see” improve');
  });

  it('look for opinions only where facts are asked for', () => {
    const ids = (use: (typeof uses)[number]) =>
      hintsIn('He clearly planned it.', { in: use }).map(({ id }) => id);
    expect(ids('fact')).toContain('clearly');
    expect(ids('view')).toEqual([]);
  });

  it('show what one that is not wanted had hidden', () => {
    const ids = (silent: string[]) =>
      hintsIn('He is clearly jealous.', {
        in: 'fact',
        silent: new Set(silent),
      }).map(({ id }) => id);
    expect(ids([])).toEqual(['is-jealous']);
    expect(ids(['is-jealous'])).toEqual(['clearly']);
    expect(ids(['is-jealous', 'clearly'])).toEqual([]);
  });

  it('let be what the person is said to do, by whichever name', () => {
    const of = (person: string[]) =>
      hintsIn('Len dealt heroin in 2019.', { in: 'fact', person }).map((h) => h.id);
    expect(of(['Len', 'Leonard Marsh'])).toEqual([]);
    expect(of(['Damien'])).toEqual(['third-party-does']);
  });
});

describe('letters in what the person reads', () => {
  const letters = (text: string) => hintsIn(text, { in: 'copy' }).map(({ words }) => words);

  it('are asked to be spelt out, and said what they mean where that is known', () => {
    const [rar, xqz] = hintsIn('You have RAR days and XQZ.', { in: 'copy' });
    expect(rar).toMatchObject({ words: 'RAR', kind: 'abbreviation' });
    expect(rar?.instead).toBe('Write it out: rehabilitation activity requirement.');
    expect(xqz?.instead).toBe('Write it out.');
  });

  it.each([
    'You have 20 days of rehabilitation activity requirement (RAR). The first RAR day is in May.',
    'Your POM (prison offender manager) will come. Ask your POM.',
    'Watch it on TV at your GP’s, OK?',
    'PLEASE COME ON MONDAY, AND BRING YOUR LETTER.',
  ])('are let be in: %s', (text) => {
    expect(letters(text)).toEqual([]);
  });

  it.each([
    ['We write it down in OASys.', 'OASys'],
    ['Your SPOs decide.', 'SPO'],
    ['It is on ViSOR.', 'ViSOR'],
  ])('are found in: %s', (text, words) => {
    expect(letters(text)).toEqual([words]);
  });

  it('are not looked for in what only staff read', () => {
    expect(hintsIn('The SPO has agreed.', { in: 'view' })).toEqual([]);
  });
});
