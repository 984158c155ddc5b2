import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { exampleOfLen } from '../../src/example/len.ts';
import { PartTimes } from '../../src/features/time/part-times.tsx';

it('says under 1 where a part took seconds, and nothing more of it than that', () => {
  const spent = {
    person: { ms: 4_000, keys: 3 },
    offence: { ms: 40_000, keys: 30 },
    plan: { ms: 900_000, keys: 900 },
  };
  const timing = { spent, sittings: 1, last: '2026-11-27T10:00:00.000Z', away: [] };
  render(<PartTimes timing={timing} assessment={exampleOfLen()} />);
  const minutes = screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('td')?.textContent ?? '');
  expect(minutes.filter((each) => each !== '0')).toEqual(['under\u00a01', '1', '15', '16']);
});
