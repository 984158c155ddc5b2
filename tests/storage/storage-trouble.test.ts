// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { lookAtDoor } from '../../src/storage/door.ts';
import { Stale } from '../../src/storage/refusals.ts';
import { plainTrouble } from '../../src/storage/storage-trouble.ts';

describe('trouble with the browser’s storage', () => {
  it.each([
    [new DOMException('', 'QuotaExceededError'), 'quota'],
    [
      Object.assign(new Error(), {
        name: 'AbortError',
        inner: new DOMException('', 'QuotaExceededError'),
      }),
      'quota',
    ],
    [
      new DOMException('Encountered full disk while opening backing store.', 'UnknownError'),
      'quota',
    ],
    [
      new DOMException('Connection is closing: IO error: FILE_ERROR_NO_SPACE', 'UnknownError'),
      'quota',
    ],
    [
      new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'),
      'shut',
    ],
    [new DOMException('', 'SecurityError'), 'blocked'],
    [Object.assign(new Error(), { name: 'DatabaseClosedError' }), 'closed'],
    [new DOMException('Internal error.', 'UnknownError'), 'unknown'],
    ['nothing that anyone foresaw', 'unknown'],
    [null, 'unknown'],
  ])('%s is told as %s, with its cause', (error, why) => {
    expect(plainTrouble(error)).toMatchObject({ name: 'CannotKeep', why, cause: error });
  });

  it('leaves our own refusals as they are, and knows a newer database', () => {
    const stale = new Stale(3);
    expect(plainTrouble(stale)).toBe(stale);
    expect(plainTrouble(new DOMException('', 'VersionError')).name).toBe('StoreIsNewer');
  });

  it('is told before the first key where there is no database at all', async () => {
    await expect(lookAtDoor()).rejects.toMatchObject({ name: 'CannotKeep', why: 'blocked' });
  });
});
