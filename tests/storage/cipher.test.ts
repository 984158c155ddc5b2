// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDataKey, seal, unseal } from '../../src/storage/cipher.ts';
import { PADDING_STEP, pad, unpad } from '../../src/storage/padding.ts';

const label = fc.record({
  kind: fc.string(),
  id: fc.string(),
  rev: fc.nat(),
  format: fc.nat(),
});

describe('the seal', () => {
  it('gives back anything that JSON can hold, under its own label', async () => {
    const key = await newDataKey();
    await fc.assert(
      fc.asyncProperty(label, fc.jsonValue({ stringUnit: 'binary' }), async (bound, plain) => {
        const asJson: unknown = JSON.parse(JSON.stringify(plain));
        expect(await unseal(key, bound, await seal(key, bound, plain))).toEqual(asJson);
      }),
    );
  });

  it('opens under no other label', async () => {
    const key = await newDataKey();
    await fc.assert(
      fc.asyncProperty(label, label, async (bound, other) => {
        fc.pre(JSON.stringify(Object.values(bound)) !== JSON.stringify(Object.values(other)));
        await expect(unseal(key, other, await seal(key, bound, 'text'))).rejects.toThrow();
      }),
    );
  });

  it('does not confuse labels whose parts run together', async () => {
    const key = await newDataKey();
    const bound = { kind: 'a', id: 'b","c', rev: 1, format: 1 };
    const sealed = await seal(key, bound, 'text');
    await expect(unseal(key, { ...bound, kind: 'a","b', id: 'c' }, sealed)).rejects.toThrow();
  });

  it('never uses a nonce twice', async () => {
    const key = await newDataKey();
    const bound = { kind: 'a', id: 'b', rev: 1, format: 1 };
    const all = await Promise.all(Array.from({ length: 200 }, () => seal(key, bound, 'same')));
    expect(new Set(all.map(({ iv }) => iv.join())).size).toBe(200);
  });

  it('refuses what JSON cannot hold', async () => {
    const bound = { kind: 'a', id: 'b', rev: 1, format: 1 };
    await expect(seal(await newDataKey(), bound, undefined)).rejects.toThrow(TypeError);
  });
});

describe('padding', () => {
  it('comes off as it went on, in whole steps', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3 * PADDING_STEP }), (bytes) => {
        const padded = pad(bytes);
        expect(padded.length % PADDING_STEP).toBe(0);
        expect(Array.from(unpad(padded))).toEqual(Array.from(bytes));
      }),
    );
  });
});
