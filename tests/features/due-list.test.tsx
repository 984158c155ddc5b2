import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { type CaseRecord, newRecord } from '../../src/assessment/record.ts';
import { CaseTable } from '../../src/features/caseload/case-table.tsx';
import { withDue } from '../../src/features/caseload/rows.ts';
import { inView, wholeCaseload } from '../../src/features/caseload/view.ts';
import { shortest } from '../cases/shortest.ts';

const day = '2026-11-26';

function row(id: string, name: string, change: (record: CaseRecord) => void = () => undefined) {
  const value: CaseRecord = {
    ...newRecord(shortest(), '2026-08-03T09:00:00.000Z'),
    state: 'finished',
  };
  value.assessment.person.name = name;
  change(value);
  return { id, rev: 1, value };
}

const rows = [
  row('draft', 'Ann Draft', (r) => {
    r.state = 'draft';
    r.assessment.safety.lookOn = '';
  }),
  row('later', 'Bob Later', (r) => {
    r.assessment.safety.lookOn = '1 December 2026';
    r.assessment.safety.lookWhen = 'the police answer';
  }),
  row('chase', 'Cat Chase', (r) => {
    r.assessment.safety.lookOn = '3 December 2026';
    const [check] = r.assessment.safety.checks;
    Object.assign(check ?? {}, {
      state: 'asked',
      askedOn: '12 November 2026',
      chase: '19 November',
      owner: 'P. Smith',
    });
  }),
  row('overdue', 'Dan Overdue'),
];

function show(onReport = vi.fn(async () => undefined)) {
  const due = inView(withDue(rows, day), wholeCaseload);
  const nothing = () => undefined;
  render(
    <CaseTable rows={due} day={day} onOpen={nothing} onDelete={nothing} onReport={onReport} />,
  );
  return onReport;
}

function texts(title: string): string[] {
  return [...document.querySelectorAll(`td[data-title="${title}"]`)].map(
    (cell) => cell.textContent ?? '',
  );
}

it('shows what is overdue first, then what is to be chased, then by day, then what has no day', () => {
  show();
  expect([...document.querySelectorAll('tbody th')].map((th) => th.textContent)).toEqual([
    'Dan Overdue',
    'Cat Chase',
    'Bob Later',
    'Ann Draft',
  ]);
  const [overdue, , later, draft] = texts('Next look');
  expect(overdue).toBe('Overdue: 3 November 2026 by 23 days');
  expect(later).toContain('1 December 2026 in 5 daysor when the police answer');
  expect(draft).toBe('not set');
  expect(texts('Waiting for')[1]).toBe(
    'Domestic abuse enquiry: asked 14 days ago, chase 19 November (past) P. Smith',
  );
});

it('asks what has happened in place, reports it at the second press, and says what stood in the way', async () => {
  const onReport = show(vi.fn().mockRejectedValueOnce(new Error('It is open elsewhere.')));
  const user = userEvent.setup();
  expect(screen.queryByRole('button', { name: /happened to Ann Draft/ })).toBeNull();
  const button = screen.getByRole('button', { name: /^Something happened ?to Bob Later/ });
  await user.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  const first = await screen.findByRole('button', { name: 'the police answer' });
  await waitFor(() => expect(first).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'he loses the car' }));
  expect(onReport).toHaveBeenCalledWith(expect.objectContaining({ id: 'later' }), {
    kind: 'sign',
    what: 'he loses the car',
    sign: 'sign',
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('It is open elsewhere.');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(button).toHaveFocus());
  expect(screen.queryByRole('group')).toBeNull();
});

it('offers a calendar file for a day to come only', () => {
  show();
  const files = screen.getAllByRole('button', { name: /^Calendar file/ });
  expect(files.map((each) => each.textContent)).toEqual([
    'Calendar file for the next look at Cat Chase',
    'Calendar file for the next look at Bob Later',
  ]);
});
