// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { freshPage, LOW_COST, newStore, note, notes, PASSPHRASE } from './a-fresh-page.ts';
import {
  erase,
  everythingKept,
  forgetEverything,
  overwrite,
  rawRecords,
  rawRow,
  rawRows,
} from './raw-rows.ts';

afterEach(forgetEverything);

describe('the door', () => {
  it('is a first use until it is set up, and locked ever after', async () => {
    const page = await freshPage();
    expect(await page.lookAtDoor()).toBe('first-use');
    await page.setUp(PASSPHRASE, LOW_COST);
    expect(await page.lookAtDoor()).toBe('locked');
    expect(await (await freshPage()).lookAtDoor()).toBe('locked');
  });

  it('opens after a reload by the passphrase and by the code, each to the same records', async () => {
    const first = await newStore();
    await first.page.openShelf(first.store, notes).save('n1', note('kept'), 0);

    const byPassphrase = await freshPage();
    const store = await byPassphrase.unlock(PASSPHRASE);
    expect((await byPassphrase.openShelf(store, notes).open('n1'))?.value).toEqual(note('kept'));

    const byCode = await freshPage();
    const typed = first.recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    const again = await byCode.unlockWithCode(typed);
    expect((await byCode.openShelf(again, notes).open('n1'))?.value).toEqual(note('kept'));
  });

  it('opens at the full cost, with é typed as one sign or as two', async () => {
    const page = await freshPage();
    await page.setUp('caf\u00e9 lantern gravel');
    await expect(page.unlock('cafe\u0301 lantern gravel')).resolves.toBeDefined();
    expect(await rawRow('door', 'door')).toMatchObject({
      byPassphrase: { cost: { memoryKib: 65_536, passes: 3, lanes: 1 } },
    });
  }, 60_000);

  it('refuses a wrong passphrase, a wrong code and a mistyped code, and changes nothing but the count', async () => {
    const { page } = await newStore();
    const { newRecoveryCode } = await import('../../src/storage/recovery-code.ts');
    const before = await everythingKept();
    await expect(page.unlock('marmalade lantern gravel 8')).rejects.toThrow(page.WrongPassphrase);
    await expect(page.unlock('')).rejects.toThrow(page.WrongPassphrase);
    await expect(page.unlockWithCode(newRecoveryCode())).rejects.toThrow(
      /does not open what is kept/,
    );
    await expect(page.unlockWithCode('12345')).rejects.toThrow(page.WrongCode);
    expect(await rawRow('door', 'tries')).toEqual({ id: 'tries', count: 1 });
    expect((await everythingKept()).replace(',{"count":1,"id":"tries"}', '')).toBe(before);
  });

  it('is set up once only, by two tabs at the same moment too', async () => {
    const { page } = await newStore();
    await expect(page.setUp(PASSPHRASE, LOW_COST)).rejects.toThrow(page.AlreadySetUp);
    await erase('door');
    await erase('store');
    const both = await Promise.allSettled([
      page.setUp(PASSPHRASE, LOW_COST),
      page.setUp(PASSPHRASE, LOW_COST),
    ]);
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await rawRows('door')).toHaveLength(1);
  });

  it('asks for a passphrase that is not guessed at once, and keeps nothing for a weak one', async () => {
    const page = await freshPage();
    await expect(page.setUp('short', LOW_COST)).rejects.toThrow(page.WeakPassphrase);
    expect(await page.lookAtDoor()).toBe('first-use');
  });

  it('that is lost or damaged is never taken for a first use', async () => {
    const { page, store } = await newStore();
    await page.openShelf(store, notes).save('n1', note('kept'), 0);
    const door = await rawRow('door', 'door');

    await erase('door');
    await expect(page.lookAtDoor()).rejects.toThrow(page.DoorIsLost);
    await expect(page.setUp(PASSPHRASE, LOW_COST)).rejects.toThrow(page.DoorIsLost);
    await erase('store');
    await expect(page.lookAtDoor()).rejects.toThrow(page.DoorIsLost);
    expect(await rawRecords()).toHaveLength(1);

    await overwrite('door', { ...door, byCode: 'nonsense' });
    await expect(page.unlock(PASSPHRASE)).rejects.toThrow(page.DoorIsLost);
  });

  it('does not stretch at a cost that would stop the machine', async () => {
    const { page } = await newStore();
    const door = await rawRow('door', 'door');
    const cost = { memoryKib: 2 ** 31, passes: 1, lanes: 1 };
    await overwrite('door', { ...door, byPassphrase: { ...(door.byPassphrase as object), cost } });
    await expect(page.unlock(PASSPHRASE)).rejects.toThrow(page.DoorIsLost);
  });

  it('has ways in that cannot stand for one another', async () => {
    const { page, recoveryCode } = await newStore();
    const door = await rawRow('door', 'door');
    const { iv, wrapped } = door.byPassphrase as { iv: unknown; wrapped: unknown };
    await overwrite('door', { ...door, byCode: { ...(door.byCode as object), iv, wrapped } });
    await expect(page.unlockWithCode(recoveryCode)).rejects.toThrow(page.WrongCode);
  });

  it('of a newer version is left alone', async () => {
    const { page } = await newStore();
    await overwrite('store', { ...(await rawRow('store', 'store')), format: 99 });
    const before = await everythingKept();
    for (const attempt of [
      page.lookAtDoor,
      () => page.unlock(PASSPHRASE),
      () => page.setUp(PASSPHRASE),
    ]) {
      await expect(attempt()).rejects.toThrow(page.StoreIsNewer);
    }
    expect(await everythingKept()).toBe(before);
  });
});

describe('an open store', () => {
  it('shows nothing of its key and cannot be made up', async () => {
    const { page, store } = await newStore();
    expect(JSON.stringify(store)).toBe('{}');
    expect(Reflect.ownKeys(store)).toEqual([]);
    expect(page.insideOf(store).dataKey.extractable).toBe(false);
    expect(() => page.openShelf({} as typeof store, notes)).toThrow(TypeError);
  });
});
