import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { offenceAsks } from '../../src/assessment/offence.ts';
import { withSource } from '../../src/assessment/sources.ts';
import { newSourceAhead } from '../../src/features/write/fields/cites.tsx';
import { PassageField } from '../../src/features/write/fields/passage-field.tsx';
import { inAForm } from './in-a-form.tsx';

// As once a part stands.
beforeAll(newSourceAhead);

function threeSources() {
  return inAForm(<PassageField at="offence.known" ask={offenceAsks.known} />, (a) => {
    a.sources = withSource(a.sources, 'one', 'interview', '24 March');
    a.sources = withSource(a.sources, 'two', 'Ray, telephone', '26 March');
    a.sources = withSource(a.sources, 'three', 'police summary', '');
  });
}

it('cites sources by their letters, from the keyboard', async () => {
  const now = threeSources();
  await userEvent.click(screen.getByRole('textbox', { name: 'What is known?' }));
  await userEvent.keyboard('He pushed in.{Tab}ac');
  expect(now().offence.known.text).toBe('He pushed in.');
  expect(now().offence.known.from).toEqual(['one', 'three']);
  await userEvent.keyboard('a');
  expect(now().offence.known.from).toEqual(['three']);
});

it('says of each letter what it stands for, and whether it is cited', async () => {
  threeSources();
  const letters = within(screen.getByRole('toolbar', { name: 'Sources of: What is known?' }));
  expect(letters.getByRole('button', { name: 'b: Ray, telephone, 26 March' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  expect(letters.getByRole('button', { name: 'c: police summary, undated' })).toBeInTheDocument();
});

it('puts away with Escape what a letter stands for, until the next letter is come to', async () => {
  threeSources();
  const letters = screen.getByRole('toolbar', { name: 'Sources of: What is known?' });
  await userEvent.click(screen.getByRole('textbox', { name: 'What is known?' }));
  await userEvent.keyboard('{Tab}');
  expect(letters).not.toHaveAttribute('data-hushed');
  await userEvent.keyboard('{Escape}');
  expect(letters).toHaveAttribute('data-hushed');
  await userEvent.keyboard('{ArrowRight}');
  expect(letters).not.toHaveAttribute('data-hushed');
});

it('enters a source where it is needed and cites it at once, with the next letter', async () => {
  const now = threeSources();
  await userEvent.click(screen.getByRole('button', { name: 'Add a source' }));
  await userEvent.keyboard('victim liaison{Tab}25 March{Enter}');
  expect(now().sources.list.at(-1)).toMatchObject({
    letter: 'd',
    what: 'victim liaison',
    date: '25 March',
  });
  expect(now().offence.known.from).toEqual([now().sources.list.at(-1)?.id]);
});

it('asks what the source is when that is left out, and adds nothing', async () => {
  const now = threeSources();
  await userEvent.click(screen.getByRole('button', { name: 'Add a source' }));
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('Say what the source is.')).toBeInTheDocument();
  expect(now().sources.list).toHaveLength(3);
});

it('takes "not known yet" as an answer, and gives the words back when it is taken away', async () => {
  const now = threeSources();
  await userEvent.type(screen.getByRole('textbox', { name: 'What is known?' }), 'He pushed in.');
  await userEvent.click(screen.getByText(/Other answers/));
  await userEvent.click(screen.getByRole('radio', { name: 'Not known yet' }));
  const box = screen.getByRole('textbox', { name: 'What is known? Not known yet' });
  expect(box).toHaveValue('');
  expect(box).toHaveAccessibleDescription('Who has been asked, and when?');
  await userEvent.type(box, 'police, 24 March');
  expect(now().offence.known).toMatchObject({
    gap: 'not-known',
    note: 'police, 24 March',
    text: 'He pushed in.',
  });
  await userEvent.click(screen.getByRole('radio', { name: 'In words' }));
  expect(screen.getByRole('textbox', { name: 'What is known?' })).toHaveValue('He pushed in.');
});
