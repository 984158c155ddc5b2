import { expect, inject, it } from 'vitest';
import { measureSpeed } from './rounds.ts';

const only = process.env.ONLY?.split(',');
const paint = Number(process.env.KEYS ?? 600);

it('measures ours beside plain HTML, GOV.UK Frontend and react-hook-form', async () => {
  const runs = await measureSpeed(inject('appUrl'), {
    rounds: Number(process.env.ROUNDS ?? 5),
    keys: { paint, work: Math.min(paint, 200) },
    only,
  });
  expect(runs.length).toBeGreaterThan(0);
}, 7_200_000);
