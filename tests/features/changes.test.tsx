import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { newRecord } from '../../src/assessment/record.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { ChangesPage } from '../../src/features/history/changes/changes-page.tsx';
import { finished, keptWith, reviewBegun, reviewedLen } from './reviewed-len.ts';

const first = finished(exampleOfLen(), '2026-03-27T15:00:00.000Z');
const second = finished(reviewedLen(), '2026-06-26T15:00:00.000Z');
const moved = 'levels';

function open(kept: ReturnType<typeof keptWith>) {
  const { container } = render(<ChangesPage id="a" ways={null} lock={null} {...kept} />);
  return (part: string) =>
    container.querySelector(`section[aria-labelledby="changed-${part}"]`)?.textContent ?? null;
}

it('begins with the last two finished versions, and says in words what came and what went', async () => {
  const kept = keptWith(second, first, second);
  const part = open(kept);
  await screen.findByText(/^Changed in \d+ of \d+ parts/);
  expect(part(moved)).toContain('Children: [removed: −Medium end][added: +High end]');
  expect(screen.getByText(/^Nothing has changed in: .*Areas that matter/)).toBeVisible();
  await waitFor(() => expect(kept.logged).toEqual(['opened: Versions 1 and 2, to compare']));
});

it('compares any two, the other way round too, and notes each pair that is looked at', async () => {
  const kept = keptWith(second, first, second);
  const part = open(kept);
  const user = userEvent.setup();
  await user.selectOptions(await screen.findByLabelText('From'), '2');
  expect(screen.getByText('These are the same version.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('To'), '1');
  await waitFor(() => expect(part(moved)).toContain('[removed: −High end]'));
  await waitFor(() =>
    expect(kept.logged).toEqual([
      'opened: Versions 1 and 2, to compare',
      'opened: Version 2, to compare',
      'opened: Versions 1 and 2, to compare',
    ]),
  );
});

it('keeps the levels given last time out of sight until the draft says what argues for either side', async () => {
  const draft = newRecord(reviewBegun(), '2026-06-26T09:00:00.000Z');
  const part = open(keptWith(draft, first));
  await screen.findByText(/are left out until the review says/);
  expect(part(moved)).toBeNull();
  expect(part('risk')).toBeNull();
  expect(document.body.textContent).not.toMatch(/Why high now|have Len high/);
  expect(part('signing')).toContain('B. Officer');
});

it('shows them once it does', async () => {
  const draft = newRecord(reviewBegun(), '2026-06-26T09:00:00.000Z');
  Object.assign(draft.assessment.since, { lower: 'Sober.', higher: 'Nothing.' });
  const part = open(keptWith(draft, first));
  await screen.findByText(/^Changed in/);
  expect(part(moved)).toContain('−High');
});

it('says so where there is nothing to compare', async () => {
  open(keptWith(first, first));
  expect(await screen.findByText(/^There is nothing to compare yet/)).toBeVisible();
});

it('keeps them out of sight between two finished versions too, while such a draft is there', async () => {
  const draft = newRecord(reviewBegun(), '2026-07-26T09:00:00.000Z');
  const part = open(keptWith(draft, first, second));
  const user = userEvent.setup();
  await user.selectOptions(await screen.findByLabelText('From'), '1');
  await user.selectOptions(screen.getByLabelText('To'), '2');
  await screen.findByText(/are left out until the review says/);
  expect(part(moved)).toBeNull();
});

it('takes the last finished for the newest, where another came in later under a higher number', async () => {
  const part = open(keptWith(second, second, first));
  await screen.findByText(/^Changed in \d+ of \d+ parts/);
  expect(part(moved)).toContain('Children: [removed: −Medium end][added: +High end]');
});
