import { render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { Screen } from '../../src/ui/screen.tsx';

const shown = (children: ReactNode) => (
  <Screen ways={<a href="#/">Caseload</a>} lock={null}>
    {children}
  </Screen>
);
const heading = (name: string) => screen.getByRole('heading', { name });

it('gives the focus to its heading when it is shown, and to the next one when that takes its place', async () => {
  const { rerender } = render(shown(<h1 key="all">Its history</h1>));
  expect(heading('Its history')).toHaveFocus();
  rerender(shown(<h1 key="one">Version 1</h1>));
  await waitFor(() => expect(heading('Version 1')).toHaveFocus());
});

it('gives it to a heading that comes late, and takes it from nobody who has gone on', async () => {
  const { rerender } = render(shown(null));
  rerender(shown(<h1 key="late">What changed</h1>));
  await waitFor(() => expect(heading('What changed')).toHaveFocus());
  screen.getByRole('link', { name: 'Caseload' }).focus();
  rerender(shown(<h1 key="later">Taking over</h1>));
  await new Promise((done) => queueMicrotask(() => done(null)));
  expect(screen.getByRole('link', { name: 'Caseload' })).toHaveFocus();
});

it('gives it to the heading over a control that goes, and to its own where that goes as well', async () => {
  const part = (name: string, more: ReactNode) => (
    <section key={name}>
      <h2>{name}</h2>
      {more}
    </section>
  );
  const pairs = part('Pairs', <button type="button">Remove pair 1</button>);
  const { rerender } = render(shown([<h1 key="h">Time study</h1>, pairs, part('Files', null)]));
  screen.getByRole('button', { name: 'Remove pair 1' }).focus();
  rerender(shown([<h1 key="h">Time study</h1>, part('Pairs', null), part('Files', null)]));
  await waitFor(() => expect(heading('Pairs')).toHaveFocus());
  rerender(shown([<h1 key="h">Time study</h1>, pairs]));
  screen.getByRole('button', { name: 'Remove pair 1' }).focus();
  rerender(shown([<h1 key="h">Time study</h1>]));
  await waitFor(() => expect(heading('Time study')).toHaveFocus());
});
