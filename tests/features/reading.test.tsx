import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Reading } from '../../src/features/write/copy/reading.tsx';

const plain =
  'You told us that you want your own front door. Ray says you can stay until June. We will ask the council for a flat, and you will ring them on Monday.';
const office =
  'You are required to attend supervision appointments in accordance with your licence conditions.';

const reading = () => screen.queryByRole('region', { name: 'How hard it is to read' });

it('says the age, the aim and what the measure is worth', () => {
  render(<Reading text={`${plain}\n${plain}`} />);
  expect(reading()).toHaveTextContent(/from about age \d+\. The aim is 11\./);
  expect(reading()).toHaveTextContent('Flesch–Kincaid grade plus five');
  expect(reading()).not.toHaveTextContent('Hardest to read');
});

it('marks the hardest sentences and says plainer words for what is in them', () => {
  render(<Reading text={`${plain}\n${office}\n${plain}`} />);
  const hard = screen.getByText(office);
  expect(hard.tagName).toBe('MARK');
  const one = within(hard.closest('li') as HTMLElement);
  expect(one.getByText('For “in accordance with” one could say: as it says in.')).toBeVisible();
});

it('asks for letters to be spelt out, and says nothing of a page without words', () => {
  const { rerender } = render(<Reading text="You have twelve RAR days left to do by June." />);
  expect(screen.getByRole('list', { name: 'Letters that are not spelt out' })).toHaveTextContent(
    'rehabilitation activity requirement',
  );
  expect(reading()).toHaveTextContent('too few words');
  rerender(<Reading text="" />);
  expect(reading()).toBeNull();
});
