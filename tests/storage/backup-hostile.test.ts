// @vitest-environment node
import { Decrypter, Encrypter } from 'age-encryption';
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenedBackup } from '../../src/storage/backup.ts';
import { LARGEST_BACKUP } from '../../src/storage/backup-limits.ts';
import { notes } from './a-fresh-page.ts';
import { BACKUP_PASSPHRASE, readers, type Setting, storeWithNotes } from './backup-setting.ts';
import { everythingKept, forgetEverything } from './raw-rows.ts';

afterEach(forgetEverything);

/** An age file, quick to open, for tests that open hundreds. */
async function locked(plain: string | Uint8Array, cost = 4): Promise<Uint8Array<ArrayBuffer>> {
  const age = new Encrypter();
  age.setPassphrase(BACKUP_PASSPHRASE);
  age.setScryptWorkFactor(cost);
  return new Uint8Array(await age.encrypt(plain));
}

async function documentOf({ store, writeBackup }: Setting): Promise<string> {
  const { file } = await writeBackup(store, BACKUP_PASSPHRASE);
  const age = new Decrypter();
  age.addPassphrase(BACKUP_PASSPHRASE);
  return age.decrypt(new Uint8Array(await file.arrayBuffer()), 'text');
}

function withRecord(plain: string): string {
  return `{"what":"onesheet-backup","format":1,"made":"2026-11-22T09:00:00.000Z","records":[{"kind":"note","id":"n9","rev":1,"format":1,"plain":${plain}}]}`;
}

const HOSTILE: [string, () => string | Uint8Array, string][] = [
  ['a million brackets', () => withRecord('['.repeat(1_000_000)), 'too-deep'],
  ['a million brackets, closed', () => `${'['.repeat(1e6)}${']'.repeat(1e6)}`, 'too-deep'],
  ['objects 65 deep', () => withRecord(`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`), 'too-deep'],
  ['__proto__', () => withRecord('{"__proto__":{"polluted":1}}'), 'odd-names'],
  [
    'constructor.prototype',
    () => withRecord('{"constructor":{"prototype":{"polluted":1}}}'),
    'odd-names',
  ],
  [
    '__proto__, spelt otherwise',
    () => withRecord('{"\\u005f_proto__":{"polluted":1}}'),
    'odd-names',
  ],
  [
    '__proto__ at the top',
    () => `{"__proto__":{"polluted":1},${withRecord('1').slice(1)}`,
    'odd-names',
  ],
  ['another file', () => 'Dear Sir or Madam', 'not-a-backup'],
  ['nothing', () => '', 'not-a-backup'],
  ['null', () => 'null', 'not-a-backup'],
  ['a list', () => '[1]', 'not-a-backup'],
  ['bytes that are no text', () => new Uint8Array([0x7b, 0x22, 0xff, 0xfe]), 'not-a-backup'],
  ['a newer format', () => withRecord('1').replace('"format":1', '"format":2'), 'newer'],
  ['a name too many', () => withRecord('1').replace('{', '{"more":1,'), 'wrong-shape'],
  [
    '200,000 names in one record',
    () => withRecord(`{${Array.from({ length: 200_000 }, (_, at) => `"k${at}":1`).join()}}`),
    'too-many',
  ],
  ['200,000 values in a list', () => withRecord(`[1${',1'.repeat(200_000)}]`), 'too-many'],
  ['ten million characters in one record', () => withRecord(`"${'x'.repeat(1e7)}"`), 'too-many'],
  ['toString', () => withRecord('{"toString":1}'), 'odd-names'],
  ['no records', () => withRecord('1').replace('"records"', '"record"'), 'wrong-shape'],
  ['no plain', () => withRecord('1').replace('"plain"', '"plan"'), 'wrong-shape'],
  ['a rev of nought', () => withRecord('1').replace('"rev":1', '"rev":0'), 'wrong-shape'],
  ['a date that is none', () => withRecord('1').replace('2026-11', '2026-17'), 'wrong-shape'],
];

