// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('a trusted address', () => {
  it('is our own worker’s or none, with Trusted Types and without', async () => {
    const plain = await import('../../src/storage/trusted-address.ts');
    expect(plain.trustedAddress(plain.stretchWorkerAddress)).toBe(plain.stretchWorkerAddress);
    expect(() => plain.trustedAddress('https://elsewhere.test/a.js')).toThrow(TypeError);
    expect(plain.trustedAddress(plain.offlineWorkerAddress)).toBe('./offline-worker.js');

    vi.resetModules();
    const createPolicy = vi.fn((_name: string, rules: object) => rules);
    vi.stubGlobal('trustedTypes', { createPolicy });
    const guarded = await import('../../src/storage/trusted-address.ts');
    expect(guarded.trustedAddress(guarded.stretchWorkerAddress)).toBe(guarded.stretchWorkerAddress);
    for (const other of [
      'https://elsewhere.test/a.js',
      `${guarded.stretchWorkerAddress}?x`,
      'data:,',
      '',
    ]) {
      expect(() => guarded.trustedAddress(other)).toThrow(TypeError);
    }
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['onesheet']);
  });
});
