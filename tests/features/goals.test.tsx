import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { blankGoal } from '../../src/assessment/plan.ts';
import { PlanPart } from '../../src/features/write/parts/plan-part.tsx';
import { inAForm } from './in-a-form.tsx';

function twoGoals() {
  return inAForm(<PlanPart />, (a) => {
    a.plan.goals = [blankGoal('one', []), blankGoal('two', [])];
  });
}

it('says where a goal has gone that is moved, with the focus still on what moves it', async () => {
  const now = twoGoals();
  await userEvent.click(screen.getByRole('button', { name: 'Move goal 1 down' }));
  expect(now().plan.goals.map(({ id }) => id)).toEqual(['two', 'one']);
  expect(screen.getByText('Goal 1 is now goal 2.')).toHaveRole('status');
  expect(screen.getByRole('button', { name: 'Move goal 2 down' })).toHaveFocus();
});

it('goes on to what adds another when a goal is removed', async () => {
  const now = twoGoals();
  await userEvent.click(screen.getByRole('button', { name: 'Remove goal 2' }));
  expect(now().plan.goals).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Add a goal' })).toHaveFocus();
});