describe('a hostile file', () => {
  it('is refused with a sentence, quickly, and reaches no prototype', async () => {
    const { store, readBackup } = await storeWithNotes();
    const before = await everythingKept();
    for (const [what, plain, why] of HOSTILE) {
      const file = new Blob([await locked(plain())]);
      const began = performance.now();
      const refused = await readBackup(file, BACKUP_PASSPHRASE).catch((error: unknown) => error);
      expect([what, refused]).toEqual([
        what,
        expect.objectContaining({
          why,
          message: expect.stringMatching(/^[A-Z].*Nothing was changed.*\.$/),
        }),
      ]);
      expect(performance.now() - began, what).toBeLessThan(5000);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(await everythingKept()).toBe(before);
    expect(store).toBeDefined();
  }, 60_000);

  it('too large, costly or of another make is refused before it is opened', async () => {
    const { readBackup } = await storeWithNotes();
    const costly = new TextDecoder('latin1')
      .decode(await locked('x'))
      .replace(/^(.*\n-> scrypt \S+) 4\n/, '$1 30\n');
    const files: [Blob, string][] = [
      [new Blob([new Uint8Array(LARGEST_BACKUP + 1)]), 'too-large'],
      [new Blob([]), 'not-age'],
      [new Blob(['PK\u0003\u0004']), 'not-age'],
      [new Blob(['age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n']), 'by-key'],
      [new Blob(['age-encryption.org/v1\n-> ssh-ed25519 abc\nabc\n--- abc\n']), 'no-passphrase'],
      [new Blob(['age-encryption.org/v1\n']), 'damaged'],
      [new Blob([Buffer.from(costly, 'latin1')]), 'too-hard'],
    ];
    for (const [file, why] of files)
      await expect(readBackup(file, BACKUP_PASSPHRASE)).rejects.toMatchObject({ why });
    const whole = new Blob([await locked(withRecord('1'))]);
    await expect(readBackup(whole, 'another passphrase')).rejects.toMatchObject({
      why: 'wrong-passphrase',
    });
  });

  it('that says where a record lies, and lies itself: it is left out', async () => {
    const setting = await storeWithNotes();
    const { backupReaders } = await import('../../src/storage/backup-readers.ts');
    const real = backupReaders(
      notes,
      ({ text: called }) => called,
      () => false,
      () => ({ says: '', adds: false }),
    );
    for (const id of ['index', '__proto__', 'log/n1', 'n1/2', '']) {
      const text = withRecord('{"text":"x","at":""}').replace('"n9"', JSON.stringify(id));
      const opened = await setting
        .readBackup(new Blob([await locked(text)]), BACKUP_PASSPHRASE)
        .catch((error: unknown) => error);
      if (opened instanceof Error) {
        expect(opened, id).toMatchObject({ why: 'wrong-shape' });
        continue;
      }
      const compared = await setting.compareBackup(setting.store, opened as OpenedBackup, real);
      expect([id, compared.records[0]?.standing]).toEqual([id, 'unreadable']);
      expect(await setting.restore(setting.store, compared, new Map())).toHaveLength(0);
    }
  });
});

/** Numbers from a seed (mulberry32), so that a failure can be run again. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

type Mutate<T> = (whole: T, pick: (below: number) => number) => T;

const ON_BYTES: Mutate<Uint8Array>[] = [
  (whole, pick) => whole.map((byte, at, all) => (at === pick(all.length) ? byte ^ 1 : byte)),
  (whole, pick) => {
    const flipped = whole.slice();
    const at = pick(whole.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << pick(8));
    return flipped;
  },
  (whole, pick) => whole.slice(0, pick(whole.length)),
  (whole, pick) => whole.slice(pick(whole.length)),
  (whole, pick) => {
    const at = pick(whole.length);
    return new Uint8Array([...whole.slice(0, at), ...whole.slice(at + 1 + pick(40))]);
  },
  (whole, pick) => {
    const at = pick(whole.length);
    return new Uint8Array([...whole.slice(at), ...whole.slice(0, at)]);
  },
  (whole) => new Uint8Array([...whole, ...whole]),
];

const ODD = [
  'null',
  '-1',
  '1e999',
  '"__proto__"',
  '{}',
  '[]',
  '"<img src=x onerror=alert(1)>"',
  '9'.repeat(400),
];

const ON_TEXT: Mutate<string>[] = [
  (whole, pick) => {
    const at = pick(whole.length);
    return whole.slice(0, at) + String.fromCharCode(32 + pick(95)) + whole.slice(at + 1);
  },
  (whole, pick) => whole.slice(0, pick(whole.length)),
  (whole, pick) => {
    const at = pick(whole.length);
    return whole.slice(0, at) + whole.slice(at + 1 + pick(30));
  },
  (whole, pick) => {
    const words = [...whole.matchAll(/"[^"]*"|\d+/g)];
    const word = words[pick(words.length)];
    const at = word?.index ?? 0;
    return whole.slice(0, at) + ODD[pick(ODD.length)] + whole.slice(at + (word?.[0].length ?? 0));
  },
  (whole, pick) => whole.replace(/"records":\[/, `"records":[${ODD[pick(ODD.length)]},`),
];

describe('a valid file, mutated', () => {
  it('is accepted whole or refused with a sentence, and reading it changes nothing here', async () => {
    const setting = await storeWithNotes(['one', 'two <script>', 'three']);
    const { store } = setting;
    const text = await documentOf(setting);
    const whole = await locked(text);
    const before = await everythingKept();
    const rounds = process.env.LONG === '1' ? 1000 : 200;
    let accepted = 0;
    for (let seed = 1; seed <= rounds; seed += 1) {
      const pick = seeded(seed);
      const onBytes = seed % 2 === 0;
      const bytes = onBytes
        ? ON_BYTES[pick(ON_BYTES.length)]?.(whole, pick)
        : await locked(ON_TEXT[pick(ON_TEXT.length)]?.(text, pick) ?? '');
      const file = new Blob([new Uint8Array(bytes ?? [])]);
      try {
        const opened = await setting.readBackup(file, BACKUP_PASSPHRASE);
        await setting.compareBackup(store, opened, readers);
        accepted += 1;
      } catch (error) {
        expect([seed, error]).toEqual([
          seed,
          expect.objectContaining({
            name: 'BackupRefused',
            message: expect.stringMatching(/Nothing was changed/),
          }),
        ]);
      }
      expect(await everythingKept(), `seed ${seed}`).toBe(before);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    // Both happen: a letter changed in a text is a text still, and a cut is not a backup.
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(rounds);
  }, 120_000);

  it('restored after it was accepted, leaves nothing in the store that does not open', async () => {
    const setting = await storeWithNotes();
    const { page, store } = setting;
    const text = await documentOf(setting);
    for (let seed = 1; seed <= 40; seed += 1) {
      const pick = seeded(seed);
      const file = new Blob([await locked(ON_TEXT[3]?.(text, pick) ?? '')]);
      const opened = await setting.readBackup(file, BACKUP_PASSPHRASE).catch(() => null);
      if (opened === null) continue;
      const comparison = await setting.compareBackup(store, opened, readers);
      const ids = comparison.records.map(({ record }) => [record.id, 'backup'] as const);
      await setting.restore(store, comparison, new Map(ids));
      const shelf = page.openShelf(store, (await import('./a-fresh-page.ts')).notes);
      expect((await shelf.list()).damaged, `seed ${seed}`).toEqual([]);
    }
  });
});
