import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Asked } from '../../src/ui/asked.tsx';

it('asks in a group that is named by the question, and goes back to the button when it is left', async () => {
  const done = vi.fn();
  render(<Asked does="Empty the bin" asks="All of it goes." sure="Yes, empty it" onSure={done} />);
  expect(document.body).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Empty the bin' }));
  const leave = screen.getByRole('button', { name: 'Leave it' });
  expect(leave).toHaveFocus();
  expect(screen.getByRole('group', { name: 'All of it goes.' })).toContainElement(leave);
  await userEvent.keyboard('{Enter}');
  expect(done).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Empty the bin' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Yes, empty it' }));
  expect(done).toHaveBeenCalledOnce();
});
