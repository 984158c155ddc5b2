import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// jsdom's own has no Web Crypto; this is the one that Node and browsers have.
vi.stubGlobal('crypto', webcrypto);

const PASSPHRASE = 'kettle orchard Tuesday lamp';
const NEW = 'gravel lantern marmalade';
const LOW_COST = { memoryKib: 64, passes: 1, lanes: 1 };

/** All modules anew, with a store that is quick to open. */
async function aStore() {
  vi.resetModules();
  const door = await import('../../src/storage/door.ts');
  const { setUp } = await import('../../src/storage/locksmith.ts');
  const { store, recoveryCode } = await setUp(PASSPHRASE, LOW_COST);
  const { Locked } = await import('../../src/features/unlock/locked.tsx');
  const { WhichStore } = await import('../../src/features/unlock/which-store.tsx');
  const forms = await import('../../src/features/unlock/change-passphrase.tsx');
  return { ...door, store, recoveryCode, Locked, WhichStore, ...forms };
}

let now = 0;

beforeEach(() => {
  now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await new Promise((done) => {
    indexedDB.deleteDatabase('onesheet').onsuccess = done;
  });
});

function type(label: string, text: string): Promise<void> {
  return userEvent.type(screen.getByLabelText(label), text);
}

function press(name: string): Promise<void> {
  return userEvent.click(screen.getByRole('button', { name }));
}

describe('unlocking', () => {
  it('opens by Enter, with nothing that invites the browser to keep the passphrase', async () => {
    const { Locked } = await aStore();
    const onOpen = vi.fn();
    const { container } = render(<Locked onOpen={onOpen} />);
    expect(screen.getByLabelText('Passphrase')).toHaveAttribute('autocomplete', 'one-time-code');
    expect(container.querySelector('form')).toBeNull();
    await type('Passphrase', `${PASSPHRASE}{Enter}`);
    await waitFor(() => expect(onOpen).toHaveBeenCalledOnce());
  });

  it('says that there is a wait once, counts it down for the eye, and says when it is over', async () => {
    const { Locked, unlock } = await aStore();
    for (let n = 0; n < 4; n += 1) await unlock('wrong one').catch(() => undefined);
    const onOpen = vi.fn();
    render(<Locked onOpen={onOpen} />);
    const status = screen.getByRole('status');
    await waitFor(() => expect(status).toHaveTextContent(/wait before the next. Nothing was eras/));
    expect(status).not.toHaveTextContent(/\d/);
    expect(screen.getByText('2 seconds to go')).toHaveAttribute('aria-hidden', 'true');
    await type('Passphrase', `${PASSPHRASE}{Enter}`);
    expect(onOpen).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Passphrase')).toHaveValue(PASSPHRASE);

    now += 2000;
    await waitFor(() => expect(status).toHaveTextContent('You can try again now.'));
    await press('Unlock');
    await waitFor(() => expect(onOpen).toHaveBeenCalledOnce());
  });

  it('by recovery code asks at once for a new passphrase', async () => {
    const { Locked, recoveryCode, unlock } = await aStore();
    const onOpen = vi.fn();
    render(<Locked onOpen={onOpen} />);
    await press('Use the recovery code');
    await type('Recovery code', `${recoveryCode}{Enter}`);
    await screen.findByRole('heading', { name: 'Choose a new passphrase' });
    await type('New passphrase', 'Summer 2026!!!');
    await press('Use this passphrase');
    expect(screen.getByText(/tried first/)).toBeInTheDocument();
    await userEvent.clear(screen.getByLabelText('New passphrase'));
    await type('New passphrase', NEW);
    await type('The same again', `${NEW}{Enter}`);
    await waitFor(() => expect(onOpen).toHaveBeenCalledOnce(), { timeout: 10_000 });
    await expect(unlock(NEW)).resolves.toBeDefined();
    await expect(unlock(PASSPHRASE)).rejects.toThrow(/does not open/);
  }, 30_000);

  it('by recovery code lets the new passphrase be left for later', async () => {
    const { Locked, recoveryCode, unlock } = await aStore();
    const onOpen = vi.fn();
    render(<Locked onOpen={onOpen} />);
    await press('Use the recovery code');
    await type('Recovery code', `${recoveryCode}{Enter}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Leave it for later' }));
    expect(onOpen).toHaveBeenCalledOnce();
    await expect(unlock(PASSPHRASE)).resolves.toBeDefined();
  });
});

describe('in the settings', () => {
  it('the passphrase is changed by who knows the one until now', async () => {
    const { ChangePassphrase, store, unlock } = await aStore();
    render(<ChangePassphrase store={store} />);
    await type('Current passphrase', 'not the one');
    await type('New passphrase', NEW);
    await type('The same again', NEW);
    await press('Change passphrase');
    await screen.findByText(/does not open/);
    await userEvent.clear(screen.getByLabelText('Current passphrase'));
    await type('Current passphrase', PASSPHRASE);
    await press('Change passphrase');
    await screen.findByText(/The passphrase is changed/, {}, { timeout: 10_000 });
    expect(screen.getByLabelText('Current passphrase')).toHaveValue('');
    await expect(unlock(NEW)).resolves.toBeDefined();
  }, 30_000);

  it('a new recovery code is shown once', async () => {
    const { ChangeCode, store, unlockWithCode, recoveryCode } = await aStore();
    render(<ChangeCode store={store} />);
    await type('Passphrase', `${PASSPHRASE}{Enter}`);
    await screen.findByRole('heading', { level: 2, name: 'Your recovery code' });
    const code = screen.getByLabelText('Recovery code').textContent ?? '';
    await expect(unlockWithCode(code)).resolves.toBeDefined();
    await expect(unlockWithCode(recoveryCode)).rejects.toThrow(/older one stops working/);
    await press('I have written it down');
    expect(screen.queryByText(code)).toBeNull();
  });
});

it('asks which store by its place only, or makes another', async () => {
  const { WhichStore } = await aStore();
  const onChoose = vi.fn();
  render(<WhichStore stores={[1, 2]} onChoose={onChoose} />);
  expect(screen.getByRole('heading', { name: 'Whose store?' })).toHaveFocus();
  await press('Second store on this computer');
  await press('Start one of your own');
  expect(onChoose.mock.calls).toEqual([[2], [3]]);
});
