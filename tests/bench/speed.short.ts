import { expect, inject, it } from 'vitest';
import { expectMeasured } from './measured.ts';
import { measureRounds, sayRounds } from './rounds.ts';
import { table } from './table.ts';

it('measures typing and loading beside two of the peers, and no key is lost', async () => {
  const settings = {
    rounds: 1,
    keys: { paint: 40, work: 20 },
    only: ['plain', 'react-hook-form', 'Onesheet'],
  };
  const runs = await measureRounds(inject('appUrl'), settings);
  console.log(`\n${[table(runs), '', ...sayRounds(runs, settings)].join('\n')}\n`);
  expect(runs.map(({ name }) => name)).toEqual(settings.only);
  for (const run of runs) expectMeasured(run);
});
