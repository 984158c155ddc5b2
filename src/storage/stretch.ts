import { argon2id } from 'hash-wasm';
import type { Cost } from './stretch-cost.ts';

const KEY_BYTES = 32;

/**
 * Turns a passphrase into 32 bytes by Argon2id (RFC 9106, version 1.3), slowly on purpose.
 *
 * The passphrase is brought to NFKC first, so that é typed as one sign or as two opens the same door.
 * Throws where WebAssembly is switched off or the memory cannot be had.
 */
export async function stretch(
  passphrase: string,
  salt: Uint8Array,
  cost: Cost,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt,
    memorySize: cost.memoryKib,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
  return new Uint8Array(bytes);
}
