import { webcrypto } from 'node:crypto';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { newStore } from '../storage/a-fresh-page.ts';

// jsdom's own has no Web Crypto; this is the one that Node and browsers have.
vi.stubGlobal('crypto', webcrypto);

it('lists the hints that are never shown by what they are about, and brings them all back', async () => {
  const { page, store } = await newStore();
  const silenced = ['minimises', 'letters-rar', 'no-source', 'of-a-later-version'];
  await page.saveSettings(store, { ...(await page.readSettings(store)), silenced });
  const { SilencedHints } = await import('../../src/features/settings/silenced-hints.tsx');
  render(<SilencedHints store={store} />);
  expect((await screen.findAllByRole('listitem')).map((item) => item.textContent)).toEqual([
    'minimises, plays it down',
    'RAR, not spelt out',
    'a fact with no source yet',
    'a hint that this Onesheet does not know',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Show them all again' }));
  expect(await screen.findByText('All hints are shown again.')).toBeInTheDocument();
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  expect((await page.readSettings(store)).silenced).toEqual([]);
});
