import { Decrypter, Encrypter } from 'age-encryption';
import { COST, HARDEST, LARGEST_BACKUP } from './backup-limits.ts';
import { BackupRefused } from './backup-refused.ts';
import type { Bytes } from './cipher.ts';

// The `age` format: https://age-encryption.org/v1. Runs in the worker: scrypt alone takes about a second.

const FIRST_LINE = 'age-encryption.org/v1\n';

/** NFC, which is what terminals send, so that the `age` program opens a file whose passphrase has an é in it. */
function asTyped(passphrase: string): string {
  return passphrase.normalize('NFC');
}

/** Locks bytes under a passphrase, in the `age` format. */
export async function lockWithAge(plain: Bytes, passphrase: string): Promise<Bytes> {
  const age = new Encrypter();
  age.setPassphrase(asTyped(passphrase));
  age.setScryptWorkFactor(COST);
  return new Uint8Array(await age.encrypt(plain));
}

/** Reads the file's head only, before anything costly. Throws BackupRefused. */
async function refuseForeign(file: Blob): Promise<void> {
  if (file.size > LARGEST_BACKUP) throw new BackupRefused('too-large');
  const head = new TextDecoder('latin1').decode(await file.slice(0, 200).arrayBuffer());
  if (!head.startsWith(FIRST_LINE)) throw new BackupRefused('not-age');
  const recipient = head.slice(FIRST_LINE.length);
  if (/^-> (X25519|ssh-|mlkem|tag|piv)/.test(recipient)) throw new BackupRefused('no-passphrase');
  const cost = /^-> scrypt \S+ (\d+)\n/.exec(recipient)?.[1];
  if (cost === undefined) throw new BackupRefused('damaged');
  if (Number(cost) > HARDEST) throw new BackupRefused('too-hard');
}

/** Everything that a stream gives, counted as it comes. Throws BackupRefused: too-large. */
async function gather(
  stream: ReadableStream<Uint8Array>,
  onBytes: (count: number) => void,
): Promise<Bytes> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let count = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    count += next.value.length;
    if (count > LARGEST_BACKUP) throw new BackupRefused('too-large');
    parts.push(new Uint8Array(next.value));
    onBytes(count);
  }
  const all = new Uint8Array(count);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Opens an `age` file by its passphrase. `onBytes` is told how many came out so far. Throws BackupRefused. */
export async function openWithAge(
  file: Blob,
  passphrase: string,
  onBytes: (count: number) => void = () => undefined,
): Promise<Bytes> {
  const age = new Decrypter();
  age.addPassphrase(asTyped(passphrase));
  try {
    await refuseForeign(file);
    return await gather(await age.decrypt(file.stream()), onBytes);
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    // The library's own words, from its Decrypter: it has no other sign of a passphrase that does not fit.
    const unfit = /no identity matched/.test(String(error));
    throw new BackupRefused(unfit ? 'wrong-passphrase' : 'damaged', error);
  }
}
