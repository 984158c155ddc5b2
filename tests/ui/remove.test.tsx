import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Remove } from '../../src/ui/remove.tsx';

it('takes an empty item away at once', async () => {
  const gone = vi.fn();
  render(<Remove what="goal 2" written={() => false} onRemove={gone} />);
  await userEvent.click(screen.getByRole('button', { name: 'Remove goal 2' }));
  expect(gone).toHaveBeenCalledOnce();
});

it('asks before it takes away something written, and the safe answer has the focus', async () => {
  const gone = vi.fn();
  render(<Remove what="goal 2" written={() => true} onRemove={gone} />);
  await userEvent.click(screen.getByRole('button', { name: 'Remove goal 2' }));
  expect(gone).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(gone).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Remove goal 2' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Remove goal 2' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, remove it' }));
  expect(gone).toHaveBeenCalledOnce();
});
