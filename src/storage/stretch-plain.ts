import { argon2id } from '@noble/hashes/argon2.js';
import type { Cost } from './stretch-cost.ts';

/**
 * Argon2id (RFC 9106, version 1.3) without WebAssembly: the same bytes as the fast one for the same cost, so
 * that a store opens in either kind of browser. Takes `password` as it is. Throws where the memory cannot be had.
 */
export function stretchPlain(
  password: string,
  salt: Uint8Array,
  cost: Cost,
  keyBytes: number,
): Uint8Array<ArrayBuffer> {
  const { memoryKib: m, passes: t, lanes: p } = cost;
  return new Uint8Array(argon2id(password, salt, { m, t, p, dkLen: keyBytes }));
}
