// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/storage/settings.ts';
import { freshPage, newStore, PASSPHRASE } from './a-fresh-page.ts';
import { forgetEverything, rawRecords, rawRows } from './raw-rows.ts';

afterEach(forgetEverything);

describe('settings', () => {
  it('are blank until they are saved, and the last to save wins', async () => {
    const { page, store } = await newStore();
    expect(await page.readSettings(store)).toEqual({
      writer: '',
      role: '',
      marking: 'OFFICIAL–SENSITIVE',
      idleMinutes: 15,
      timing: true,
      timeLine: true,
      silenced: [],
      keepMonths: 0,
      spelling: false,
    });
    const mine = {
      writer: 'A Writer',
      role: 'Probation officer',
      marking: 'OFFICIAL',
      idleMinutes: 15,
      timing: true,
      timeLine: true,
      silenced: [],
      keepMonths: 0,
      spelling: false,
    };
    await page.saveSettings(store, { ...mine, role: 'Trainee' });
    await page.saveSettings(store, mine);
    const reloaded = await freshPage();
    expect(await reloaded.readSettings(await reloaded.unlock(PASSPHRASE))).toEqual(mine);
    expect(await rawRecords()).toHaveLength(1);
  });

  it('lose neither of two that are changed at the same moment', async () => {
    const { page, store } = await newStore();
    await Promise.all([
      page.changeSettings(store, (now) => ({ ...now, role: 'Trainee' })),
      page.changeSettings(store, (now) => ({ ...now, spelling: true })),
    ]);
    expect(await page.readSettings(store)).toMatchObject({ role: 'Trainee', spelling: true });
  });

  it('that were saved before a key was added still open, with what it then was', async () => {
    const { page, store } = await newStore();
    const old = {
      writer: 'A Writer',
      role: 'Probation officer',
      marking: 'OFFICIAL',
      idleMinutes: 15,
      timing: true,
      timeLine: true,
    };
    const asItWas = { kind: 'settings', read: () => old, write: () => old };
    await page.openShelf(store, asItWas).save('settings', old, 0);
    const reloaded = await freshPage();
    expect(await reloaded.readSettings(await reloaded.unlock(PASSPHRASE))).toEqual({
      ...old,
      silenced: [],
      keepMonths: 0,
      spelling: false,
    });
  });

  it('with a key that nobody knows are refused, on the way in and out', async () => {
    const { page, store } = await newStore();
    const odd = {
      writer: '',
      role: '',
      marking: '',
      idleMinutes: 15,
      timing: true,
      timeLine: true,
      silenced: [],
      keepMonths: 0,
      spelling: false,
      colour: 'red',
    };
    await expect(page.saveSettings(store, odd)).rejects.toThrow();
    expect(await rawRows('rows')).toEqual([]);
  });

  it('are given to whoever watches them as they stand and after each change, until no more are wanted', async () => {
    const { page, store } = await newStore();
    const given: boolean[] = [];
    const stop = page.watchSettings(store, ({ spelling }) => given.push(spelling));
    await vi.waitFor(() => expect(given).toEqual([false]));
    const save = async (changed: Partial<Settings>) =>
      page.saveSettings(store, { ...(await page.readSettings(store)), ...changed });
    await save({ spelling: true });
    await vi.waitFor(() => expect(given).toEqual([false, true]));
    stop();
    await save({ spelling: false });
    await page.readSettings(store);
    expect(given).toEqual([false, true]);
  });

  it('refuse a time to keep records that is none', async () => {
    const { page, store } = await newStore();
    const now = await page.readSettings(store);
    for (const keepMonths of [-1, 0.5, 601])
      await expect(page.saveSettings(store, { ...now, keepMonths })).rejects.toThrow();
    await page.saveSettings(store, { ...now, keepMonths: 600 });
    expect((await page.readSettings(store)).keepMonths).toBe(600);
  });
});
