// @vitest-environment node
import { Decrypter } from 'age-encryption';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Protection } from '../../src/storage/backup.ts';
import { currentFormat } from '../../src/storage/formats/current.ts';
import { note } from './a-fresh-page.ts';
import {
  BACKUP_PASSPHRASE,
  readers,
  type Setting,
  storeWithNotes,
  textsOf,
} from './backup-setting.ts';
import { everythingKept, forgetEverything, overwrite, rawRow } from './raw-rows.ts';

afterEach(forgetEverything);

async function protection({ store, watchProtection }: Setting): Promise<Protection> {
  const seen = await new Promise<Protection>((resolve, reject) => {
    const stop = watchProtection(
      store,
      readers,
      (now) => {
        resolve(now);
        setTimeout(stop);
      },
      reject,
    );
  });
  return seen;
}

describe('a backup', () => {
  it('holds every record of every kind, and comes back whole in an empty store', async () => {
    const first = await storeWithNotes();
    const parts = new Set<string>();
    const written = await first.writeBackup(first.store, BACKUP_PASSPHRASE, (part) =>
      parts.add(part),
    );
    expect(written).toMatchObject({ holds: { length: 4 }, damaged: [] });
    expect(parts).toEqual(new Set(['gather', 'lock']));

    await forgetEverything();
    const second = await storeWithNotes([]);
    const opened = await second.readBackup(written.file, BACKUP_PASSPHRASE);
    const comparison = await second.compareBackup(second.store, opened, readers);
    expect(new Map(comparison.records.map((each) => [each.name, each.standing]))).toEqual(
      new Map([
        ['one', 'new'],
        ['two', 'new'],
        ['three', 'new'],
        ['Settings', 'same'],
      ]),
    );
    expect(await second.restore(second.store, comparison, new Map())).toHaveLength(3);
    expect(await textsOf(second.page, second.store)).toEqual(['one', 'three', 'two']);
    const again = await second.compareBackup(second.store, opened, readers);
    expect(again.records.every(({ standing }) => standing === 'same')).toBe(true);
  });

  it('is one JSON document in the age format, and says nothing outside it', async () => {
    const { store, writeBackup } = await storeWithNotes(['ZANZIBAR']);
    const { file } = await writeBackup(store, BACKUP_PASSPHRASE);
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('ZANZIBAR');
    const age = new Decrypter();
    age.addPassphrase(BACKUP_PASSPHRASE);
    const document: unknown = JSON.parse(await age.decrypt(bytes, 'text'));
    expect(document).toMatchObject({
      what: 'onesheet-backup',
      format: 1,
      records: expect.arrayContaining([
        { kind: 'note', id: 'n1', rev: 1, format: currentFormat, plain: note('ZANZIBAR') },
      ]),
    });
  });

  it('asks for each that differs: mine, the backup’s, or both', async () => {
    const setting = await storeWithNotes(['one', 'two', 'three', 'four']);
    const { page, store, shelf } = setting;
    const { file } = await setting.writeBackup(store, BACKUP_PASSPHRASE);
    for (const id of ['n1', 'n2', 'n3']) await shelf.save(id, note(`${id} now`), 1);
    await shelf.save('n5', note('only here'), 0);
    const opened = await setting.readBackup(file, BACKUP_PASSPHRASE);
    const comparison = await setting.compareBackup(store, opened, readers);
    const differs = comparison.records.filter(({ standing }) => standing === 'differs');
    expect(differs.map(({ record, hereRev }) => [record.id, record.rev, hereRev])).toEqual([
      ['n1', 1, 2],
      ['n2', 1, 2],
      ['n3', 1, 2],
    ]);
    expect(comparison.onlyHere).toEqual([{ id: 'n5', kind: 'note', rev: 1 }]);
    const choices = new Map([
      ['n1', 'mine'],
      ['n2', 'backup'],
      ['n3', 'both'],
    ] as const);
    expect(await setting.restore(store, comparison, choices)).toHaveLength(2);
    expect(await textsOf(page, store)).toEqual(
      ['n1 now', 'two', 'n3 now', 'three', 'four', 'only here'].sort(),
    );
    expect((await shelf.open('n2'))?.rev).toBe(3);
  });

  it('brings nothing back when a record moved on since it was compared', async () => {
    const setting = await storeWithNotes();
    const { store, shelf } = setting;
    const { file } = await setting.writeBackup(store, BACKUP_PASSPHRASE);
    await shelf.remove('n1');
    await shelf.save('n2', note('now'), 1);
    const opened = await setting.readBackup(file, BACKUP_PASSPHRASE);
    const comparison = await setting.compareBackup(store, opened, readers);
    await shelf.save('n2', note('later'), 2);
    const before = await everythingKept();
    const all = new Map([['n2', 'backup']] as const);
    await expect(setting.restore(store, comparison, all)).rejects.toMatchObject({ why: 'changed' });
    expect(await everythingKept()).toBe(before);
  });

  it('leaves old or new whole when the restore breaks off at its n-th write, for every n', async () => {
    const setting = await storeWithNotes(['one', 'two', 'three', 'four']);
    const { page, store, shelf } = setting;
    const { file } = await setting.writeBackup(store, BACKUP_PASSPHRASE);
    for (const id of ['n1', 'n2', 'n3', 'n4']) await shelf.save(id, note(`${id} now`), 1);
    const opened = await setting.readBackup(file, BACKUP_PASSPHRASE);
    const comparison = await setting.compareBackup(store, opened, readers);
    const choices = new Map(['n1', 'n2', 'n3', 'n4'].map((id) => [id, 'backup'] as const));
    const before = await everythingKept();
    const put = IDBObjectStore.prototype.put;
    for (let broken = 1; broken <= 4; broken += 1) {
      let writes = 0;
      const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...args: Parameters<typeof put>
      ) {
        writes += 1;
        if (writes === broken) throw new DOMException('No room', 'QuotaExceededError');
        return put.apply(this, args);
      });
      await expect(setting.restore(store, comparison, choices)).rejects.toMatchObject({
        why: 'quota',
      });
      failing.mockRestore();
      expect(writes).toBe(broken);
      expect(await everythingKept()).toBe(before);
    }
    expect(await setting.restore(store, comparison, choices)).toHaveLength(4);
    expect(await textsOf(page, store)).toEqual(['four', 'one', 'three', 'two']);
  });

  it('names rows that do not open, leaves them out, and can put them right', async () => {
    const setting = await storeWithNotes();
    const { page, store } = setting;
    const { file } = await setting.writeBackup(store, BACKUP_PASSPHRASE);
    await overwrite('rows', { ...(await rawRow('rows', 'n2')), sealed: new Uint8Array(40) });
    expect(await setting.writeBackup(store, BACKUP_PASSPHRASE)).toMatchObject({
      holds: { length: 3 },
      damaged: ['n2'],
    });
    const opened = await setting.readBackup(file, BACKUP_PASSPHRASE);
    const comparison = await setting.compareBackup(store, opened, readers);
    expect(comparison.records.find(({ record }) => record.id === 'n2')).toMatchObject({
      standing: 'differs',
      hereDamaged: true,
    });
    await setting.restore(store, comparison, new Map([['n2', 'backup']]));
    expect(await textsOf(page, store)).toEqual(['one', 'three', 'two']);
  });

  it('counts only once it was opened again, and only for what it holds as it stands', async () => {
    const setting = await storeWithNotes();
    const { store, shelf } = setting;
    expect(await protection(setting)).toEqual({ made: null, unprotected: 3 });
    const { file } = await setting.writeBackup(store, BACKUP_PASSPHRASE);
    expect(await protection(setting)).toEqual({ made: null, unprotected: 3 });
    await shelf.save('n1', note('later'), 1);
    await setting.verifyBackup(store, file, BACKUP_PASSPHRASE, readers);
    expect(await protection(setting)).toEqual({ made: expect.any(String), unprotected: 1 });

    await forgetEverything();
    const other = await storeWithNotes(['elsewhere']);
    await other.page.saveSettings(other.store, {
      writer: 'Another',
      role: '',
      marking: '',
      idleMinutes: 15,
      timing: true,
      timeLine: true,
      silenced: [],
      keepMonths: 0,
      spelling: false,
    });
    await expect(
      other.verifyBackup(other.store, file, BACKUP_PASSPHRASE, readers),
    ).rejects.toMatchObject({ why: 'not-ours' });
  });

  it('stops when asked', async () => {
    const { store, writeBackup } = await storeWithNotes();
    const before = await everythingKept();
    const asked = new AbortController();
    const writing = writeBackup(store, BACKUP_PASSPHRASE, () => asked.abort(), asked.signal);
    await expect(writing).rejects.toMatchObject({ why: 'stopped' });
    expect(await everythingKept()).toBe(before);
  });

  it('asks for a passphrase that is not guessed at once', async () => {
    const { page, store, writeBackup } = await storeWithNotes();
    await expect(writeBackup(store, 'short')).rejects.toThrow(page.WeakPassphrase);
  });
});
