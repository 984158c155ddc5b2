// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutSource } from '../../src/assessment/cited.ts';
import { blankSources, letterOf, withSource } from '../../src/assessment/sources.ts';
import { exampleOfLen } from '../../src/example/len.ts';

test('letters run a to z, then aa', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual([
    'a',
    'b',
    'z',
    'aa',
    'ab',
    'az',
    'ba',
    'zz',
    'aaa',
  ]);
  expect(new Set(Array.from({ length: 2000 }, (_, i) => letterOf(i))).size).toBe(2000);
});

test('no letter is ever given twice, whatever is taken away in between', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat({ max: 20 })), { maxLength: 60 }), (moves) => {
      const given: string[] = [];
      let a = { ...exampleOfLen(), sources: blankSources() };
      moves.forEach((take, i) => {
        const gone = take === null ? undefined : a.sources.list[take];
        if (gone) a = withoutSource(a, gone.id);
        else {
          a = { ...a, sources: withSource(a.sources, `s${i}`, 'a source', '') };
          given.push(a.sources.list.at(-1)?.letter ?? '');
        }
      });
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});

test('a source that is taken away leaves the others’ letters as they were', () => {
  const before = exampleOfLen();
  const after = withoutSource(before, 'ray');
  expect(after.sources.list.map((s) => s.letter)).toEqual(['a', 'c', 'd', 'e', 'f']);
  expect(after.sources.given).toBe(before.sources.given);
  expect(JSON.stringify(after)).not.toContain('"ray"');
});
