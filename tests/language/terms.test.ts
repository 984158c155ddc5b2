// @vitest-environment node
import { expect, test } from 'vitest';
import { hintsIn } from '../../src/language/hints.ts';
import { terms } from '../../src/language/terms.ts';
import { termExamples } from './term-examples.ts';

const examples = Object.entries(termExamples);

/** The terms that find something in a sentence of which no source is wanting. */
function found(says: string, use: 'fact' | 'view' | 'copy' | 'own-words' = 'view'): string[] {
  return hintsIn(says, { in: use }).map(({ id }) => id);
}

test('every term has an id of its own, and an example', () => {
  const ids = terms.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(examples.map(([id]) => id).sort()).toEqual([...ids].sort());
});

test.each(terms.map((term) => [term.id, term] as const))(
  '%s says what to say instead',
  (_, term) => {
    for (const text of [term.why, term.instead]) expect(text).toMatch(/^[A-Z].*[.?]$/s);
    expect(`${term.why}${term.instead}${term.name}`).not.toMatch(/["'`]/);
  },
);

test.each(
  examples.flatMap(([id, { in: use, hits }]) => hits.map((says) => [id, says, use] as const)),
)('%s finds: %s', (id, says, use) => {
  expect(found(says, use)).toContain(id);
});

test.each(
  examples.flatMap(([id, { in: use, misses = [] }]) =>
    misses.map((says) => [id, says, use] as const),
  ),
)('%s lets be: %s', (id, says, use) => {
  expect(found(says, use)).not.toContain(id);
});
