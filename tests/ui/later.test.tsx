import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Apart } from '../../src/ui/apart.tsx';
import { later } from '../../src/ui/later.ts';

function Word({ said }: { said: string }) {
  return <p>{said}</p>;
}

it('draws at once what was loaded ahead, with nothing in its place before', async () => {
  const Later = later(async () => Word);
  await Later.ahead();
  render(
    <Apart instead="not loaded" until="waiting">
      <Later said="here" />
    </Apart>,
  );
  expect(screen.getByText('here')).toBeInTheDocument();
});

it('waits for what was not, and goes on as the same one', async () => {
  const Later = later(async () => Word);
  const at = (said: string) => (
    <Apart instead="not loaded" until="waiting">
      <Later said={said} />
    </Apart>
  );
  const { rerender } = render(at('here'));
  expect(screen.getByText('waiting')).toBeInTheDocument();
  const drawn = await screen.findByText('here');
  rerender(at('still here'));
  expect(screen.getByText('still here')).toBe(drawn);
});

it('is tried again when it is drawn, where it could not be loaded ahead', async () => {
  const load = vi.fn(async () => Word);
  load.mockRejectedValueOnce(new Error('no network'));
  const Later = later(load);
  await Later.ahead();
  render(
    <Apart instead="not loaded">
      <Later said="here" />
    </Apart>,
  );
  expect(await screen.findByText('here')).toBeInTheDocument();
});

it('leaves the rest of the screen, and says so, where it can’t be loaded at all', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Later = later<{ said: string }>(() => Promise.reject(new Error('no network')));
  render(
    <Apart instead="not loaded">
      <Later said="here" />
    </Apart>,
  );
  expect(await screen.findByText('not loaded')).toBeInTheDocument();
  vi.restoreAllMocks();
});
