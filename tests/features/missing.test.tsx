import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Missing } from '../../src/features/write/missing.tsx';

it.each(['Escape', 'its button'])(
  'closes by %s, and goes on from the head of the part',
  async (how) => {
    const onClose = vi.fn();
    const one = {
      at: 'person.name',
      part: 'person' as const,
      what: 'Full name',
      written: false,
      given: false,
    };
    render(
      <>
        <Missing called="" left={[one]} refused={false} onGo={vi.fn()} onClose={onClose} />
        <h1 id="part" tabIndex={-1}>
          The person
        </h1>
      </>,
    );
    expect(screen.getByRole('heading', { name: 'Still to write' })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Hide this list' })).toHaveFocus();
    await userEvent.keyboard(how === 'Escape' ? '{Escape}' : '{Enter}');
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  },
);
