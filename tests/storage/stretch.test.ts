// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { stretch } from '../../src/storage/stretch.ts';
import { stretchAside } from '../../src/storage/stretch-aside.ts';

const salt = new TextEncoder().encode('somesalt');

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

describe('stretching', () => {
  // From the tests of the reference implementation, P-H-C/phc-winner-argon2, src/test.c, Argon2id version 0x13.
  it.each([
    [256, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [65_536, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
  ])(
    'agrees with the reference at %i KiB',
    async (memoryKib, expected) => {
      expect(hex(await stretch('password', salt, { memoryKib, passes: 2, lanes: 1 }))).toBe(
        expected,
      );
    },
    60_000,
  );

  it('says in plain words when it cannot run', async () => {
    const broken = stretchAside('password', new Uint8Array(1), {
      memoryKib: 64,
      passes: 1,
      lanes: 1,
    });
    await expect(broken).rejects.toMatchObject({ name: 'CannotStretch' });
  });
});
