// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stretch } from '../../src/storage/stretch.ts';
import { stretchAside } from '../../src/storage/stretch-aside.ts';
import { FULL_COST } from '../../src/storage/stretch-cost.ts';
import { stretchPlain } from '../../src/storage/stretch-plain.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

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

  it('gives the same bytes without WebAssembly, at the full cost too', async () => {
    const long = new TextEncoder().encode('sixteen bytes ok');
    for (const cost of [{ memoryKib: 64, passes: 1, lanes: 1 }, FULL_COST]) {
      const password = 'café lantern gravel';
      expect(hex(stretchPlain(password, long, cost, 32))).toBe(
        hex(await stretch(password, long, cost)),
      );
    }
  }, 60_000);

  it.each([
    ['is missing', () => vi.stubGlobal('WebAssembly', undefined)],
    ['is there and refuses', () => vi.spyOn(WebAssembly, 'instantiate').mockRejectedValue(null)],
  ])('goes on by plain JavaScript where WebAssembly %s', async (_, turnOff) => {
    turnOff();
    expect(hex(await stretch('password', salt, { memoryKib: 256, passes: 2, lanes: 1 }))).toBe(
      '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
    );
  });

  it('says in plain words when it cannot run', async () => {
    const broken = stretchAside('password', new Uint8Array(1), {
      memoryKib: 64,
      passes: 1,
      lanes: 1,
    });
    await expect(broken).rejects.toMatchObject({ name: 'CannotStretch' });
  });
});
