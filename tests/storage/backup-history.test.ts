// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { note } from './a-fresh-page.ts';
import { withHistory } from './backup-history-setting.ts';
import { BACKUP_PASSPHRASE } from './backup-setting.ts';
import { everythingKept, forgetEverything, overwrite, rawRow, rawRows } from './raw-rows.ts';

afterEach(forgetEverything);

describe('a log that is added to for many records', () => {
  it('gets one event each, in one transaction, beside what stood there', async () => {
    const { history, whatOf } = await withHistory();
    await history.log.append('n1', 'opened');
    await history.log.appendToEach(['n1', 'n2', 'n3'], 'exported', 'in a backup');
    expect(await whatOf('n1')).toEqual(['opened', 'exported']);
    expect(await history.log.read('n3')).toEqual([
      { at: expect.any(String), what: 'exported', by: 'A. Writer', note: 'in a backup' },
    ]);
    const index = await rawRow('rows', 'index');
    await history.log.appendToEach(['n1', 'n2'], 'restored');
    expect((await rawRow('rows', 'index')).rev).toBe(Number(index.rev) + 1);
  });

  // Begun a little later each time, so that one falls into every step of the other.
  it.each([0, 1, 2, 3, 5, 8, 13])(
    'loses no event to another that is added %i ms later, and writes none twice',
    async (later) => {
      const { history, whatOf } = await withHistory();
      await Promise.all([
        history.log.appendToEach(['n1', 'n2'], 'exported'),
        history.log.append('n1', 'opened'),
        new Promise((on) => setTimeout(on, later)).then(() =>
          history.log.appendToEach(['n1', 'n2'], 'restored'),
        ),
      ]);
      expect((await whatOf('n1')).sort()).toEqual(['exported', 'opened', 'restored']);
      expect((await whatOf('n2')).sort()).toEqual(['exported', 'restored']);
    },
  );

  it('leaves a damaged log as it lies and writes the others', async () => {
    const { history, whatOf } = await withHistory();
    await history.log.append('n1', 'opened');
    await overwrite('rows', { ...(await rawRow('rows', 'log/n1')), sealed: new Uint8Array(40) });
    const damaged = await rawRow('rows', 'log/n1');
    await history.log.appendToEach(['n1', 'n2'], 'exported');
    expect(await rawRow('rows', 'log/n1')).toEqual(damaged);
    expect(await whatOf('n2')).toEqual(['exported']);
  });
});

describe('a backup and the history', () => {
  it('is still the newest, and says the same, after its export was noted', async () => {
    const { store, history, readers, ...backup } = await withHistory();
    await history.log.append('n1', 'opened');
    const { file, holds } = await backup.writeBackup(store, BACKUP_PASSPHRASE);
    expect(holds.map(({ id }) => id).sort()).toEqual(['log/n1', 'n1', 'n2', 'n3', 'settings']);
    await history.log.appendToEach(['n1', 'n2', 'n3'], 'exported');
    const compared = await backup.verifyBackup(store, file, BACKUP_PASSPHRASE, readers);
    expect(compared.records.map(({ standing }) => standing)).toEqual(Array(5).fill('same'));
  });

  it('joins two logs of one record, and loses nothing of either', async () => {
    const { store, history, readers, whatOf, ...backup } = await withHistory();
    await history.log.append('n1', 'opened');
    const early = await backup.writeBackup(store, BACKUP_PASSPHRASE);
    await history.log.append('n1', 'finished');
    const late = await backup.writeBackup(store, BACKUP_PASSPHRASE);
    await overwrite('rows', await rawRow('rows', 'log/n1'));
    await history.log.erase('n1');
    const bring = async (file: Blob) => {
      const opened = await backup.readBackup(file, BACKUP_PASSPHRASE);
      const compared = await backup.compareBackup(store, opened, readers);
      await backup.restore(store, compared, new Map());
      return compared.records.find(({ record }) => record.id === 'log/n1')?.standing;
    };
    expect(await bring(early.file)).toBe('new');
    await history.log.append('n1', 'printed-draft');
    expect(await bring(late.file)).toBe('joins');
    expect(await whatOf('n1')).toEqual(['opened', 'finished', 'printed-draft']);
    const before = await everythingKept();
    expect(await bring(late.file)).toBe('same');
    expect(await everythingKept()).toBe(before);
  });

  it('brings earlier states back without listing them, so that thinning them loses no record', async () => {
    const { page, store, history, readers, ...backup } = await withHistory();
    await history.earlier.keep('n1', note('before'), new Date('2026-11-20T09:00:00Z'));
    const { file } = await backup.writeBackup(store, BACKUP_PASSPHRASE);
    await history.earlier.erase('n1');
    const opened = await backup.readBackup(file, BACKUP_PASSPHRASE);
    const compared = await backup.compareBackup(store, opened, readers);
    expect(await backup.restore(store, compared, new Map())).toHaveLength(1);
    expect((await history.earlier.list('n1')).map((state) => state.read().text)).toEqual([
      'before',
    ]);
    await history.earlier.erase('n1');
    expect((await page.takeStock(store)).astray).toEqual([]);
  });
});

describe('a damaged row', () => {
  it('is set aside, whole, when the backup’s record takes its place', async () => {
    const { page, store, history: _, readers, ...backup } = await withHistory();
    const { file } = await backup.writeBackup(store, BACKUP_PASSPHRASE);
    const damaged = { ...(await rawRow('rows', 'n2')), sealed: new Uint8Array(40).fill(7) };
    await overwrite('rows', damaged);
    const opened = await backup.readBackup(file, BACKUP_PASSPHRASE);
    const compared = await backup.compareBackup(store, opened, readers);
    expect(await backup.restore(store, compared, new Map([['n2', 'backup']]))).toEqual([
      { id: 'n2', kind: 'note', rev: 2 },
    ]);
    const aside = (await rawRows('rows')).filter(({ kind }) => kind === 'aside');
    expect(aside.map(({ lay }) => lay)).toEqual([damaged]);
    expect((await page.takeStock(store)).astray).toEqual([]);
    const out = await (await page.takeOutAside(store, 'n2')).text();
    expect(JSON.parse(out).states).toHaveLength(2);
  });
});
