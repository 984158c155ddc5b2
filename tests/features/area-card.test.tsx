import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { areas } from '../../src/assessment/areas.ts';
import { DayField } from '../../src/features/write/fields/day-field.tsx';
import { AreasPart } from '../../src/features/write/parts/areas-part.tsx';
import { inAForm } from './in-a-form.tsx';

it('lists the eleven areas, none of them opened', () => {
  inAForm(<AreasPart />);
  expect(screen.getAllByRole('radio', { name: 'Not yet asked' })).toHaveLength(areas.length);
  expect(screen.queryByRole('textbox', { name: /Why does it matter/ })).not.toBeInTheDocument();
});

it('opens an area when it matters, and gives its words back after it was closed', async () => {
  const now = inAForm(<AreasPart />);
  const matters = () => screen.getAllByRole('radio', { name: 'Matters' })[6] as HTMLElement;
  await userEvent.click(matters());
  await userEvent.type(
    screen.getByRole('textbox', { name: 'What is known?' }),
    'Thirty pints a week.',
  );
  await userEvent.click(
    screen.getAllByRole('radio', { name: 'Doesn’t matter here' })[6] as HTMLElement,
  );
  expect(screen.queryByRole('textbox', { name: 'What is known?' })).not.toBeInTheDocument();
  expect(now().areas.answers.alcohol).toMatchObject({
    state: 'no',
    known: { text: 'Thirty pints a week.' },
  });
  await userEvent.click(matters());
  expect(screen.getByRole('textbox', { name: 'What is known?' })).toHaveValue(
    'Thirty pints a week.',
  );
});

it('reads a day as it is typed in Britain and says it in words', async () => {
  const now = inAForm(<DayField at="person.born" ask={{ ask: 'Date of birth' }} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Date of birth' }), '14/2/1979');
  await userEvent.tab();
  expect(screen.getByRole('textbox', { name: 'Date of birth' })).toHaveValue('14 February 1979');
  expect(now().person.born).toBe('1979-02-14');
});

it('keeps a day that cannot be read as it was typed, and says how to write it', async () => {
  const now = inAForm(<DayField at="person.born" ask={{ ask: 'Date of birth' }} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Date of birth' }), '31/2/1979');
  await userEvent.tab();
  expect(screen.getByText(/Write it like 27\/3\/2026/)).toBeInTheDocument();
  expect(now().person.born).toBe('31/2/1979');
});
