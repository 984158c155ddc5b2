import { argon2id } from 'hash-wasm';
import type { Cost } from './stretch-cost.ts';

const KEY_BYTES = 32;

/** The shortest WebAssembly that there is: its four-byte mark and version 1. */
const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** Whether WebAssembly runs here, found by running some: a browser may have the name and refuse the thing. */
async function runsWebAssembly(): Promise<boolean> {
  try {
    return (await WebAssembly.instantiate(EMPTY_MODULE)).instance instanceof WebAssembly.Instance;
  } catch {
    return false;
  }
}

/**
 * Turns a passphrase into 32 bytes by Argon2id (RFC 9106, version 1.3), slowly on purpose.
 *
 * The passphrase is brought to NFKC first, so that é typed as one sign or as two opens the same door.
 * Where WebAssembly is off (Edge's stricter mode) plain JavaScript gives the same bytes, more slowly; it is
 * loaded only then. Throws where the memory cannot be had.
 */
export async function stretch(
  passphrase: string,
  salt: Uint8Array,
  cost: Cost,
): Promise<Uint8Array<ArrayBuffer>> {
  const password = passphrase.normalize('NFKC');
  if (!(await runsWebAssembly())) {
    const { stretchPlain } = await import('./stretch-plain.ts');
    return stretchPlain(password, salt, cost, KEY_BYTES);
  }
  const bytes = await argon2id({
    password,
    salt,
    memorySize: cost.memoryKib,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
  return new Uint8Array(bytes);
}
