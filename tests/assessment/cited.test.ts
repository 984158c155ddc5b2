// @vitest-environment node
import { expect, it } from 'vitest';
import { citedBy, withoutSource } from '../../src/assessment/cited.ts';
import { exampleOfLen } from '../../src/example/len.ts';

it('takes a source out of every passage that cites it, and out of the list, and leaves all else', () => {
  const len = exampleOfLen();
  const source = len.sources.list[0];
  if (!source) throw new Error('The example has no source.');
  expect(citedBy(len, source.id)).toBeGreaterThan(1);
  const without = withoutSource(len, source.id);
  expect(citedBy(without, source.id)).toBe(0);
  expect(without.sources.list).toHaveLength(len.sources.list.length - 1);
  expect(without.sources.given).toBe(len.sources.given);
  expect(JSON.stringify(without).length).toBeLessThan(JSON.stringify(len).length);
  expect(without.offence.known.text).toBe(len.offence.known.text);
});
