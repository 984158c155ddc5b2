import { expect, inject, it } from 'vitest';
import { expectMeasured } from './measured.ts';
import { measureAlone, sayAlone } from './ours-alone.ts';
import { writeResults } from './results.ts';
import { measureRounds, sayRounds } from './rounds.ts';
import { table } from './table.ts';

/** Rounds, keys typed for the time to the paint, and assessments opened: fewer for a short look. ONLY names forms. */
const { ROUNDS = '5', KEYS = '600', OPENED = '100', ONLY } = process.env;

it('measures typing and loading beside plain HTML, GOV.UK Frontend and react-hook-form', async () => {
  const settings = {
    rounds: Number(ROUNDS),
    keys: { paint: Number(KEYS), work: Math.min(Number(KEYS), 200) },
    only: ONLY?.split(','),
  };
  const runs = await measureRounds(inject('appUrl'), settings);
  const alone = Number(OPENED) > 0 ? await measureAlone(inject('appUrl'), Number(OPENED)) : null;
  const notes = [...sayRounds(runs, settings), ...(alone ? sayAlone(alone) : [])];
  console.log(`\n${[table(runs), '', ...notes].join('\n')}\n`);
  writeResults({ table: table(runs), notes, settings, runs, alone });
  for (const run of runs) expectMeasured(run);
  expect(alone === null || alone.held.last > 0).toBe(true);
}, 7_200_000);
