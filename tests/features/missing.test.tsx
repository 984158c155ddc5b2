import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { blankAssessment } from '../../src/assessment/assessment.ts';
import { stillToWrite } from '../../src/assessment/progress.ts';
import { blankStrength } from '../../src/assessment/strengths.ts';
import { Missing } from '../../src/features/write/missing.tsx';

it.each(['Escape', 'its button'])(
  'closes by %s, and goes on from the head of the part',
  async (how) => {
    const onClose = vi.fn();
    const one = {
      at: 'person.name',
      part: 'person' as const,
      what: 'Their full name',
      error: 'Enter their full name',
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

it('says what to do, once finishing was refused, as each field does', () => {
  const a = blankAssessment();
  a.person.called = 'Len';
  a.strengths.list = [blankStrength('1', ''), blankStrength('2', '')];
  a.person.born = 'long ago';
  const left = stillToWrite(a);
  const props = { called: 'Len', left, onGo: vi.fn(), onClose: vi.fn() };
  const { rerender } = render(<Missing {...props} refused={false} />);
  const items = () => screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items()).toEqual(expect.arrayContaining(['Their full name', 'Strength 2: what it is']));
  rerender(<Missing {...props} refused />);
  expect(items()).toEqual(left.map((each) => each.error));
  expect(items()).toEqual(
    expect.arrayContaining([
      'Enter their full name',
      'Their date of birth (the day cannot be read; write it like 14/2/1979)',
      'Strength 2: say what it is',
      'Say why this level now',
      'Children: enter the level',
      'Enter a goal, in Len’s words',
      'Say who helps',
    ]),
  );
});
