import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { newsHere, newsOf } from '../../src/app/news.ts';
import { NewerButton, NewerNote } from '../../src/features/recover/newer.tsx';
import { ThisOnesheet } from '../../src/features/settings/this-onesheet.tsx';

beforeAll(() => {
  // jsdom has the element and not what it does.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

describe('a newer version', () => {
  it('says in the bar no more than that it is there, and what is new once it is pressed', async () => {
    const user = userEvent.setup();
    const load = vi.fn(() => new Promise<void>(() => undefined));
    render(<NewerButton news={['Goals move.', 'Areas fold.']} inOtherTab={false} onLoad={load} />);
    expect(screen.queryByText('Goals move.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Update ready' }));
    screen.getByRole('dialog', { name: 'A newer Onesheet is ready' });
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'Goals move.',
      'Areas fold.',
    ]);
    expect(load).not.toHaveBeenCalled();
    const button = screen.getByRole('button', { name: 'Load it now' });
    await user.click(button);
    await user.click(button);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('opens outside of the part of the bar that is read out as it changes', async () => {
    render(
      <span aria-live="polite">
        <NewerButton news={['Goals move.']} inOtherTab={false} onLoad={() => Promise.resolve()} />
      </span>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Update ready' }));
    const box = screen.getByRole('dialog', { name: 'A newer Onesheet is ready' });
    expect(box.closest('[aria-live]')).toBeNull();
  });

  it('goes away when it is put off, and can be had again', async () => {
    const user = userEvent.setup();
    render(<NewerButton news={[]} inOtherTab={true} onLoad={() => Promise.resolve()} />);
    await user.click(screen.getByRole('button', { name: 'Update ready' }));
    screen.getByRole('dialog', { name: 'A newer Onesheet was loaded in another tab or window' });
    screen.getByText('It brings small corrections.');
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    screen.getByRole('button', { name: 'Update ready' });
  });

  it('says that nothing was loaded where something could not be saved, and may be tried again', async () => {
    const user = userEvent.setup();
    const load = vi.fn(() => Promise.reject(new Error('full')));
    render(<NewerNote news={[]} inOtherTab={false} onLoad={load} />);
    await user.click(screen.getByRole('button', { name: 'Load it now' }));
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toMatch(/nothing was loaded/),
    );
    await user.click(screen.getByRole('button', { name: 'Load it now' }));
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe('what is new', () => {
  it('is what this version does not have, the newest first', () => {
    const coming = [
      { on: '2027-01-11', what: 'Goals move.' },
      { on: '2027-01-08', what: 'Areas fold.' },
    ];
    expect(newsOf([...coming, ...newsHere])).toEqual(coming);
    expect(newsOf(newsHere)).toEqual([]);
  });

  it('is nothing where the worker says something else', () => {
    for (const said of [null, 'news', [{ on: 'today', what: 1 }], { on: '2027-01-11' }])
      expect(newsOf(said)).toEqual([]);
  });

  it('is written with a day that can be read, the newest first', () => {
    const days = newsHere.map(({ on }) => on);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort().reverse());
    for (const on of days) expect(new Date(`${on}T12:00:00`).toString()).not.toBe('Invalid Date');
  });

  it('stands in the settings, with whether the app opens with no network', () => {
    const { rerender } = render(
      <ThisOnesheet kept="kept" news={[{ on: '2027-01-11', what: 'Goals move.' }]} />,
    );
    screen.getByText(/opens with no network/);
    screen.getByText('11 January 2027: Goals move.');
    rerender(<ThisOnesheet kept="refused" news={[]} />);
    screen.getByText(/needs the network. Tell whoever runs it/);
  });
});
