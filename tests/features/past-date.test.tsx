import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { KeepLonger } from '../../src/features/caseload/keep-longer.tsx';
import { KeepUntil } from '../../src/features/history/keep-until.tsx';
import { Asked } from '../../src/ui/asked.tsx';

it('keeps a record longer only for a reason and until a day still to come', async () => {
  const onKeep = vi.fn(async () => undefined);
  render(<KeepLonger id="a" onKeep={onKeep} onLeave={() => undefined} />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Until when?'), '9 March 2020');
  await user.click(screen.getByRole('button', { name: 'Keep it until then' }));
  expect(screen.getByText('Say why it is kept')).toBeVisible();
  expect(screen.getByText(/a day still to come/)).toBeVisible();
  expect(onKeep).not.toHaveBeenCalled();
  await user.type(screen.getByLabelText('Why is it kept?'), ' An appeal ');
  await user.clear(screen.getByLabelText('Until when?'));
  await user.type(screen.getByLabelText('Until when?'), '9 March 2090');
  await user.click(screen.getByRole('button', { name: 'Keep it until then' }));
  expect(onKeep).toHaveBeenCalledWith('An appeal', '2090-03-09');
});

it('takes a date to keep it until as people write it, refuses what is none, and takes it away', async () => {
  const onSet = vi.fn(async () => undefined);
  render(<KeepUntil day="" onSet={onSet} />);
  const user = userEvent.setup();
  const field = screen.getByLabelText('Keep it until');
  await user.type(field, '31 February 2028');
  await user.click(screen.getByRole('button', { name: 'Set the date' }));
  expect(screen.getByText(/Write a day, such as/)).toBeVisible();
  await user.clear(field);
  await user.type(field, '9/3/28');
  await user.click(screen.getByRole('button', { name: 'Set the date' }));
  expect(onSet).toHaveBeenLastCalledWith('2028-03-09');
  await user.clear(field);
  await user.click(screen.getByRole('button', { name: 'Set the date' }));
  expect(onSet).toHaveBeenLastCalledWith('');
  expect(await screen.findByText('No date is set.')).toBeVisible();
});

it('asks before what cannot be undone, with the focus on the answer that changes nothing', async () => {
  const onSure = vi.fn(async () => undefined);
  render(<Asked does="Empty the bin" asks="All of it?" sure="Yes, empty it" onSure={onSure} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Empty the bin' }));
  expect(screen.getByRole('button', { name: 'Leave it' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(onSure).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Empty the bin' }));
  await user.click(screen.getByRole('button', { name: 'Yes, empty it' }));
  expect(onSure).toHaveBeenCalledTimes(1);
});
