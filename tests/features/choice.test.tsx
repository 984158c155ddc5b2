import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Choice } from '../../src/ui/choice.tsx';

function group(onChoose: (value: string) => void, chosen = '') {
  return ['yes', 'no'].map((value) => (
    <Choice
      key={value}
      kind="radio"
      id={value}
      name="asked"
      value={value}
      label={value}
      checked={chosen === value}
      onChange={() => onChoose(value)}
    />
  ));
}

it('leaves a radio alone when nothing of it has changed, as Tab would stop in its group twice', async () => {
  const first: string[] = [];
  const second: string[] = [];
  const { container, rerender } = render(group((value) => first.push(value)));
  const seen = new MutationObserver(() => undefined);
  seen.observe(container, { subtree: true, attributes: true });
  rerender(group((value) => second.push(value)));
  expect(seen.takeRecords()).toEqual([]);
  await userEvent.click(screen.getByLabelText('no'));
  expect([first, second]).toEqual([[], ['no']]);
  rerender(group((value) => second.push(value), 'no'));
  expect(screen.getByLabelText<HTMLInputElement>('no').checked).toBe(true);
});
